import { createServer } from 'node:net';
import { Instruction } from './instruction.mjs';

/**
 * Asks whether a port can be had, before minutes go into making a database.
 * @param {number} port
 * @param {'PORT' | 'PORTAL_PORT'} variable the setting that chooses it
 * @throws {Instruction} where it cannot
 */
export async function requireFreePort(port, variable) {
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(new Instruction(sentenceFor(cause, port, variable))));
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/**
 * @param {NodeJS.ErrnoException} cause
 * @param {number} port
 * @param {string} variable
 */
function sentenceFor(cause, port, variable) {
  const other = `${variable}=${port + 100} npm start`;
  if (cause.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or choose another: ${other}`;
  if (cause.code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1023: ${other}`;
  return `Port ${port} cannot be used (${cause.message}). Choose another: ${other}`;
}

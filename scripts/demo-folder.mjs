import { isCommand, runAsCommand } from './instruction.mjs';

/**
 * Makes a data folder as the first start of `npm start` leaves it.
 * @param {string} folder
 */
async function makeDemoFolder(folder) {
  // Imported here and not above: on a fresh clone it is compiled only just before.
  const { startServer } = await import('../packages/server/dist/bin/start-server.js');
  const server = await startServer({ port: 0, dataFolder: folder, allowedOrigins: [] });
  await server.close();
}

if (isCommand(import.meta)) await runAsCommand(async () => await makeDemoFolder(process.argv[2] ?? ''));

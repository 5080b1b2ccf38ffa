import { spawn } from 'node:child_process';
import { root } from './repository.mjs';

/**
 * Runs a program to its end with this terminal's output and no input.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>; cwd?: string; quiet?: boolean; shell?: boolean; timeoutMs?: number }} [options]
 *   `quiet` drops its output; `timeoutMs` ends a program that hangs.
 * @returns {Promise<number>} the exit code; 1 where a signal ended it, 127 where it could not be started
 */
export function run(program, args, { env, cwd = root, quiet = false, shell = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : 'inherit';
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => {
      if (signal !== null) console.error(`${program} ${args[0] ?? ''} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

/** @type {(args: readonly string[], options?: Parameters<typeof run>[2]) => Promise<number>} Runs a script with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm: the very one that started us where there is one, so that nothing depends on PATH.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return runNode([npmScript, ...args]);
  // On Windows npm is a .cmd file, which only a shell may start.
  return run('npm', args, { shell: process.platform === 'win32' });
}

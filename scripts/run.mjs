import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './repository.mjs';

/** What ends a command from outside: Ctrl-C, a build machine that gives up, a terminal that is closed. */
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end with this terminal's output and no input. What ends us meanwhile ends the program first, which
 * may have browsers and servers of its own to end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>; cwd?: string; quiet?: boolean; hear?: (output: Buffer) => void; shell?: boolean; timeoutMs?: number }} [options]
 *   `quiet` drops its output, `hear` is given it instead of the terminal; `timeoutMs` ends a program that hangs.
 * @returns {Promise<number>} the exit code; 1 where a signal ended it, 127 where it could not be started
 */
export function run(program, args, { env, cwd = root, quiet = false, hear, shell = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : hear === undefined ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    if (hear !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
    /** @type {typeof endings[number] | undefined} */
    let ending;
    /** @param {typeof endings[number]} signal */
    const passOn = (signal) => {
      ending = signal;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, passOn);
    child.on('error', () => {
      for (const signal of endings) process.off(signal, passOn);
      resolve(127);
    });
    // What was said last is still to be heard when a program has ended.
    child.on(hear === undefined ? 'exit' : 'close', (code, signal) => {
      for (const each of endings) process.off(each, passOn);
      if (ending !== undefined) process.exit(128 + constants.signals[ending]);
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

import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * An error whose message alone tells the person at the keyboard what is wrong and what to do.
 * It is printed without a stack; every other error is a defect of ours and keeps its stack.
 */
export class Instruction extends Error {
  name = 'Instruction';
}

/** Errors by name, because the server's and the portal's are thrown by compiled packages with classes of their own. */
const shownWithoutStack = new Set(['Instruction', 'StartError']);

/**
 * Runs a command's main function and turns what it throws into words and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runAsCommand(main) {
  try {
    await main();
  } catch (error) {
    const known = error instanceof Error && shownWithoutStack.has(error.name);
    console.error(known ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}

/**
 * Whether a module was started as `node scripts/this.mjs` rather than imported.
 * @param {ImportMeta} meta
 */
export function isCommand(meta) {
  const started = process.argv[1];
  return started !== undefined && meta.url === pathToFileURL(realpathSync(started)).href;
}

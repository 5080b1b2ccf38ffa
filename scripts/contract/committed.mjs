import { existsSync, readFileSync } from 'node:fs';

/**
 * What a generated file says now, or undefined where it was never written. Line ends of a Windows checkout are no
 * difference.
 * @param {string} file absolute
 */
export function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

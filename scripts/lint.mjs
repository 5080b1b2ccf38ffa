import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';
import { filesUnder } from './stale.mjs';

const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const stylelint = join('node_modules', 'stylelint', 'bin', 'stylelint.mjs');

/**
 * Where styles are: in templates of the elements and stories, and in the portal's own sheet. Of ten sources nine have
 * none, and to look for them there by parsing would take most of the time.
 */
function styles() {
  const isSource = (/** @type {string} */ path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('css`');
  const sources = ['packages/elements/src', 'stories'].flatMap((folder) => filesUnder(join(root, folder), isSource));
  return [...sources.map((path) => relative(root, path)), 'packages/portal/public/*.css'];
}

/**
 * Code by Biome with our own rules in `lint/`, styles by stylelint; both, even where the first finds something.
 * @returns {Promise<number>} an exit code
 */
export async function lint() {
  const code = await runNode([biome, 'check', '--error-on-warnings', '.']);
  const style = await runNode([stylelint, '--max-warnings=0', ...styles()]);
  return Math.max(code, style);
}

if (isCommand(import.meta)) process.exitCode = await lint();

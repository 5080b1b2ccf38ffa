import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';
import { filesUnder } from './stale.mjs';

const output = join(root, 'packages', 'elements', 'dist');
const table = join(output, 'theme', 'index.js');

/**
 * Writes what pages and design tools read of the token table: a style sheet for each preset, `dist/themes/`, and its
 * tokens as JSON, `dist/tokens/`. Bundles and packages take them from there.
 *
 * @param {{ output?: string }} [options] the folder that gets both
 */
export async function buildThemes({ output: folder = output } = {}) {
  if (!existsSync(table)) throw new Instruction(`${table} is missing: the elements were not compiled.`);
  /** @type {typeof import('../packages/elements/dist/theme/index.js')} */
  const { designTokens, themeNames, themeSheet } = await import(pathToFileURL(table).href);
  const files = new Map(
    themeNames.flatMap((name) => [
      [join(folder, 'themes', `${name}.css`), themeSheet(name)],
      [join(folder, 'tokens', `${name}.json`), `${JSON.stringify(designTokens(name), null, 2)}\n`],
    ]),
  );
  for (const [file, text] of files) write(file, text);
  // A preset that is gone must not go on being shipped.
  const written = ['themes', 'tokens'].flatMap((name) => filesUnder(join(folder, name), () => true));
  for (const file of written) if (!files.has(file)) rmSync(file);
}

/**
 * Leaves a file alone that is right already: what follows is built anew only where something changed.
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { readHostRun } from './host-run.js';

/**
 * The sources of a build that lie outside the host, by its source maps. A host lies inside this repository: what our
 * packages forget to declare would be found in the repository's own `node_modules`, and missed by a customer.
 */
export async function sourcesFromElsewhere(output: string): Promise<string[]> {
  const { folder } = readHostRun();
  const entries = await readdir(join(folder, output), { recursive: true, withFileTypes: true });
  const maps = entries
    .filter(({ name }) => name.endsWith('.js.map'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const sources = await Promise.all(
    maps.map(async (map) => {
      const { sources: relative } = JSON.parse(await readFile(map, 'utf8')) as { readonly sources: readonly string[] };
      return relative.map((source) => resolve(dirname(map), source));
    }),
  );
  const all = sources.flat();
  assert.ok(
    all.some((source) => source.includes(join('node_modules', '@samspil', 'elements'))),
    `${maps.length} maps tell of no element`,
  );
  return all.filter((source) => !source.startsWith(folder + sep));
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from './stale.mjs';

const folder = join(root, 'packages', 'elements');
const stampFile = join(root, '.cache', 'storybook-manifest.stamp');

/** Where Storybook's tables of properties, events, slots and parts come from. */
export const manifestFile = join(folder, 'custom-elements.json');

/** Writes the manifest of the elements from their comments, unless the sources say what they said the last time. */
export async function writeManifest() {
  const isSource = (/** @type {string} */ path) => path.endsWith('.ts') && !/\.(test|fixture|types)\.ts$/.test(path);
  const fingerprint = fingerprintByContent(filesUnder(join(folder, 'src'), isSource));
  if (!isStale(stampFile, fingerprint, [manifestFile])) return;
  clearStamp(stampFile);
  // Imported here and not above: on a fresh clone it is installed only just before.
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.fixture.ts'];
  // It would also write itself into package.json, and cannot be told by its arguments not to.
  const manifest = await cli({ argv, cwd: folder, noWrite: true });
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  stamp(stampFile, fingerprint);
}

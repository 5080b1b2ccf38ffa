import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import { root } from './repository.mjs';
import { runNpm } from './run.mjs';

/**
 * A package as npm would publish it.
 * @typedef {object} PackedPackage
 * @property {string} name
 * @property {Buffer} tarball
 * @property {import('@arethetypeswrong/core').Package} content its unpacked files; their paths begin with `/node_modules/<name>/`
 * @property {Readonly<Record<string, unknown>>} manifest its package.json
 */

/** The folders of the packages that are published. */
export function publicPackages() {
  const folder = join(root, 'packages');
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).private !== true);
}

/**
 * Packs every public package, as `npm publish` would, and leaves nothing behind.
 * @returns {Promise<PackedPackage[]>}
 */
export async function packAll() {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-pack-'));
  try {
    const workspaces = publicPackages().flatMap((path) => ['--workspace', path]);
    const exitCode = await runNpm([
      'pack',
      '--silent',
      '--ignore-scripts',
      '--pack-destination',
      folder,
      ...workspaces,
    ]);
    if (exitCode !== 0) throw new Error('npm pack failed; see above.');
    return readdirSync(folder).map((file) => {
      const tarball = readFileSync(join(folder, file));
      const content = createPackageFromTarballData(new Uint8Array(tarball));
      const manifest = JSON.parse(content.readFile(`/node_modules/${content.packageName}/package.json`));
      return { name: content.packageName, tarball, content, manifest };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Instruction } from '../instruction.mjs';
import { root } from '../repository.mjs';
import { runNpm } from '../run.mjs';
import { fingerprintByContent } from '../stale.mjs';

const folder = join(root, '.cache', 'hosts', 'tarballs');
const packages = ['core', 'client', 'elements'];

/**
 * Packs what a customer installs. npm gives every file of a tarball the same date, so equal contents make equal tarballs.
 * @returns {Promise<{ files: string[]; fingerprint: string }>} absolute paths
 */
export async function packTarballs() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const workspaces = packages.flatMap((name) => ['--workspace', `packages/${name}`]);
  if ((await runNpm(['pack', '--silent', '--pack-destination', folder, ...workspaces])) !== 0) {
    throw new Instruction('The packages could not be packed; npm says why above.');
  }
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  if (files.length !== packages.length) throw new Error(`npm pack made ${files.join(', ') || 'nothing'}.`);
  return { files, fingerprint: fingerprintByContent(files) };
}

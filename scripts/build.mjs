import { buildCdn } from './build-cdn.mjs';
import { copyContract } from './build-contract-copy.mjs';
import { buildManifest } from './build-manifest.mjs';
import { buildThemes } from './build-themes.mjs';
import { buildTypes } from './build-types.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';

/** Brings everything compiled up to date: all packages, then the CDN bundle. Silent where nothing is stale. */
export async function build() {
  if (!(await buildTypes())) throw new Instruction('TypeScript found errors; see above.');
  copyContract();
  await buildThemes();
  await buildCdn();
}

/** The same with what only the published packages need: the manifest, which is what takes longest. */
export async function buildForRelease() {
  await build();
  await buildManifest();
}

if (isCommand(import.meta)) await runAsCommand(buildForRelease);

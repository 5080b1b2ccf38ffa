import { buildCdn, readCdnOptions } from './build-cdn.mjs';
import { copyContract } from './build-contract-copy.mjs';
import { buildManifest, writePrefixedManifest } from './build-manifest.mjs';
import { buildThemes } from './build-themes.mjs';
import { buildTypes } from './build-types.mjs';
import { checkedPrefix } from './cdn/prefix.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';

/** Brings everything compiled up to date: all packages, then the CDN bundle. Silent where nothing is stale. */
export async function build() {
  await compile();
  await buildCdn();
}

async function compile() {
  if (!(await buildTypes())) throw new Instruction('TypeScript found errors; see above.');
  copyContract();
  await buildThemes();
}

/** The same with what only the published packages need: the manifest, which is what takes longest. */
export async function buildForRelease() {
  await build();
  await buildManifest();
}

/** `npm run build`, or with `--prefix=xy` only the bundle whose tags are `<xy-…>`, with a manifest of its own. */
async function run() {
  const options = readCdnOptions(process.argv.slice(2), checkedPrefix);
  await compile();
  const folder = await buildCdn(options);
  await buildManifest();
  if (options.prefix === 'samspil') return;
  await writePrefixedManifest(options.prefix, folder);
  console.log(`The bundle of <${options.prefix}-…> is in ${folder}.`);
}

if (isCommand(import.meta)) await runAsCommand(run);

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareSurfaces } from './api/compare.mjs';
import { surfaceOf } from './api/surface.mjs';
import { versionFault } from './api/version-fault.mjs';
import { buildManifest, manifestFile } from './build-manifest.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';

const releasedFile = join(root, 'packages', 'elements', 'api', 'released.json');

/** What pages can depend on as it is now. */
async function currentSurface() {
  await buildManifest();
  const { version } = JSON.parse(readFileSync(join(root, 'packages', 'elements', 'package.json'), 'utf8'));
  return surfaceOf(JSON.parse(readFileSync(manifestFile, 'utf8')), version);
}

/**
 * Compares with what was released, and prints each change.
 * @throws {Instruction} where the version does not announce what changed
 */
export async function checkApi() {
  if (!existsSync(releasedFile)) throw new Instruction('Nothing is recorded as released yet: npm run api:release.');
  /** @type {import('./api/surface.mjs').Surface} */
  const released = JSON.parse(readFileSync(releasedFile, 'utf8'));
  const current = await currentSurface();
  const changes = compareSurfaces(released, current);
  for (const { breaking, text } of changes) console.log(`${breaking ? 'breaking' : 'addition'}  ${text}`);
  console.log(`${changes.length} changes of the elements since ${released.version}.`);
  const fault = versionFault(released.version, current.version, changes);
  if (fault !== undefined) throw new Instruction(fault);
}

/** `npm run api` compares; `npm run api:release` records what is there now as released. */
async function run() {
  const [option, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (option !== undefined && option !== '--release')) {
    throw new Instruction(`Unknown option ${process.argv.slice(2).join(' ')}. There is only --release.`);
  }
  if (option === undefined) return await checkApi();
  const current = await currentSurface();
  mkdirSync(dirname(releasedFile), { recursive: true });
  writeFileSync(releasedFile, `${JSON.stringify(current, null, 2)}\n`);
  console.log(`Recorded ${Object.keys(current.elements).length} elements as released in ${current.version}.`);
}

if (isCommand(import.meta)) await runAsCommand(run);

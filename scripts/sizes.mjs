import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildForRelease } from './build.mjs';
import { listElements } from './elements.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { heaviest, isTooHeavy, sizeTable, weigh } from './sizes/gate.mjs';
import { filesUnder, fingerprintByContent } from './stale.mjs';

/** @typedef {import('./sizes/gate.mjs').Limits} Limits */
/** @typedef {import('./sizes/measure.mjs').Measured & { cdn?: number }} EntrySizes */

const limitsFile = join(root, 'scripts', 'sizes', 'limits.json');
/** What was measured the last time, with the fingerprint of what it was measured on. */
const sizesFile = join(root, '.cache', 'sizes.json');
const cdnFolder = join(root, 'packages', 'elements', 'cdn');

/**
 * The sizes of every entry, measured anew where anything changed.
 * @returns {Promise<Readonly<Record<string, EntrySizes>>>} by entry: an element's folder, or `client`
 */
export async function measureAll() {
  const fingerprint = fingerprintByContent(inputs());
  const former = existsSync(sizesFile) ? JSON.parse(readFileSync(sizesFile, 'utf8')) : undefined;
  if (former?.fingerprint === fingerprint) return former.sizes;
  // Imported here and not above: on a fresh clone they are installed only just before.
  const { measure } = await import('./sizes/measure.mjs');
  /** @type {Record<string, EntrySizes>} */
  const sizes = {};
  for (const { path, tag } of listElements()) {
    sizes[path] = { ...(await measure(`import '@samspil/elements/${path}/define';`)), cdn: cdnSize(tag) };
  }
  sizes.client = await measure("export * from '@samspil/client';");
  mkdirSync(dirname(sizesFile), { recursive: true });
  writeFileSync(sizesFile, JSON.stringify({ fingerprint, sizes }));
  return sizes;
}

/**
 * What the finder loads for a page with that one tag, in bytes.
 * @param {string} tag
 */
function cdnSize(tag) {
  /** @type {{ files: Record<string, { brotli: number }>, elements: Record<string, string[]> }} */
  const { files, elements } = JSON.parse(readFileSync(join(cdnFolder, 'manifest.json'), 'utf8'));
  const loaded = ['samspil.js', ...(elements[tag] ?? [])];
  return loaded.reduce((sum, name) => sum + (files[name]?.brotli ?? 0), 0);
}

function inputs() {
  const isInput = (/** @type {string} */ path) => path.endsWith('.js') && !path.endsWith('.test.js');
  return [
    ...['core', 'client', 'elements'].flatMap((name) => filesUnder(join(root, 'packages', name, 'dist'), isInput)),
    ...filesUnder(join(root, 'scripts', 'sizes'), (path) => path.endsWith('.mjs')),
    join(cdnFolder, 'manifest.json'),
    join(root, 'packages', 'elements', 'package.json'),
    join(root, 'package-lock.json'),
  ];
}

/**
 * What is left when nobody uses what is imported: a module that does something by itself stays in every bundle.
 * @returns {Promise<string[]>} the modules that stay
 */
async function keptForNothing() {
  const { measure } = await import('./sizes/measure.mjs');
  const measured = await Promise.all(
    ['@samspil/elements', '@samspil/client', '@samspil/core'].map((name) => measure(`import '${name}';`)),
  );
  return measured.flatMap(({ modules }) => modules.map(({ path }) => path));
}

/**
 * Holds every size to its limit, and says of what is too heavy which modules weigh most.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} one for each limit
 */
export async function checkSizes() {
  const sizes = await measureAll();
  /** @type {Limits} */
  const limits = JSON.parse(readFileSync(limitsFile, 'utf8'));
  const rows = weigh(sizes, limits);
  console.log(sizeTable(rows));
  const heavy = rows.filter(isTooHeavy);
  for (const { entry, what, size, limit } of heavy) {
    console.error(
      `\n${entry}, ${what}: ${(size / 1000).toFixed(2)} kB, ${(size / 1000 - limit).toFixed(2)} kB too much.`,
    );
    if (what === 'first load') console.error(heaviest(sizes[entry]?.modules ?? []));
  }
  const kept = await keptForNothing();
  for (const path of kept)
    console.error(`${path} stays in a bundle that uses nothing of it: it does something by itself.`);
  const failed = heavy.length + (kept.length === 0 ? 0 : 1);
  return { passed: rows.length + 1 - failed, failed, skipped: 0 };
}

/** `npm run sizes`, or `npm run sizes -- --why provider` for all that one entry is made of. */
async function run() {
  const [option = '', ...rest] = process.argv.slice(2);
  const why = option.startsWith('--why=') ? option.slice('--why='.length) : option === '--why' ? rest[0] : undefined;
  if (option !== '' && why === undefined) throw new Instruction('npm run sizes takes one option: --why <entry>');
  await buildForRelease();
  if (why === undefined) {
    const { failed } = await checkSizes();
    process.exitCode = failed === 0 ? 0 : 1;
    return;
  }
  const sizes = await measureAll();
  const entry = sizes[why];
  if (entry === undefined)
    throw new Instruction(`There is no entry ${why}. There are ${Object.keys(sizes).join(', ')}.`);
  console.log(`${why}: ${(entry.first / 1000).toFixed(2)} kB, by length before minifying:`);
  console.log(heaviest(entry.modules, entry.modules.length));
}

if (isCommand(import.meta)) await runAsCommand(run);

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listElements } from './elements.mjs';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from './stale.mjs';

/** What `npm run build` may be asked for. @typedef {{ prefix: string, base: string }} CdnOptions */

const ordinary = 'samspil';
const packageFolder = join(root, 'packages', 'elements');

/**
 * Reads `--prefix=xy` and `--base=https://…/`, each also as two words.
 * @param {readonly string[]} args
 * @returns {CdnOptions} without them the ordinary bundle, served under `/samspil/`
 * @throws {Instruction} where they make no sense, saying why
 */
export function readCdnOptions(args, checkPrefix = (/** @type {string} */ prefix) => prefix) {
  /** @type {Record<string, string>} */
  const given = {};
  for (let index = 0; index < args.length; index += 1) {
    const [, name, value] = /^--(prefix|base)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (name === undefined) {
      throw new Instruction(
        `npm run build does not know ${args[index]}. It takes --prefix=kommune and --base=https://…/`,
      );
    }
    if (value === undefined) index += 1;
    given[name] = value ?? args[index] ?? '';
  }
  const prefix = checkPrefix(given.prefix ?? ordinary);
  const base = given.base ?? `/${prefix}/`;
  if (!/^(https?:\/\/[^/?#]+)?\/([^?#]*\/)?$/.test(base)) {
    throw new Instruction(`"${base}" is not where files can lie: give --base=/folder/ or --base=https://host/folder/.`);
  }
  return { prefix, base };
}

/**
 * Bundles what a page loads from a CDN, unless its inputs say what they said the last time. The compiler rewrites files
 * without changing them, so contents are compared, not times.
 *
 * The ordinary bundle goes to `packages/elements/cdn/`, one of another prefix to `packages/elements/prefixed/<prefix>/`.
 * @param {CdnOptions} [options]
 * @returns {Promise<string>} the folder it lies in
 */
export async function buildCdn({ prefix, base } = { prefix: ordinary, base: `/${ordinary}/` }) {
  const folder = prefix === ordinary ? 'cdn' : `prefixed/${prefix}`;
  const outputFolder = join(packageFolder, ...folder.split('/'));
  const entry = join(outputFolder, 'samspil.js');
  const stampFile = join(outputFolder, '.stamp');
  /** The entry names its chunks by their hashes: where it is the same, all is. `npm run dev` writes it too, past our stamp. */
  const entryHash = () => (existsSync(entry) ? fingerprintByContent([entry]) : '');

  const fingerprint = `${fingerprintByContent(inputs())} ${base}`;
  if (!isStale(stampFile, `${fingerprint} ${entryHash()}`, [entry, join(outputFolder, 'manifest.json')])) {
    return outputFolder;
  }
  const source = join(packageFolder, 'dist', 'cdn.js');
  if (!existsSync(source)) throw new Instruction(`${source} is missing: the elements were not compiled.`);

  clearStamp(stampFile);
  console.log(prefix === ordinary ? 'Bundling the elements …' : `Bundling the elements as <${prefix}-…> …`);
  const output = await bundle({ prefix, folder });
  const written = new Set(output.map((file) => join(outputFolder, file.fileName)));
  const { deliveryFiles } = await import('./cdn/delivery.mjs');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  for (const [path, text] of deliveryFiles(output, { prefix, base, version, modules: modulesByTag(prefix) })) {
    const file = join(outputFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.add(file);
  }
  // Only now: a portal that runs meanwhile never sees an entry without its chunks.
  for (const file of filesUnder(outputFolder, (path) => !written.has(path) && !/\.json$/.test(path))) rmSync(file);
  stamp(stampFile, `${fingerprint} ${entryHash()}`);
  return outputFolder;
}

/** @param {string} prefix */
function modulesByTag(prefix) {
  return Object.fromEntries(
    listElements().map(({ baseName, path, name }) => [
      `${prefix}-${baseName}`,
      join(packageFolder, 'dist', ...path.split('/'), `${name}.js`),
    ]),
  );
}

/**
 * @param {{ prefix: string, folder: string }} options
 * @returns {Promise<import('rollup').RollupOutput['output']>}
 */
async function bundle(options) {
  // Imported here and not above: on a fresh clone they are installed only just before.
  const { rollup } = await import('rollup');
  const { cdnConfig } = await import('../rollup.config.mjs');
  const config = cdnConfig(options);
  try {
    const build = await rollup(config);
    const { output } = await build.write(config.output);
    await build.close();
    return output;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Instruction(`The elements could not be bundled: ${reason}`, { cause });
  }
}

/** @returns {string[]} */
function inputs() {
  const isInput = (/** @type {string} */ path) => /\.(js|css)$/.test(path) && !path.endsWith('.test.js');
  const compiled = ['core', 'client', 'elements'].map((name) => join(root, 'packages', name, 'dist'));
  return [
    ...compiled.flatMap((folder) => filesUnder(folder, isInput)),
    ...filesUnder(join(root, 'scripts', 'cdn'), (path) => path.endsWith('.mjs')),
    join(root, 'scripts', 'build-cdn.mjs'),
    join(root, 'rollup.config.mjs'),
    join(root, 'packages', 'elements', 'package.json'),
    join(root, 'package-lock.json'),
  ];
}

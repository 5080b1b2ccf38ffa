import { posix } from 'node:path';
import { checkPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

/** @typedef {import('./pack.mjs').PackedPackage} PackedPackage */
/** What the checks below read of a package: paths relative to its folder. @typedef {{ files: readonly string[], read: (path: string) => string }} Shipped */

/**
 * The files of a package, by their paths in it.
 * @param {PackedPackage} packed
 * @returns {Shipped}
 */
export function shippedFiles({ content, name }) {
  const prefix = `/node_modules/${name}/`;
  return {
    files: content.listFiles().map((path) => path.slice(prefix.length)),
    read: (path) => content.readFile(prefix + path),
  };
}

/**
 * What publint finds, suggestions included.
 * @param {PackedPackage} packed
 * @returns {Promise<string[]>}
 */
export async function publintFaults({ tarball, manifest }) {
  const bytes = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
  return messages.map((message) => formatMessage(message, manifest, { color: false }) ?? message.code);
}

/**
 * What is wrong with the types, by every way in which a compiler looks for them: for packages of ES modules only.
 *
 * Two ways are left out on purpose. `node10` knows no `exports`, and no supported Node or bundler resolves by it. And from
 * CommonJS a compiler warns that the package is an ES module: so it is, one instance of it rather than two with an
 * element registered by each; `import()` reaches it, and since 20.19 so does Node's own `require()`.
 * @param {PackedPackage} packed
 * @returns {Promise<string[]>}
 */
export async function typeFaults({ content }) {
  const result = await checkPackage(content);
  if (!result.types) return ['has no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind))
    .map((problem) => ('entrypoint' in problem ? `${problem.kind} at ${problem.entrypoint}` : JSON.stringify(problem)));
}

const neverShipped = /\.test\.|(^|\/)testing\/|\.tsbuildinfo$|(^|\/)\.|\.tgz$/;

/**
 * What should not have been packed, or should have.
 * @param {Shipped} shipped
 * @param {string} licence the text of the repository's
 * @returns {string[]}
 */
export function fileFaults({ files, read }, licence) {
  const faults = files.filter((path) => neverShipped.test(path)).map((path) => `ships ${path}`);
  for (const path of ['README.md', 'LICENSE']) if (!files.includes(path)) faults.push(`lacks ${path}`);
  if (files.includes('LICENSE') && read('LICENSE') !== licence) faults.push('has another LICENSE than the repository');
  return faults;
}

/**
 * Source maps that name a source which is neither inside them nor in the package.
 * @param {Shipped} shipped
 * @returns {string[]}
 */
export function sourceMapFaults({ files, read }) {
  const present = new Set(files);
  return files
    .filter((path) => path.endsWith('.map'))
    .flatMap((path) => {
      /** @type {{ sources: string[]; sourcesContent?: (string | null)[]; sourceRoot?: string }} */
      const { sources, sourcesContent = [], sourceRoot = '' } = JSON.parse(read(path));
      return sources
        .filter((source, index) => {
          if (typeof sourcesContent[index] === 'string') return false;
          return !present.has(posix.normalize(posix.join(posix.dirname(path), sourceRoot, source)));
        })
        .map((source) => `${path} names ${source}, which is not shipped`);
    });
}

/**
 * Imports that would not be found: a file that is not shipped, or a package that is no dependency.
 * @param {Shipped} shipped
 * @param {Readonly<Record<string, unknown>>} manifest
 * @returns {string[]}
 */
export function importFaults({ files, read }, manifest) {
  const present = new Set(files);
  const known = new Set([
    manifest.name,
    ...Object.keys({ ...asRecord(manifest.dependencies), ...asRecord(manifest.peerDependencies) }),
  ]);
  return files
    .filter((path) => /^dist\/.*(\.js|\.d\.ts)$/.test(path))
    .flatMap((path) =>
      ts
        .preProcessFile(read(path), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => {
          if (specifier.startsWith('node:')) return false;
          if (!specifier.startsWith('.')) return !known.has(/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]);
          return !present.has(posix.normalize(posix.join(posix.dirname(path), specifier)));
        })
        .map((specifier) => `${path} imports ${specifier}, which is not there`),
    );
}

/** @param {unknown} value */
function asRecord(value) {
  return typeof value === 'object' && value !== null ? value : {};
}

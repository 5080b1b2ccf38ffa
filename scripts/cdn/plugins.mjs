import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** @typedef {import('rollup').Plugin} Plugin */

/** The modules of our packages, as the compiler left them. */
const compiledByUs = /[\\/]packages[\\/](core|client|elements)[\\/]dist[\\/].+\.js$/;
const ofElements = /[\\/]packages[\\/]elements[\\/]dist[\\/].+\.js$/;

/** Marks the copies that the entry has for itself. */
const copyMark = '?entry';
/** @param {string} id */
const isOfEntry = (id) => id.endsWith(copyMark);
/** @param {string} id */
export const fileOf = (id) => (isOfEntry(id) ? id.slice(0, -copyMark.length) : id);

/**
 * Reads our compiled modules together with their source maps, so that those of the bundle lead to the sources.
 * @returns {Plugin}
 */
export function readSourceMaps() {
  return {
    name: 'samspil:source-maps',
    load(id) {
      const file = fileOf(id);
      if (!compiledByUs.test(file)) return isOfEntry(id) ? readFileSync(file, 'utf8') : null;
      const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
      if (!existsSync(`${file}.map`)) return { code };
      const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
      const sources = map.sources.map((/** @type {string} */ source) => resolve(dirname(file), source));
      const sourcesContent = sources.map((/** @type {string} */ source) => readFileSync(source, 'utf8'));
      return { code, map: { ...map, sources, sourcesContent } };
    },
  };
}

/**
 * Gives the entry copies of what it imports, so that it imports no chunk: it can ask for an element at once, instead of
 * after a first chunk of shared code has come.
 * @param {string} entry absolute
 * @returns {Plugin}
 */
export function letEntryStandAlone(entry) {
  return {
    name: 'samspil:entry',
    async resolveId(source, importer, options) {
      if (importer === undefined || (importer !== entry && !isOfEntry(importer))) return null;
      const resolved = await this.resolve(source, fileOf(importer), { ...options, skipSelf: true });
      // Resolving by the rules of Node asks once more, and then the mark is there already.
      if (resolved === null || resolved.external || isOfEntry(resolved.id)) return resolved;
      return { ...resolved, id: resolved.id + copyMark };
    },
    // What is imported later is the chunk that everybody shares.
    async resolveDynamicImport(source, importer) {
      if (typeof source !== 'string' || !isOfEntry(importer)) return null;
      return await this.resolve(source, fileOf(importer));
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry && file.imports.length > 0) {
          this.error(`${file.fileName} imports ${file.imports.join(', ')}: it must start by itself.`);
        }
      }
    },
  };
}

/**
 * Lets the entry ask for an element's chunk and for all that the chunk imports at once. Otherwise a browser learns of the
 * second file when it has read the first. Done when every name is known; no chunk imports the entry, so none changes.
 * @returns {Plugin}
 */
export function loadAtOnce() {
  return {
    name: 'samspil:load-at-once',
    generateBundle(_options, bundle) {
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !entry.isEntry) continue;
        entry.code = entry.code.replace(/\bimport\((["'`])\.\/(chunks\/[^"'`]+)\1\)/g, (all, _quote, name) => {
          const others = [...importedBy(bundle, name)].map((path) => `import("./${path}")`);
          return others.length === 0 ? all : `Promise.all([${[all, ...others].join()}]).then(all=>all[0])`;
        });
      }
    },
  };
}

/**
 * The chunks that a chunk imports, and those that they import.
 * @param {import('rollup').OutputBundle} bundle
 * @param {string} name
 * @returns {Set<string>}
 */
export function importedBy(bundle, name) {
  const first = bundle[name];
  const found = new Set(first?.type === 'chunk' ? first.imports : []);
  // The set grows while it is walked.
  for (const path of found) {
    const chunk = bundle[path];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) found.add(imported);
  }
  return found;
}

/**
 * Gives our copy of Lit a Trusted Types policy name of its own. A page that enforces Trusted Types lets each name be
 * created once, so a host with a Lit of its own would otherwise stop ours, or ours theirs.
 * @param {string} prefix
 * @returns {Plugin}
 */
export function renameTrustedTypesPolicy(prefix) {
  const theirs = /createPolicy\(\s*(["'`])lit-html\1/;
  const ours = new RegExp(`createPolicy\\(\\s*(["'\`])${prefix}-lit\\1`, 'g');
  return {
    name: 'samspil:trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](.+[\\/])?lit-html\.js$/.test(id)) return null;
      // Only one name on one line differs, so that the module's own source map still holds.
      return { code: code.replace(theirs, `createPolicy("${prefix}-lit"`), map: null };
    },
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
      const renamed = code.reduce((sum, text) => sum + (text.match(ours)?.length ?? 0), 0);
      if (renamed !== 1 || code.some((text) => theirs.test(text))) {
        this.error(`Lit's Trusted Types policy was renamed ${renamed} times instead of once: did Lit's source change?`);
      }
    },
  };
}

/**
 * Renames our tags in our own code: in templates, selectors and messages, and where they are registered. Names of events
 * and of custom properties begin with `samspil-` too and stay: they belong to no registry, and a page knows them.
 * @param {(text: string) => string} rename
 * @param {string} prefix
 * @returns {Plugin}
 */
export function renameTags(rename, prefix) {
  const registration = /(\bdefaultPrefix = )'samspil'/;
  let registrations = 0;
  return {
    name: 'samspil:prefix',
    transform(code, id) {
      const file = fileOf(id);
      if (!ofElements.test(file)) return null;
      const isRegistration = file.endsWith(join('define', 'define.js')) && registration.test(code);
      if (isRegistration) registrations += 1;
      const renamed = rename(isRegistration ? code.replace(registration, `$1'${prefix}'`) : code);
      // Names change within a line only: the map still leads to the right one.
      return renamed === code ? null : { code: renamed, map: null };
    },
    buildEnd(error) {
      if (error === undefined && registrations === 0) this.error('define.js has no defaultPrefix to replace any more.');
    },
  };
}

/**
 * Keeps validation out of the first load: a page that only shows records must not pay for zod. What reaches it does so
 * by `import()`, when a form first validates.
 * @param {(id: string) => boolean} isElement whether a module is that of an element
 * @returns {Plugin}
 */
export function keepZodOutOfFirstLoad(isElement) {
  const isZod = (/** @type {string} */ id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id);
  return {
    name: 'samspil:first-load',
    generateBundle(_options, bundle) {
      const seen = new Set(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && (file.isEntry || file.moduleIds.some(isElement)) ? [file] : [],
        ),
      );
      // The set grows while it is walked: every chunk adds the ones that it imports.
      for (const chunk of seen) {
        const present = Object.keys(chunk.modules).filter((id) => (chunk.modules[id]?.renderedLength ?? 0) > 0);
        if (present.some((id) => isZod(id))) {
          const importers = present.filter((id) => !isZod(id) && this.getModuleInfo(id)?.importedIds.some(isZod));
          const names = importers.map((id) => relative('.', id)).join(', ');
          this.error(`zod is in the first load, in ${chunk.fileName}, through ${names}. Load schemas by import().`);
        }
        for (const name of chunk.imports) {
          const imported = bundle[name];
          if (imported?.type === 'chunk') seen.add(imported);
        }
      }
    },
  };
}

/**
 * Takes out of our own style sheets what only people read: comments, indentation, line ends. A sheet is a `css` template,
 * which a minifier of JavaScript leaves as it is. Nothing within a line changes, so that `calc(a + b)`, selectors and what
 * is filled in keep every space that means something; what follows a template within the template stays as it was written.
 * @returns {Plugin}
 */
export function minifyStyles() {
  return {
    name: 'samspil:styles',
    transform(code, id) {
      if (!/[\\/]packages[\\/]elements[\\/]dist[\\/].+\.styles\.js$/.test(id)) return null;
      const sheets = code.replace(/\bcss\s*`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s*\n\s*/g, '\n')
          .replace(/([{};,])\n/g, '$1')
          .replace(/\n}/g, '}')
          .replace(/\n/g, ' '),
      );
      // Lines have gone, so that the old map would mislead; one of a style sheet helps nobody.
      return { code: sheets, map: { mappings: '' } };
    },
  };
}

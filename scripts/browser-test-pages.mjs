import { basename, dirname } from 'node:path';

/** A group that is smaller shares a page with the rest of its package. */
const fewestFiles = 4;

/**
 * Which test files share a page: those of a package, but those of an element's folder with many, those that run on the API
 * in the page, and the proofs on thousands of records, among themselves. In WebKit these wait in vain for what comes with
 * scrolling where much has happened on the page before.
 * @param {readonly string[]} tests as in `packages/elements/dist/fields/checkbox-field/checkbox-field.test.js`
 * @returns {Map<string, string[]>} by the page's name
 */
export function pagesOf(tests) {
  const byFolder = groupBy(tests, (test) => placeOf(test).folder);
  return groupBy(tests, (test) => {
    const { folder, rest } = placeOf(test);
    return (byFolder.get(folder)?.length ?? 0) < fewestFiles ? rest : folder;
  });
}

/**
 * `Map.groupBy` is newer than the oldest Node that we run on.
 * @param {readonly string[]} items
 * @param {(item: string) => string} keyOf
 * @returns {Map<string, string[]>}
 */
function groupBy(items, keyOf) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** @param {string} test */
function placeOf(test) {
  const [, packageName = '', , folder = ''] = dirname(test).split('/');
  const [, kind = ''] = /(\.in-page|\.proof)\.test\.js$/.exec(basename(test)) ?? [];
  const rest = `${packageName}${kind}`;
  return { rest, folder: packageName === 'elements' && folder !== '' ? `${packageName}.${folder}${kind}` : rest };
}

/**
 * What a page runs: each file in a suite that is named after it, where also its hooks stay.
 * @param {readonly string[]} tests
 * @param {readonly string[]} fixtures whose hooks are for every test, so they come first and stand outside
 */
export function sourceOf(tests, fixtures) {
  const quoted = (/** @type {string} */ file) => JSON.stringify(`./${file}`);
  return [
    ...fixtures.map((file) => `import ${quoted(file)};`),
    ...tests.map(
      (file) => `describe(${JSON.stringify(file)}, function () {
  require(${quoted(file)});
  if (this.total() === 0) throw new Error(${JSON.stringify(`${file} declares no test.`)});
});`,
    ),
  ].join('\n');
}

/**
 * Whether a fixture has a hook outside all suites, which is for every test of whoever imports it.
 * @param {string} code compiled
 */
export function hasHooks(code) {
  return /^(before|after)(Each)?\(/m.test(code);
}

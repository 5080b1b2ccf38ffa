/**
 * @typedef {object} Limits kB, of 1000 bytes
 * @property {number} element of the first load of an element that has no limit of its own
 * @property {number} laterChunk of each chunk that comes later
 * @property {number} cdnOverhead what a page from the CDN may load beyond the limit: the finder, and the provider, which
 *   travels with Lit in one file
 * @property {Readonly<Record<string, number>>} entries limits by entry
 */

/** @typedef {{ entry: string, what: 'first load' | 'CDN' | 'later chunk', size: number, limit: number }} Weighed sizes in bytes, limits in kB */
/** @typedef {{ first: number, later: readonly { name: string, size: number }[], cdn?: number }} EntrySizes bytes */

/**
 * Every size beside its limit, in the order of the entries. A later chunk counts once, under the first entry that has it;
 * the client is an entry of its own.
 * @param {Readonly<Record<string, EntrySizes>>} sizes by entry
 * @param {Limits} limits
 * @returns {Weighed[]}
 */
export function weigh(sizes, limits) {
  /** @type {Set<string>} */
  const seen = new Set();
  return Object.entries(sizes).flatMap(([entry, { first, later, cdn }]) => {
    const limit = limits.entries[entry] ?? limits.element;
    const chunks = later.filter(({ name }) => !seen.has(name));
    for (const { name } of chunks) seen.add(name);
    return [
      /** @type {Weighed} */ ({ entry, what: 'first load', size: first, limit }),
      ...(cdn === undefined
        ? []
        : [/** @type {Weighed} */ ({ entry, what: 'CDN', size: cdn, limit: limit + limits.cdnOverhead })]),
      ...chunks.map(
        ({ name, size }) =>
          /** @type {Weighed} */ ({ entry: `${entry} → ${name}`, what: 'later chunk', size, limit: limits.laterChunk }),
      ),
    ];
  });
}

/** @param {Weighed} weighed */
export const isTooHeavy = ({ size, limit }) => size > limit * 1000;

/**
 * The table that `npm run sizes` prints.
 * @param {readonly Weighed[]} rows
 */
export function sizeTable(rows) {
  const width = Math.max(...rows.map(({ entry }) => entry.length), 'entry'.length);
  const line = (/** @type {string[]} */ [entry = '', what = '', size = '', limit = '', mark = '']) =>
    `${entry.padEnd(width)}  ${what.padEnd(11)}  ${size.padStart(9)}  ${limit.padStart(5)}  ${mark}`.trimEnd();
  return [
    line(['entry', 'what', 'kB brotli', 'limit']),
    ...rows.map((row) =>
      line([
        row.entry,
        row.what,
        (row.size / 1000).toFixed(2),
        String(row.limit),
        isTooHeavy(row) ? '✗ too heavy' : '✓',
      ]),
    ),
    '1 kB = 1000 bytes, brotli 11; a first load holds everything that is imported statically, Lit included.',
  ].join('\n');
}

/**
 * The modules that weigh most in a first load.
 * @param {readonly { path: string, length: number }[]} modules longest first
 * @param {number} [count]
 */
export function heaviest(modules, count = 12) {
  const total = modules.reduce((sum, { length }) => sum + length, 0);
  return modules
    .slice(0, count)
    .map(
      ({ path, length }) =>
        `  ${String(length).padStart(7)} ${((100 * length) / total).toFixed(1).padStart(5)} %  ${path}`,
    )
    .join('\n');
}

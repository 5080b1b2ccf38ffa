/**
 * The README's table of widgets: where each was seen to work, and what it weighs.
 *
 * Results come from two files, each written by the run that made them, under `.cache/test-results/`:
 *
 * `engines.json`, of which `elements` is read, by element folder and engine:
 * `{ "intervention-timeline": { "chromium": { "passed": 61, "failed": 0, "skipped": 0 }, "firefox": …, "webkit": … } }`
 *
 * `hosts.json`, by host; `elements` are the folders of those that the host's page uses:
 * `{ "react": { "framework": "React", "version": "19.3.1", "passed": 9, "failed": 0, "elements": ["provider"] } }`
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} EngineResult
 * @typedef {Readonly<Record<string, Readonly<Record<string, EngineResult>>>>} EngineResults
 * @typedef {{ framework: string, version: string, passed: number, failed: number, elements: readonly string[] }} HostResult
 * @typedef {Readonly<Record<string, HostResult>>} HostResults
 *
 * @typedef {object} Results
 * @property {EngineResults} [engines] without it, the columns of the engines stay as they are
 * @property {HostResults} [hosts] without it, the columns of the hosts stay as they are
 * @property {Readonly<Record<string, number>>} sizes bytes of the first load, by element folder
 *
 * @typedef {{ header: string[], rows: string[][] }} Table the first cell of a row names its element
 */

const engineColumns = /** @type {const} */ ([
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
  ['webkit', 'WebKit'],
]);
const sizeColumn = 'kB';
export const beginMark = '<!-- widgets: written by the test run -->';
export const endMark = '<!-- /widgets -->';

/**
 * The table as the results would have it.
 * @param {readonly { path: string, tag: string }[]} elements
 * @param {Results} results
 * @param {Table} former
 * @returns {Table}
 */
export function widgetTable(elements, { engines, hosts, sizes }, former) {
  const hostColumns = hosts === undefined ? formerHosts(former) : Object.values(hosts).map(hostName);
  const header = ['widget', ...engineColumns.map(([, name]) => name), ...hostColumns, sizeColumn];
  const rows = elements.map(({ path, tag }) => {
    const name = `\`<${tag}>\``;
    const kept = (/** @type {string} */ column) => cellOf(former, name, column) ?? '';
    const ofEngines = engineColumns.map(([engine, column]) =>
      // An engine that was not there has said nothing against what was seen before.
      engines?.[path]?.[engine] === undefined ? kept(column) : mark(engines[path][engine]),
    );
    const ofHosts =
      hosts === undefined
        ? hostColumns.map(kept)
        : Object.values(hosts).map((host) => (host.elements.includes(path) ? mark(host) : ''));
    const size = sizes[path];
    return [name, ...ofEngines, ...ofHosts, size === undefined ? kept(sizeColumn) : (size / 1000).toFixed(1)];
  });
  return { header, rows };
}

/**
 * What a committed table says that is not so: a size that is more than 3 % off, a ✓ that the results do not bear out, an
 * element that is missing or gone.
 * @param {Table} committed
 * @param {Table} current
 * @returns {string[]}
 */
export function tableFaults(committed, current) {
  const gone = committed.rows.flatMap(([name = '']) =>
    current.rows.some(([each]) => each === name) ? [] : [`${name} is there and is no element`],
  );
  const wrong = current.rows.flatMap(([name = '']) => {
    if (!committed.rows.some(([each]) => each === name)) return [`${name} is missing`];
    return committed.header.slice(1).flatMap((column) => {
      const said = cellOf(committed, name, column) ?? '';
      const is = cellOf(current, name, column);
      if (column === sizeColumn) {
        const isClose = Math.abs(Number(said) - Number(is)) <= 0.03 * Number(is);
        return said !== '' && isClose ? [] : [`${name} weighs ${is} kB, not ${said || 'nothing'}`];
      }
      return said === '✓' && is !== '✓'
        ? [`${name} is said to work in ${column}, and ${is === '✗' ? 'fails' : 'was not seen to'}`]
        : [];
    });
  });
  return [...gone, ...wrong];
}

/** @param {{ passed: number, failed: number } | undefined} result */
function mark(result) {
  if (result === undefined || result.passed + result.failed === 0) return '';
  return result.failed === 0 ? '✓' : '✗';
}

/** A framework by what its users call its version: the patch matters to nobody. @param {HostResult} host */
function hostName({ framework, version }) {
  return `${framework} ${version.split('.').slice(0, 2).join('.')}`.trim();
}

/** @param {Table} table */
function formerHosts({ header }) {
  const others = new Set(['widget', sizeColumn, ...engineColumns.map(([, name]) => name)]);
  return header.filter((column) => !others.has(column));
}

/**
 * @param {Table} table
 * @param {string} name
 * @param {string} column
 * @returns {string | undefined}
 */
function cellOf({ header, rows }, name, column) {
  const index = header.indexOf(column);
  return index < 0 ? undefined : rows.find(([each]) => each === name)?.[index];
}

/**
 * The table that stands in a text between the two marks.
 * @param {string} text
 * @returns {Table}
 * @throws {Error} where the marks are missing
 */
export function readTable(text) {
  const [begin, end] = bounds(text);
  const lines = text
    .slice(begin, end)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const [header = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return { header, rows };
}

/**
 * The text with another table between the marks.
 * @param {string} text
 * @param {Table} table
 */
export function withTable(text, { header, rows }) {
  const [begin, end] = bounds(text);
  const widths = header.map((_name, index) => Math.max(3, ...[header, ...rows].map((row) => row[index]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `${text.slice(0, begin)}\n\n${[line(header), rule, ...rows.map(line)].join('\n')}\n\n${text.slice(end)}`;
}

/**
 * @param {string} text
 * @returns {[begin: number, end: number]}
 */
function bounds(text) {
  const begin = text.indexOf(beginMark);
  const end = text.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Error(`There is no ${beginMark} … ${endMark} to write between.`);
  return [begin + beginMark.length, end];
}

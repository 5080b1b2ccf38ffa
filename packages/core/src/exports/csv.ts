/** What a cell holds. A number is written with a decimal comma; nothing at all is an empty cell. */
export type CsvCell = string | number | undefined;

/**
 * Rows as a file that Danish Excel opens with a double click, and that everything else reads as RFC 4180:
 *
 * - a byte order mark, without which Excel takes UTF-8 for its own code page and æ, ø, å are lost; a first line `sep=;`
 *   is left out, since Excel then overlooks the mark;
 * - `;` between cells, because the comma is the decimal sign here; CRLF after every row;
 * - dates as they are given, in ISO (`2026-10-19`): Excel takes them for dates in every language, where `19-10-2026` is a
 *   date in Danish, a text in English, and with small numbers another day;
 * - line breaks within a cell stay what they are;
 * - a text that a spreadsheet would calculate is made harmless by an apostrophe, see `harmless`.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(writtenCell).join(';')}\r\n`).join('')}`;
}

const byteOrderMark = '\uFEFF';

function writtenCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  // A number that was one all along is no formula, with a minus or without.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : '';
  const text = harmless(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also what a spreadsheet set to another separator would split at, and spaces and an apostrophe that some would drop. */
const needsQuotes = /[;,"\t\r\n|]|^[\s']|\s$/;

/**
 * What a formula begins with, in its full-width and small forms as well: East Asian settings take those for the same
 * (OWASP, CSV injection).
 */
const formulaSigns = '=+\\-@＝＋－＠﹦﹢﹣﹫';
/** Space, quotes and what is not seen: a spreadsheet may drop them, and find the sign behind them. */
const overlooked = '[\\s"\\0\\u200B-\\u200F\\u2060\\uFEFF]*';
const formulaAtStart = new RegExp(`^(?=[\\t\\r\\n]|${overlooked}[${formulaSigns}])`, 'u');
/** A reader with another separator does not see our quotes either, and begins a cell in the midst of ours. */
const formulaWithin = new RegExp(`([;,|\\t\\r\\n]${overlooked})(?=[${formulaSigns}])`, 'gu');

/**
 * The text with an apostrophe before whatever a spreadsheet could take for a formula: at its start, and after anything
 * within it that could be taken for the end of a cell. A tab or line break at the start is led by one too.
 */
export function harmless(text: string): string {
  return text.replace(formulaWithin, "$1'").replace(formulaAtStart, "'");
}

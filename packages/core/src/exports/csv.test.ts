import { expect } from 'chai';
import fc from 'fast-check';
import { type CsvCell, csvText, harmless } from './csv.js';

/** RFC 4180, read letter by letter; shares nothing with what wrote it. */
function readCsv(text: string, separator = ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
      at++;
    } else cell += letter;
  }
  if (isQuoted || cell !== '' || row.length > 0) throw new SyntaxError('the file ends within a row');
  return rows;
}

const read = (rows: readonly (readonly CsvCell[])[], separator?: string) => readCsv(csvText(rows).slice(1), separator);

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
const beginsLikeFormula = /^[\s"\0\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Text as people write it, with everything that means something to a spreadsheet more often than chance has it. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...signs, ';', ',', '"', "'", '\t', '\r', '\n', '\r\n', ' ', '|', '\u00A0'),
      },
      { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom('cmd|/C calc!A0', 'Læseløft', 'æøå', 'שלום', '１') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a list as CSV', () => {
  it('begins with the byte order mark, and ends every row with CRLF', () => {
    expect(
      csvText([
        ['Titel', 'Fra'],
        ['Læseløft', '2026-10-19'],
      ]),
    ).to.equal('\uFEFFTitel;Fra\r\nLæseløft;2026-10-19\r\n');
  });

  it('writes numbers with a decimal comma, and nothing for what is no number', () => {
    expect(csvText([[37.5, -2, 1e21, Number.NaN, undefined, '']])).to.equal('\uFEFF37,5;-2;1e+21;;;\r\n');
  });

  it('quotes what would end a cell, and keeps line breaks', () => {
    expect(csvText([['A;B', 'Sig "hej"', 'en\nto', ' indrykket', 'a, b']])).to.equal(
      '\uFEFF"A;B";"Sig ""hej""";"en\nto";" indrykket";"a, b"\r\n',
    );
  });

  for (const sign of signs) {
    it(`writes an apostrophe before ${sign} at the start of a cell`, () => {
      expect(harmless(`${sign}1+1`)).to.equal(`'${sign}1+1`);
      expect(harmless(` "${sign}1`)).to.equal(`' "${sign}1`);
    });
  }

  it('writes one before a tab or line break at the start', () => {
    for (const space of ['\t', '\r', '\n']) expect(harmless(`${space}2`)).to.equal(`'${space}2`);
  });

  it('leaves the signs of ordinary text alone', () => {
    for (const text of ['2.A', 'børne- og ungesyn', 'a=b', 'læsning + regning', 'uge 43–5', "'citat'"])
      expect(harmless(text)).to.equal(text);
  });

  it('is read back as it was, but for the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(read(rows)).to.deep.equal(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('adds apostrophes, and changes nothing else', () => {
    const without = (text: string) => text.replaceAll("'", '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(without(harmless(text))).to.equal(without(text));
      }),
    );
  });

  it('has no cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        for (const cell of read(rows).flat()) {
          expect(cell).not.to.match(beginsLikeFormula);
          expect(cell).not.to.match(/^[\t\r\n]/);
        }
      }),
    );
  });

  for (const separator of [',', '\t', '|', ';']) {
    it(`has none either for a reader that splits at ${JSON.stringify(separator)} and knows no quotes`, () => {
      fc.assert(
        fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (row) => {
          const pieces = csvText([row])
            .slice(1)
            .split(/[\r\n]/)
            .flatMap((line) => line.split(separator));
          for (const piece of pieces.filter((each) => !each.startsWith(';')))
            expect(piece).not.to.match(beginsLikeFormula);
        }),
      );
    });
  }
});

import { expect } from 'chai';
import fc from 'fast-check';
import { contentLine, escapedText } from './content-line.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
/** As RFC 5545 says to read it, by bytes: a cut within a letter would show as a replacement character. */
const unfolded = (lines: string) => lines.replace(/\r\n[ \t]/g, '').replace(/\r\n$/, '');
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('æ', 'ø', 'å', '👩‍🏫', '€', 'a', ',', ';', '\\', '\n', '\\n'), { maxLength: 200 })
    .map((all) => all.join('')),
);

describe('a line of iCalendar', () => {
  it('is folded before the 76th octet, and goes on after a space', () => {
    const lines = contentLine('SUMMARY', 'æ'.repeat(60)).split('\r\n');
    expect(lines.map(octets)).to.deep.equal([74, 55, 0]);
    expect(lines[1]).to.match(/^ æ/);
  });

  it('is not folded at exactly 75', () => {
    expect(contentLine('SUMMARY', 'a'.repeat(67))).to.equal(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(contentLine('SUMMARY', 'a'.repeat(68))).to.equal(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
  });

  it('is the same text unfolded, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = escapedText(text);
        const lines = contentLine('SUMMARY', value);
        expect(unfolded(lines)).to.equal(`SUMMARY:${value}`);
        for (const line of lines.split('\r\n')) expect(octets(line)).to.be.at.most(75);
      }),
    );
  });

  it('cuts no letter in two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = new TextEncoder().encode(contentLine('SUMMARY', escapedText(text)));
        const pieces: number[][] = [[]];
        for (const byte of bytes) {
          if (byte === 10) pieces.push([]);
          else pieces.at(-1)?.push(byte);
        }
        const decoder = new TextDecoder('utf-8', { fatal: true });
        for (const piece of pieces) decoder.decode(new Uint8Array(piece));
      }),
    );
  });
});

describe('a text of iCalendar', () => {
  it('writes commas, semicolons, backslashes and line breaks in another way', () => {
    expect(escapedText('Læse, skrive; regne\\\r\nog lege')).to.equal('Læse\\, skrive\\; regne\\\\\\nog lege');
  });

  it('cannot begin another property', () => {
    expect(escapedText('A\r\nATTENDEE:mailto:x@example.dk\rB')).to.equal('A\\nATTENDEE:mailto:x@example.dk\\nB');
  });

  it('is read back as it was, but for control characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not allowed in a text.
        const allowed = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
        expect(unescaped(escapedText(text))).to.equal(allowed);
      }),
    );
  });
});

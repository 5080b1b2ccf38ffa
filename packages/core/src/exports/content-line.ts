/** The lines that an iCalendar file is made of (RFC 5545, 3.1 and 3.3.11). */

/** Longer lines are folded; counted in octets of UTF-8, without the line break. */
const mostOctets = 75;
const encoder = new TextEncoder();

/**
 * A property as lines: folded before the 76th octet, never within a letter. A letter here is a code point: a sequence of
 * UTF-8 stays whole, as RFC 5545 asks.
 *
 * @param value - as it stands in the file; a text goes through `escapedText` first
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = encoder.encode(letter).length;
    if (octets + size > mostOctets) {
      lines.push(line);
      // The space that begins a line which goes on counts too.
      line = ' ';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** A text with what means something to iCalendar written in another way; control characters are not allowed and left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(notAllowed, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what RFC 5545 does not allow in a text.
const notAllowed = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

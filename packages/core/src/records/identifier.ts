/**
 * Identifiers of records: ULIDs that the server or a client mints, or opaque references that a host already uses
 * (`subjectRef` of a child, `staffRef` of a colleague). Never a name, never a CPR number (INV-82).
 */
export type Id = string;

/** What an id may look like: 1–64 characters, safe in a path without escaping. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

/** Words that stand where an id stands in a path (`/v1/interventions/counts`), so that no record may bear them. */
export const reservedIds: ReadonlySet<string> = new Set(['counts']);

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Mints a ULID: 48 bits of time, 80 bits of randomness, 26 characters that sort by time.
 *
 * @param epochMilliseconds - now, in milliseconds since 1970
 * @param random - at least ten random bytes, from the platform's `crypto.getRandomValues`
 * @throws RangeError when there are fewer than ten bytes or the time does not fit in 48 bits
 */
export function mintId(epochMilliseconds: number, random: Uint8Array): Id {
  if (random.length < 10) throw new RangeError('A ULID needs ten random bytes.');
  if (!(epochMilliseconds >= 0 && epochMilliseconds < 2 ** 48)) {
    throw new RangeError('The time of a ULID must be between 1970 and 10889.');
  }
  let time = '';
  for (let rest = Math.floor(epochMilliseconds), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = crockford.charAt(rest % 32) + time;
  }
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let noise = '';
  for (let i = 0; i < 16; i++, bits >>= 5n) noise = crockford.charAt(Number(bits & 31n)) + noise;
  return time + noise;
}

/** What `mintId` mints: 26 characters of Crockford's alphabet, the first at most 7. */
const ulidPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * Whether a text contains what looks like a Danish civil registration (CPR) number: a day, a month, a year and four
 * digits. Ids that do are refused, free text that does is warned about (INV-82).
 *
 * A ULID is never taken for one: about one in 400,000 has ten such digits in a row by chance, and would else be refused
 * wherever it is pointed to.
 */
export function looksLikeCprNumber(text: string): boolean {
  if (ulidPattern.test(text)) return false;
  return /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-– \u00a0]?\d{4}(?!\d)/.test(text);
}

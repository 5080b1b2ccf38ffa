import { expect } from 'chai';
import fc from 'fast-check';
import { idPattern, looksLikeCprNumber, mintId } from './identifier.js';
import { id as idSchema } from './schema.js';

const noise = fc.uint8Array({ minLength: 10, maxLength: 10 });
const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const zeros = new Uint8Array(10);

/** What the rule is about, put together so that it stands nowhere in the source. */
const numberLike = (between = '') => `${'01'.repeat(3)}${between}${'1234'}`;

describe('a minted id', () => {
  it('is the ULID of its specification’s alphabet: time first, then randomness', () => {
    expect(mintId(0, zeros)).to.equal('0'.repeat(26));
    expect(
      mintId(
        2 ** 48 - 1,
        zeros.map(() => 255),
      ),
    ).to.equal(`7${'Z'.repeat(25)}`);
    expect(mintId(1_469_918_176_385, zeros).slice(0, 10)).to.equal('01ARYZ6S41');
  });

  it('is an id that every record takes', () => {
    fc.assert(
      fc.property(moments, noise, (moment, random) => {
        const id = mintId(moment, random);
        expect(id).to.match(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
        expect(idPattern.test(id) && idSchema.safeParse(id).success).to.equal(true);
      }),
    );
  });

  it('is taken even when its digits happen to look like a civil registration number', () => {
    const unlucky = `01ARYZ6S41A${numberLike()}ABCDE`;
    expect(unlucky).to.have.length(26);
    expect(idSchema.safeParse(unlucky).success).to.equal(true);
  });

  it('sorts by time', () => {
    fc.assert(
      fc.property(moments, moments, noise, noise, (a, b, x, y) => {
        if (a !== b) expect(mintId(a, x) < mintId(b, y)).to.equal(a < b);
      }),
    );
  });

  it('differs when the randomness differs', () => {
    fc.assert(
      fc.property(noise, noise, (x, y) => {
        expect(mintId(1, x) === mintId(1, y)).to.equal(x.every((byte, at) => byte === y[at]));
      }),
    );
  });

  it('is refused with too little randomness, or a time out of range', () => {
    expect(() => mintId(1, new Uint8Array(9))).to.throw(RangeError, 'ten random bytes');
    for (const moment of [-1, 2 ** 48, Number.NaN]) {
      expect(() => mintId(moment, zeros), String(moment)).to.throw(RangeError, 'between 1970 and 10889');
    }
  });
});

describe('what may be an id', () => {
  it('is a ULID, a UUID, or the short reference of a host', () => {
    for (const id of ['EX-S1', 'Elev-5B-07', 'a', crypto.randomUUID(), 'x'.repeat(64), 'skole.alfa~1_2']) {
      expect(idSchema.safeParse(id).success, id).to.equal(true);
    }
  });

  it('is nothing that must be escaped in a path, nothing empty and nothing long', () => {
    for (const id of ['', ' ', 'a b', 'a/b', '../a', '.a', '-a', 'æ', 'a\n', 'x'.repeat(65)]) {
      expect(idSchema.safeParse(id).success, JSON.stringify(id)).to.equal(false);
    }
  });

  it('is no civil registration number (INV-82)', () => {
    for (const id of [numberLike(), numberLike('-'), `barn-${numberLike()}`, `${numberLike('-')}.x`]) {
      expect(idSchema.safeParse(id).success, id).to.equal(false);
    }
  });
});

describe('a text that looks like a civil registration number', () => {
  it('has day, month, year and four digits, together or with a dash or space between', () => {
    for (const between of ['', '-', '–', ' ', '\u00a0']) {
      expect(looksLikeCprNumber(`Nummeret er ${numberLike(between)}.`), JSON.stringify(between)).to.equal(true);
    }
  });

  it('is not a day or month that does not exist, nor a part of a longer number', () => {
    const ofDate = (date: string) => `${date}-${'1234'}`;
    for (const text of [ofDate('000101'), ofDate('320101'), ofDate('010001'), ofDate('011301')]) {
      expect(looksLikeCprNumber(text), text).to.equal(false);
    }
    for (const text of [`9${numberLike()}`, `${numberLike()}9`, '2027-03-04', 'kl. 09.30–10.15', 'uge 42, 2026']) {
      expect(looksLikeCprNumber(text), text).to.equal(false);
    }
  });

  it('is found for every day of a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99 }),
        (d, m, y) => {
          const date = [d, m, y].map((part) => String(part).padStart(2, '0')).join('');
          expect(looksLikeCprNumber(`${date}-${'0000'}`)).to.equal(true);
        },
      ),
    );
  });
});

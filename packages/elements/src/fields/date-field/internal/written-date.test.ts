import { formatDate, type PlainDate } from '@samspil/core/calendar';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseWrittenDate } from './written-date.js';

describe('parseWrittenDate', () => {
  const writings: readonly (readonly [text: string, date: PlainDate])[] = [
    ['2026-10-19', '2026-10-19'],
    ['19/10-2026', '2026-10-19'],
    ['19/10 2026', '2026-10-19'],
    ['19/10/2026', '2026-10-19'],
    ['19.10.2026', '2026-10-19'],
    ['19. 10. 2026', '2026-10-19'],
    ['19-10-26', '2026-10-19'],
    ['19 10 26', '2026-10-19'],
    ['1/2-27', '2027-02-01'],
    ['19102026', '2026-10-19'],
    ['19. okt. 2026', '2026-10-19'],
    ['19 oktober 2026', '2026-10-19'],
    ['19 Oct 2026', '2026-10-19'],
    ['1. maj 27', '2027-05-01'],
    ['man. 19. okt. 2026', '2026-10-19'],
    ['Mandag den 19. oktober 2026', '2026-10-19'],
    ['  19.10.2026 ', '2026-10-19'],
    ['29.2.2028', '2028-02-29'],
    ['31.12.69', '2069-12-31'],
    ['1.1.70', '1970-01-01'],
  ];
  for (const [text, date] of writings) {
    it(`reads »${text}« as ${date}`, () => expect(parseWrittenDate(text)).to.equal(date));
  }

  for (const text of [
    '',
    '19',
    '19/10',
    '19.10.',
    '29.2.2027',
    '2027-02-30',
    '10/19/2026',
    '19.10.202',
    'i morgen',
    '191026',
    '5 xyz 2026',
    '2026-10-1',
  ])
    it(`does not read »${text}«`, () => expect(parseWrittenDate(text)).to.equal(undefined));

  it('reads what we write ourselves, in both languages', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom('da' as const, 'en' as const), (day, language) => {
        const date = day.toISOString().slice(0, 10);
        expect(parseWrittenDate(formatDate(date, language))).to.equal(date);
      }),
    );
  });
});

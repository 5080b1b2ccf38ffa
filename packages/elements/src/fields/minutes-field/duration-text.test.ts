import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { minutesOf } from './duration-text.js';

describe('minutesOf', () => {
  const texts: readonly (readonly [text: string, minutes: number | undefined])[] = [
    ['90', 90],
    ['90 min.', 90],
    ['90minutter', 90],
    ['1:30', 90],
    ['1.30', 90],
    ['1 t 30 min', 90],
    ['1 t. 30 min.', 90],
    ['1t30', 90],
    ['1 time og 30 minutter', 90],
    ['1 hr 30 min', 90],
    ['1,5 t', 90],
    ['1.5 h', 90],
    ['1½ time', 90],
    ['½ time', 30],
    ['2 timer', 120],
    ['0', 0],
    ['1,1 t', 66],
    ['', undefined],
    ['1:75', undefined],
    ['1 t 75 min', undefined],
    ['1,5', undefined],
    ['0,33 t', undefined],
    ['-15', undefined],
    ['halvanden time', undefined],
  ];
  for (const [text, minutes] of texts) {
    it(`reads »${text}« as ${minutes}`, () => expect(minutesOf(text)).to.equal(minutes));
  }

  it('never takes a text for anything but whole minutes, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const minutes = minutesOf(text);
        expect(minutes === undefined || (Number.isSafeInteger(minutes) && minutes >= 0)).to.equal(true);
      }),
    );
  });

  it('reads hours and minutes as a clock writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        expect(minutesOf(`${hours}:${String(minutes).padStart(2, '0')}`)).to.equal(hours * 60 + minutes);
      }),
    );
  });
});

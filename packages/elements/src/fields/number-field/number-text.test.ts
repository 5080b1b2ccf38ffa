import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isOnStep, numberOf, textOfNumber } from './number-text.js';

describe('numberOf', () => {
  const danish: readonly (readonly [text: string, number: number | undefined])[] = [
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.200', 1200],
    ['1.200.000,25', 1_200_000.25],
    ['1 200', 1200],
    [' 12 ', 12],
    ['−3', -3],
    [',5', 0.5],
    ['2,', 2],
    ['', undefined],
    ['1,2,3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['-', undefined],
    ['to', undefined],
  ];
  for (const [text, number] of danish) {
    it(`reads »${text}« in Danish as ${number}`, () => expect(numberOf(text, 'da')).to.equal(number));
  }

  it('groups thousands as the language does', () => {
    expect(numberOf('1,200', 'en')).to.equal(1200);
    expect(numberOf('1.200', 'en')).to.equal(1.2);
  });

  it('reads what it has written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom('da', 'en'),
        (thousandths, language) => {
          const number = thousandths / 1000;
          const read = numberOf(textOfNumber(number, language), language);
          expect(read === number, `${number}`).to.equal(true);
        },
      ),
    );
  });
});

describe('isOnStep', () => {
  it('is not misled by binary fractions', () => {
    expect(isOnStep(0.3, 0.1, 0)).to.equal(true);
    expect(isOnStep(0.35, 0.1, 0)).to.equal(false);
    expect(isOnStep(4, 3, 1)).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import { inSentence } from './label-in-sentence.js';

describe('inSentence', () => {
  const labels: readonly (readonly [label: string, object: string | undefined])[] = [
    ['Titel', 'titel'],
    ['E-mail', 'e-mail'],
    ['Årgang:', 'årgang'],
    ['PPR-sag', 'PPR-sag'],
    ['Navn på forløbet', 'navn på forløbet'],
    ['Hvad er målet?', undefined],
    ['Hvem deltager', undefined],
    ['Beskriv situationen', undefined],
    ['Describe the situation', undefined],
    ['Hvornår det går godt', undefined],
    ['Skriveværksted', 'skriveværksted'],
    ['Det, som eleverne selv peger på som det vigtigste', undefined],
    ['  ', undefined],
  ];
  for (const [label, object] of labels) {
    it(`takes »${label}« as ${object ?? 'no object'}`, () => expect(inSentence(label)).to.equal(object));
  }
});

import { expect } from '@open-wc/testing';
import { pseudo } from './pseudo.js';

describe('the pseudo-locale', () => {
  it('leaves what a text has put into another as it is shown elsewhere', () => {
    const t = pseudo({ level: 'Level', chip: (label: string) => `Remove ${label}` });
    const label = `${t.level}: ${t.level}`;
    expect(t.chip(label))
      .to.include(label)
      .and.to.match(/^⟦Ŕéɱöṽé /);
    expect(t.chip(`${t.level}: Anna`)).to.include(`${t.level}: Anna`);
  });
});

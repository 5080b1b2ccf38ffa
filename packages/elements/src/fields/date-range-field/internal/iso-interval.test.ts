import { expect } from 'chai';
import { readInterval, writeInterval } from './iso-interval.js';

describe('an interval as text', () => {
  for (const text of ['', '2026-10-19/2027-02-05', '2026-10-19/..', '2026-10-19/', '/2027-02-05', '/..'])
    it(`reads and writes »${text}« as it is`, () => expect(writeInterval(readInterval(text))).to.equal(text));

  it('leaves out what is no date', () => {
    expect(readInterval('2026-02-30/2027-02-05')).to.deep.equal({ from: '', to: '2027-02-05', openEnded: false });
    expect(readInterval('soon')).to.deep.equal({ from: '', to: '', openEnded: false });
  });
});

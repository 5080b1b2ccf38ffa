import { expect } from 'chai';
import { OwnVersions } from './own-versions.js';

describe('our own versions of a record', () => {
  it('lead from one to the next, as far as they are ours', () => {
    const own = new OwnVersions();
    own.made('a', 1, 2);
    own.made('a', 2, 3);
    own.made('a', 5, 6);
    expect(own.latest('a', 1)).to.equal(3);
    expect(own.latest('a', 4)).to.equal(4);
    expect(own.latest('b', 1)).to.equal(1);
  });

  it('end where a save changed nothing', () => {
    const own = new OwnVersions();
    own.made('a', 1, 1);
    expect(own.latest('a', 1)).to.equal(1);
  });
});

import { expect } from 'chai';
import * as fc from 'fast-check';
import { labelPlace } from './label-place.js';

describe('the place of a title', () => {
  it('is in the bar where it fits', () => {
    expect(labelPlace({ barWidth: 200, freeAfter: 500, wanted: 150 }).where).to.equal('inside');
  });

  it('is beside a short bar where there is room', () => {
    expect(labelPlace({ barWidth: 40, freeAfter: 300, wanted: 150 })).to.eql({ where: 'beside', width: 282 });
  });

  it('is cut in the bar where there is none beside it, and left out where no word would fit', () => {
    expect(labelPlace({ barWidth: 90, freeAfter: 20, wanted: 400 }).where).to.equal('inside');
    expect(labelPlace({ barWidth: 20, freeAfter: 4, wanted: 400 }).where).to.equal('none');
  });

  it('never goes beyond the room it is given', () => {
    const pixels = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(pixels, pixels, pixels, (barWidth, freeAfter, wanted) => {
        const { where, width } = labelPlace({ barWidth, freeAfter, wanted });
        expect(width).to.be.at.most(where === 'beside' ? freeAfter : barWidth);
      }),
    );
  });
});

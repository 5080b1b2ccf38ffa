import { expect } from 'chai';
import * as fc from 'fast-check';
import { popoverPlace } from './popover-place.js';

const viewport = { width: 1280, height: 800 };
const popover = { width: 340, height: 240 };

describe('the place of a popover', () => {
  it('is below what it belongs to, in the middle', () => {
    expect(popoverPlace({ left: 500, top: 100, width: 200, height: 28 }, popover, viewport)).to.eql({
      left: 430,
      top: 134,
      height: 240,
    });
  });

  it('begins or ends with what it belongs to when told to', () => {
    const field = { left: 500, top: 100, width: 200, height: 28 };
    expect(popoverPlace(field, popover, viewport, 'left').left).to.equal(500);
    expect(popoverPlace(field, popover, viewport, 'right').left).to.equal(360);
  });

  it('is above where there is no room below', () => {
    expect(popoverPlace({ left: 500, top: 700, width: 200, height: 28 }, popover, viewport).top).to.equal(454);
  });

  it('gets lower rather than cover what it belongs to', () => {
    const bar = { left: 20, top: 330, width: 350, height: 100 };
    const place = popoverPlace(bar, { width: 348, height: 377 }, { width: 390, height: 700 });
    expect(place).to.include({ top: 8, height: 316 });
  });

  it('leaves what it belongs to in sight wherever there is room on one side', () => {
    const tops = fc.integer({ min: 0, max: 772 });
    fc.assert(
      fc.property(tops, fc.nat(2_000), (top, height) => {
        const place = popoverPlace({ left: 500, top, width: 200, height: 28 }, { width: 340, height }, viewport);
        expect(place.top >= top + 28 || place.top + place.height <= top).to.equal(true);
      }),
    );
  });

  it('is always within the viewport when it fits', () => {
    const pixels = fc.integer({ min: -3_000, max: 3_000 });
    fc.assert(
      fc.property(pixels, pixels, fc.nat(4_000), (left, top, width) => {
        const place = popoverPlace({ left, top, width, height: 28 }, popover, viewport);
        expect(place.left).to.be.within(0, viewport.width - popover.width);
        expect(place.top).to.be.within(0, viewport.height - popover.height);
      }),
    );
  });
});

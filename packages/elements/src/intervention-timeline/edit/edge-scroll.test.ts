import { expect } from 'chai';
import { edgeSpeed } from './edge-scroll.js';

describe('scrolling at the edges', () => {
  it('is still in the midst, and faster the nearer one comes', () => {
    expect(edgeSpeed(500, 200, 800)).to.equal(0);
    expect(edgeSpeed(790, 200, 800)).to.be.greaterThan(edgeSpeed(770, 200, 800));
    expect(edgeSpeed(205, 200, 800)).to.be.lessThan(0);
  });

  it('does not get faster beyond the edge', () => {
    expect(edgeSpeed(5_000, 200, 800)).to.equal(edgeSpeed(800, 200, 800));
  });

  it('does nothing where there is no midst', () => {
    expect(edgeSpeed(10, 0, 100)).to.equal(0);
  });
});

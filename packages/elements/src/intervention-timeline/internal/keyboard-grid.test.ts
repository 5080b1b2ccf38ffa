import { expect } from 'chai';
import * as fc from 'fast-check';
import { intervals } from './entries.test.fixture.js';
import { byStart } from './interval.js';
import { type GridStep, nearestPosition, stepInGrid } from './keyboard-grid.js';

const rows = fc.array(
  intervals.map((bars) => ({ bars: [...bars].sort(byStart) })),
  { maxLength: 8 },
);
const steps = fc.constantFrom<GridStep>('next', 'previous', 'down', 'up', 'rowStart', 'rowEnd', 'gridStart', 'gridEnd');
const positions = fc.record({ row: fc.integer({ min: -2, max: 10 }), bar: fc.integer({ min: -2, max: 130 }) });

const row = (...starts: number[]) => ({ bars: starts.map((start) => ({ start, end: start + 9 })) });

describe('moving among the bars by keyboard', () => {
  it('always leads to a bar that is there', () => {
    fc.assert(
      fc.property(rows, positions, steps, (grid, from, step) => {
        const to = stepInGrid(grid, from, step);
        if (to === undefined) expect(grid.every(({ bars }) => bars.length === 0)).to.equal(true);
        else expect(grid[to.row]?.bars[to.bar]).to.not.equal(undefined);
      }),
    );
  });

  it('reaches every bar of a row from its first', () => {
    fc.assert(
      fc.property(rows, (grid) => {
        grid.forEach(({ bars }, at) => {
          let position = nearestPosition(grid, { row: at, bar: 0 });
          for (let count = 1; count < bars.length && position; count++) position = stepInGrid(grid, position, 'next');
          if (bars.length > 0) expect(position).to.eql({ row: at, bar: bars.length - 1 });
        });
      }),
    );
  });

  it('stays at the edges', () => {
    const grid = [row(0, 20), row(0)];
    expect(stepInGrid(grid, { row: 0, bar: 1 }, 'next')).to.eql({ row: 0, bar: 1 });
    expect(stepInGrid(grid, { row: 0, bar: 0 }, 'up')).to.eql({ row: 0, bar: 0 });
    expect(stepInGrid(grid, { row: 1, bar: 0 }, 'down')).to.eql({ row: 1, bar: 0 });
  });

  it('goes down to the bar that is nearest in time', () => {
    const grid = [row(100), row(0, 40, 104, 300)];
    expect(stepInGrid(grid, { row: 0, bar: 0 }, 'down')).to.eql({ row: 1, bar: 2 });
  });

  it('goes to both ends of a row and of the grid', () => {
    const grid = [row(0, 20), row(0, 20, 40)];
    expect(stepInGrid(grid, { row: 0, bar: 0 }, 'rowEnd')).to.eql({ row: 0, bar: 1 });
    expect(stepInGrid(grid, { row: 0, bar: 0 }, 'gridEnd')).to.eql({ row: 1, bar: 2 });
    expect(stepInGrid(grid, { row: 1, bar: 2 }, 'gridStart')).to.eql({ row: 0, bar: 0 });
  });

  it('goes on from the nearest bar when the one it stood on is gone', () => {
    expect(nearestPosition([row(), row(0), row()], { row: 2, bar: 5 })).to.eql({ row: 1, bar: 0 });
    expect(nearestPosition([], { row: 0, bar: 0 })).to.equal(undefined);
  });
});

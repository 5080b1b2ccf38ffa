import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withheld } from './small-numbers.js';

describe('small numbers', () => {
  it('are shown when none is below the limit', () => {
    assert.deepEqual(
      withheld(
        new Map([
          ['a', 5],
          ['b', 9],
          ['c', 0],
        ]),
        5,
      ),
      new Set(),
    );
  });

  it('take another with them when one alone could be worked out from the total', () => {
    assert.deepEqual(
      withheld(
        new Map([
          ['a', 3],
          ['b', 9],
          ['c', 7],
        ]),
        5,
      ),
      new Set(['a', 'c']),
    );
  });

  it('take another with them when together they are still few', () => {
    assert.deepEqual(
      withheld(
        new Map([
          ['a', 1],
          ['b', 2],
          ['c', 7],
          ['d', 8],
        ]),
        5,
      ),
      new Set(['a', 'b', 'c']),
    );
  });

  it('are never shown, and what is held back is never fewer than the limit unless that is all there is', () => {
    const counts = fc
      .dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(30))
      .map((entries) => new Map(Object.entries(entries)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 10 }), (numbers, k) => {
        const hidden = withheld(numbers, k);
        for (const [code, n] of numbers) if (n > 0 && n < k) assert.ok(hidden.has(code));
        if (hidden.size === 0) return;
        const shown = [...numbers].filter(([code, n]) => n > 0 && !hidden.has(code));
        const sum = [...hidden].reduce((total, code) => total + (numbers.get(code) ?? 0), 0);
        if (shown.length > 0) assert.ok(hidden.size >= 2 && sum >= k);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '@samspil/core';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';
import { HttpProblem } from './problem.js';

const invalid = (error: unknown) => error instanceof HttpProblem && error.code === 'invalid-query';

describe('a cursor', () => {
  it('gives back the position it was made of, and fits into an address', () => {
    const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/);
    const days = fc.option(fc.integer({ min: 0, max: 80_000 }), { nil: undefined });
    fc.assert(
      fc.property(ids, days, (id, day) => {
        const value = day === undefined ? '' : addDays('1950-01-01', day);
        const cursor = encodeCursor({ sort: 'from', value, id });
        assert.match(cursor, /^[\w-]+$/);
        assert.deepEqual(decodeCursor(cursor, 'from'), { sort: 'from', value, id });
      }),
    );
  });

  it('is refused in a list of another order', () => {
    assert.throws(() => decodeCursor(encodeCursor({ sort: 'from', value: '2027-01-01', id: 'A' }), 'id'), invalid);
  });

  it('is refused when it was made up, whatever it holds', () => {
    const positions = fc.record({
      sort: fc.constantFrom('from', 'updatedAt', 'id', 'version'),
      value: fc.string({ unit: 'binary' }),
      id: fc.string(),
    });
    const texts = fc.oneof(fc.string(), positions.map(encodeCursor));
    fc.assert(
      fc.property(texts, (text) => {
        assert.throws(() => decodeCursor(text, 'updatedAt'), invalid);
      }),
    );
    assert.throws(() => decodeCursor(encodeCursor({ sort: 'from', value: '2027-02-30', id: 'A' }), 'from'), invalid);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimit } from './rate-limit.js';

describe('a rate limit', () => {
  it('lets a burst pass, then says how long to wait, and fills again', () => {
    const limit = createRateLimit(2, 0.5);
    assert.deepEqual([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0)], [0, 0, 2]);
    assert.equal(limit.take('a', 1_999), 1);
    assert.equal(limit.take('a', 2_000), 0);
    assert.equal(limit.take('a', 2_001), 2);
  });

  it('counts each caller apart', () => {
    const limit = createRateLimit(1, 1);
    assert.deepEqual([limit.take('a', 0), limit.take('b', 0), limit.take('a', 0)], [0, 0, 1]);
  });

  it('is not refilled by a clock that goes back', () => {
    const limit = createRateLimit(1, 1);
    limit.take('a', 10_000);
    assert.equal(limit.take('a', 5_000), 1);
  });
});

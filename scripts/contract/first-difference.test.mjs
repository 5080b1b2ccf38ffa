import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstDifference } from './first-difference.mjs';

describe('first difference', () => {
  it('is none between equal texts', () => {
    assert.equal(firstDifference('a\nb\n', 'a\nb\n'), undefined);
  });

  it('says that a file is missing', () => {
    assert.equal(firstDifference(undefined, 'a\n'), 'which is missing');
  });

  it('shows both sides of the first line that differs', () => {
    assert.equal(firstDifference('a\nb\nc\n', 'a\nB\nC\n'), 'line 2:\n  committed: b\n  generated: B');
  });

  it('shows where a committed file ends too early', () => {
    assert.equal(firstDifference('a', 'a\nb'), 'line 2:\n  committed: (the file ends)\n  generated: b');
  });

  it('shows where a committed file goes on too long', () => {
    assert.equal(firstDifference('a\nb', 'a'), 'line 2:\n  committed: b\n  generated: (the file ends)');
  });
});

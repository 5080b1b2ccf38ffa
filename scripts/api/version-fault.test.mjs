import assert from 'node:assert/strict';
import test from 'node:test';
import { versionFault } from './version-fault.mjs';

const breaking = [{ breaking: true, text: 'the part paper is gone' }];
const addition = [{ breaking: false, text: 'the part paper is new' }];

/** @type {readonly [string, string, typeof breaking, RegExp | undefined][]} */
const cases = [
  ['0.1.0', '0.1.0', [], undefined],
  ['0.1.0', '0.1.0', addition, undefined],
  ['0.1.0', '0.1.1', breaking, /needs at least 0\.2\.0/],
  ['0.1.0', '0.2.0', breaking, undefined],
  ['0.1.0', '1.0.0', breaking, undefined],
  ['0.1.0', '0.0.9', [], /lower than 0\.1\.0/],
  ['1.2.3', '1.2.3', [], undefined],
  ['1.2.3', '1.2.4', addition, /needs at least 1\.3\.0/],
  ['1.2.3', '1.3.0', addition, undefined],
  ['1.2.3', '1.9.0', breaking, /needs at least 2\.0\.0/],
  ['1.2.3', '2.0.0', breaking, undefined],
  ['1.2.3', '2.0.0-beta.1', breaking, undefined],
  ['1.2.3', '1.2.2', [], /lower than 1\.2\.3/],
  ['1.2.3', '0.9.0', breaking, /lower than 1\.2\.3/],
];
for (const [released, current, changes, fault] of cases) {
  const what = changes === breaking ? 'a breaking change' : changes === addition ? 'an addition' : 'no change';
  test(`${current} after ${released} ${fault === undefined ? 'announces' : 'does not announce'} ${what}`, () => {
    const found = versionFault(released, current, changes);
    if (fault === undefined) assert.equal(found, undefined);
    else assert.match(found ?? '', fault);
  });
}

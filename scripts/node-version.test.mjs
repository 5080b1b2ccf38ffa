import assert from 'node:assert/strict';
import test from 'node:test';
import { requireSupportedNode } from './node-version.mjs';

test('Node 20.19 and all that came after it are accepted', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) requireSupportedNode(version);
});

test('an older Node is refused in a sentence that names both versions', () => {
  for (const version of ['20.18.3', '18.20.0', '8.0.0']) {
    assert.throws(() => requireSupportedNode(version), {
      name: 'Instruction',
      message: new RegExp(`20\\.19.*${version}`),
    });
  }
});

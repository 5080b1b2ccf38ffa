import assert from 'node:assert/strict';
import test from 'node:test';
import { heaviest, isTooHeavy, sizeTable, weigh } from './gate.mjs';
import { measure } from './measure.mjs';

const limits = { element: 36, laterChunk: 15, cdnOverhead: 4, entries: { provider: 12, client: 8 } };

test('an entry has its own limit, or that of every element; from the CDN it may bring the finder and the provider', () => {
  const rows = weigh(
    { provider: { first: 12_000, later: [], cdn: 16_001 }, 'fields/text-field': { first: 36_001, later: [] } },
    limits,
  );
  assert.deepEqual(
    rows.map((row) => [row.entry, row.what, row.limit, isTooHeavy(row)]),
    [
      ['provider', 'first load', 12, false],
      ['provider', 'CDN', 16, true],
      ['fields/text-field', 'first load', 36, true],
    ],
  );
});

test('a later chunk has a limit too, and counts once however many entries have it', () => {
  const later = [{ name: 'schema.js', size: 15_001 }];
  const rows = weigh({ a: { first: 1, later }, b: { first: 1, later } }, limits);
  assert.deepEqual(
    rows.filter(isTooHeavy).map(({ entry }) => entry),
    ['a → schema.js'],
  );
});

test('the table says which is too heavy, and by what measure', () => {
  const table = sizeTable(weigh({ provider: { first: 12_345, later: [] } }, limits));
  assert.match(table, /^provider +first load +12\.35 +12 +✗ too heavy$/m);
  assert.match(table, /1 kB = 1000 bytes/);
});

test('the heaviest modules come first, with their share', () => {
  assert.equal(
    heaviest(
      [
        { path: 'a.js', length: 300 },
        { path: 'b.js', length: 100 },
      ],
      1,
    ),
    '      300  75.0 %  a.js',
  );
});

test('what is imported statically is in the first load, and what is imported later is not', async () => {
  const [now, later] = await Promise.all([
    measure("import { isoWeekOf } from '@samspil/core/calendar'; console.log(isoWeekOf);"),
    measure("import('@samspil/core/calendar').then(console.log);"),
  ]);
  assert.ok(now.modules.some(({ path }) => path.endsWith('iso-week.js')));
  assert.deepEqual(now.later, []);
  assert.ok(now.first > later.first);
  assert.equal(later.later.length, 1);
  assert.ok(later.modules.every(({ path }) => !path.endsWith('iso-week.js')));
});

test('what nobody uses weighs nothing, and what does something by itself stays', async () => {
  const unused = await measure("import '@samspil/elements';");
  assert.deepEqual(unused.modules, []);
  const registered = await measure("import '@samspil/elements/provider/define';");
  assert.ok(registered.modules.some(({ path }) => path.endsWith('provider.js')));
});

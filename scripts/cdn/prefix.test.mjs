import assert from 'node:assert/strict';
import test from 'node:test';
import { readCdnOptions } from '../build-cdn.mjs';
import { checkedPrefix, tagRenamer } from './prefix.mjs';

const folder = (/** @type {string} */ baseName) => ({
  path: baseName,
  name: baseName,
  className: 'Unused',
  baseName,
  tag: `samspil-${baseName}`,
});
const rename = tagRenamer([folder('text-field'), folder('text')], 'kommune');

test('tags get the prefix, in templates, selectors and prose', () => {
  assert.equal(
    rename('<samspil-text-field></samspil-text-field> samspil-text{} querySelector("samspil-text")'),
    '<kommune-text-field></kommune-text-field> kommune-text{} querySelector("kommune-text")',
  );
});

test('what only begins like a tag keeps its name', () => {
  const names =
    '--samspil-text-width data-samspil-text samspil-text-change samspil-textual samspil:host@1 samspil-problem';
  assert.equal(rename(names), names);
});

for (const prefix of ['kommune', 'xy', 'skole-portal', 'a1']) {
  test(`${prefix} is a prefix`, () => assert.equal(checkedPrefix(prefix), prefix));
}

for (const prefix of ['', 'Kommune', '1a', '-a', 'a-', 'a--b', 'å', 'a b', 'a<', 'font', 'xml']) {
  test(`"${prefix}" is no prefix, and why not is said`, () => {
    assert.throws(
      () => checkedPrefix(prefix),
      /(cannot begin the name of an element|is empty|is reserved).*--prefix=kommune/s,
    );
  });
}

test('options stand in one word or in two, and the files lie under the prefix unless told otherwise', () => {
  assert.deepEqual(readCdnOptions([]), { prefix: 'samspil', base: '/samspil/' });
  assert.deepEqual(readCdnOptions(['--prefix=xy']), { prefix: 'xy', base: '/xy/' });
  assert.deepEqual(readCdnOptions(['--prefix', 'xy', '--base', 'https://cdn.test/a/']), {
    prefix: 'xy',
    base: 'https://cdn.test/a/',
  });
});

for (const args of [['--prefx=xy'], ['xy'], ['--base=cdn.test'], ['--base=/a'], ['--base=/a/?b/'], ['--base']]) {
  test(`${args.join(' ')} is refused`, () => {
    assert.throws(() => readCdnOptions(args), /(does not know|is not where files can lie)/);
  });
}

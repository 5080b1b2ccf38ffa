import assert from 'node:assert/strict';
import test from 'node:test';
import { InTurn, runSideBySide } from './side-by-side.mjs';

/** Steps that end when they are told to. */
function hall() {
  /** @type {string[]} */
  const begun = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  const run = (/** @type {{ name: string }} */ { name }) => {
    begun.push(name);
    return /** @type {Promise<void>} */ (new Promise((resolve) => ends.set(name, resolve)));
  };
  const end = async (/** @type {string} */ name) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, run, end };
}

test('so many steps run at once, in order, and none before what it builds on has ended', async () => {
  const { begun, run, end } = hall();
  const steps = [{ name: 'build' }, { name: 'lint' }, { name: 'tests', after: ['build', 'never'] }, { name: 'words' }];
  const all = runSideBySide(steps, 2, run);
  assert.deepEqual(begun, ['build', 'lint']);
  await end('lint');
  assert.deepEqual(begun, ['build', 'lint', 'words']);
  await end('build');
  assert.deepEqual(begun, ['build', 'lint', 'words', 'tests']);
  await end('words');
  await end('tests');
  await all;
});

test('steps that wait for each other are an error, and so is one that broke', async () => {
  const circle = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await assert.rejects(
    runSideBySide(circle, 2, async () => {}),
    /a, b/,
  );
  await assert.rejects(
    runSideBySide([{ name: 'a' }], 2, async () => {
      throw new Error('broke');
    }),
    /broke/,
  );
});

test('what several say is written one after the other, the first one as it speaks', () => {
  let written = '';
  const output = new InTurn(3, (text) => {
    written += text;
  });
  output.say(1, 'second. ');
  output.say(0, 'first, ');
  assert.equal(written, 'first, ');
  output.end(2);
  output.say(0, 'and more. ');
  output.end(0);
  assert.equal(written, 'first, and more. second. ');
  output.say(1, 'also more.');
  output.end(1);
  assert.equal(written, 'first, and more. second. also more.');
});

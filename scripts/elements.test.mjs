import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { listElements } from './elements.mjs';

/**
 * The packages folder of an invented workspace, until the end of the test.
 * @param {import('node:test').TestContext} context
 * @param {Readonly<Record<string, string>>} sources by path under `elements/src`
 */
function packagesWith(context, sources) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-elements-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(sources)) {
    const file = join(folder, 'elements', 'src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const textField = {
  'fields/text-field/text-field.ts': "export class SamspilTextField { static readonly baseName = 'text-field'; }",
  'fields/text-field/define.ts': 'define(SamspilTextField);',
};

test('an element is any folder with a define.ts, however deep, and is named by its path', (context) => {
  const folder = packagesWith(context, textField);
  assert.deepEqual(listElements(folder), [
    {
      path: 'fields/text-field',
      name: 'text-field',
      className: 'SamspilTextField',
      baseName: 'text-field',
      tag: 'samspil-text-field',
    },
  ]);
});

test('neither the registration of all nor the folder of the registering function is an element', (context) => {
  const folder = packagesWith(context, { 'define.ts': '', 'define/define.ts': 'export function define() {}' });
  assert.deepEqual(listElements(folder), []);
});

test('a baseName that inherits its type is found', (context) => {
  const folder = packagesWith(context, {
    'note/note.ts': "export class Note extends Base { static override readonly baseName: string = 'note'; }",
    'note/define.ts': 'define(Note);',
  });
  assert.equal(listElements(folder)[0]?.tag, 'samspil-note');
});

test('two elements of one tag are refused, naming both', (context) => {
  const folder = packagesWith(context, {
    ...textField,
    'forms/text-field/text-field.ts': "export class Other { static readonly baseName = 'text-field'; }",
    'forms/text-field/define.ts': 'define(Other);',
  });
  assert.throws(() => listElements(folder), /fields\/text-field and forms\/text-field/);
});

test('a define.ts that registers something else than its folder’s class is refused', (context) => {
  const folder = packagesWith(context, { ...textField, 'fields/text-field/define.ts': 'define(Another);' });
  assert.throws(() => listElements(folder), /does not define\(\) a class that text-field\.ts exports/);
});

test('a class without a baseName is refused', (context) => {
  const folder = packagesWith(context, {
    ...textField,
    'fields/text-field/text-field.ts': 'export class SamspilTextField {}',
  });
  assert.throws(() => listElements(folder), /static readonly baseName/);
});

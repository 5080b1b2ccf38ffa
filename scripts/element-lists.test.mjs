import assert from 'node:assert/strict';
import test from 'node:test';
import { currentElementLists, elementLists } from './element-lists.mjs';

const textField = {
  path: 'fields/text-field',
  name: 'text-field',
  className: 'SamspilTextField',
  baseName: 'text-field',
  tag: 'samspil-text-field',
};
const packageText = JSON.stringify({
  name: '@samspil/elements',
  sideEffects: ['./dist/gone/define.js'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './define': { types: './dist/define.d.ts', default: './dist/define.js' },
    './gone': { types: './dist/gone/gone.d.ts', default: './dist/gone/gone.js' },
    './gone/define': { types: './dist/gone/define.d.ts', default: './dist/gone/define.js' },
    './web-types.json': './web-types.json',
  },
});

/** @param {readonly import('./elements.mjs').ElementFolder[]} elements */
const packageOf = (elements) => {
  const text = elementLists(elements, packageText).get('packages/elements/package.json') ?? '';
  return { text, manifest: JSON.parse(text) };
};

test('an element is exported by its folder, as a class and as its registration', () => {
  assert.deepEqual(packageOf([textField]).manifest.exports, {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './define': { types: './dist/define.d.ts', default: './dist/define.js' },
    './fields/text-field': {
      types: './dist/fields/text-field/text-field.d.ts',
      default: './dist/fields/text-field/text-field.js',
    },
    './fields/text-field/define': {
      types: './dist/fields/text-field/define.d.ts',
      default: './dist/fields/text-field/define.js',
    },
    './web-types.json': './web-types.json',
  });
});

test('only registrations, themes and the CDN’s loader count as side effects', () => {
  assert.deepEqual(packageOf([textField]).manifest.sideEffects, [
    './cdn/samspil.js',
    './dist/define.js',
    './dist/themes/*.css',
    './dist/fields/text-field/define.js',
  ]);
});

test('an element is a line of its own in package.json, and writing it again changes nothing', () => {
  const { text } = packageOf([textField]);
  assert.ok(text.split('\n').some((line) => line.startsWith('    "./fields/text-field": {')));
  assert.equal(elementLists([textField], text).get('packages/elements/package.json'), text);
});

test('each module list names the element', () => {
  const lists = elementLists([textField], packageText);
  assert.match(lists.get('packages/elements/src/define.ts') ?? '', /^import '\.\/fields\/text-field\/define\.js';$/m);
  const classes = lists.get('packages/elements/src/generated/element-classes.ts') ?? '';
  assert.match(classes, /^export \* from '\.\.\/fields\/text-field\/text-field\.js';$/m);
  const loaders = lists.get('packages/elements/src/generated/element-loaders.ts') ?? '';
  assert.match(loaders, /'text-field': async \(\) => \(await import\(.+\)\)\.SamspilTextField,/);
});

test('the lists of this repository can be made', () => {
  assert.equal(currentElementLists().size, 4);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { usesOf } from './uses.mjs';

const folderOf = (/** @type {string} */ path) => ({
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  className: 'Unused',
  baseName: path.slice(path.lastIndexOf('/') + 1),
  tag: `samspil-${path.slice(path.lastIndexOf('/') + 1)}`,
});
const note = folderOf('note');

/**
 * @param {Readonly<Record<string, string>>} files
 * @param {readonly import('../elements.mjs').ElementFolder[]} [elements]
 */
const usesIn = (files, elements = [note]) =>
  usesOf(
    note,
    elements,
    { read: (path) => files[path] },
    {
      eventClasses: new Map([['SentEvent', 'samspil-note-sent']]),
      themeProperties: new Set(['--samspil-color-ink']),
    },
  );

test('parts are found in templates, the first name of each; states are not parts', () => {
  const { parts } = usesIn({
    'note/note.ts': `html\`<p part="paper"><i part='bar \${state}'></i><b part=\${done ? 'item done' : \`row \${state}\`}></b></p>\``,
  });
  assert.deepEqual([...parts].sort(), ['bar', 'item', 'paper', 'row']);
});

test('parts are found where they are set by hand too', () => {
  const { parts } = usesIn({
    'note/note.ts':
      "paper.setAttribute('part', 'paper'); bar.setAttribute('part', isDone ? 'bar done' : 'bar'); bar.setAttribute('role', 'cell');",
  });
  assert.deepEqual([...parts].sort(), ['bar', 'paper']);
});

test('parts that are passed on from inside are found by their outer names', () => {
  const { parts } = usesIn({ 'note/note.ts': 'html`<x-y exportparts="label, input: note-input"></x-y>`' });
  assert.deepEqual([...parts], ['label', 'note-input']);
});

test('slots are found, the default one too', () => {
  assert.deepEqual(
    [...usesIn({ 'note/note.ts': 'html`<slot></slot><slot name="foot"><p>…</p></slot>`' }).slots],
    ['', 'foot'],
  );
});

test('events are found by their classes, and by the names of the platform’s', () => {
  const { events } = usesIn({
    'note/note.ts': "this.dispatchEvent(new SentEvent(text)); this.dispatchEvent(new Event('change'));",
  });
  assert.deepEqual([...events], ['samspil-note-sent', 'change']);
});

test('custom properties are found, but for the theme’s and private ones', () => {
  const { cssProperties } = usesIn({
    'note/note.ts':
      'css`p { width: var(--samspil-note-width, 3px); color: var(--samspil-color-ink); margin: var(--_gap) }`',
  });
  assert.deepEqual([...cssProperties], ['--samspil-note-width']);
});

test('states are found where they are set, and where the host’s styles ask for them', () => {
  const { cssStates } = usesIn({
    'note/note.ts': "this.internals.states.add(done ? 'done' : 'open'); css`:host(:state(busy)) { opacity: 1 }`",
  });
  assert.deepEqual([...cssStates].sort(), ['busy', 'done', 'open']);
});

test('what a module imports is the element’s too, now or later; what it only names the types of is not', () => {
  const { parts } = usesIn({
    'note/note.ts': "import { a } from '../shared/a.js'; import type { B } from './b.js'; import('./c.js');",
    'shared/a.ts': 'html`<p part="a"></p>`',
    'note/b.ts': 'html`<p part="b"></p>`',
    'note/c.ts': 'html`<p part="c"></p>`',
  });
  assert.deepEqual([...parts].sort(), ['a', 'c']);
});

test('another element answers for itself', () => {
  const files = {
    'note/note.ts': "import '../fields/text-field/define.js';",
    'fields/text-field/define.ts': "import './text-field.js';",
    'fields/text-field/text-field.ts': 'html`<input part="input">`',
  };
  assert.deepEqual([...usesIn(files, [note, folderOf('fields/text-field')]).parts], []);
});

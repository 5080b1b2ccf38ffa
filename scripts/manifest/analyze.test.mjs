import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { analyzeElements } from './analyze.mjs';
import { elementsOf } from './manifest.mjs';

const sources = {
  'src/index.ts': "export * from './note/note.js';\n",
  'src/field.ts': `
/** @csspart label - The label. */
export class Field extends HTMLElement {
  /** Its name in the form. */
  @property({ reflect: true }) name = '';
  /** Says what is wrong. */
  reportValidity(): boolean { return true; }
  protected check(): void {}
}`,
  'src/note/note.ts': `
import { Field } from '../field.js';
import type { Size } from './size.js';
export { SentEvent } from './sent-event.js';
export type { Size } from './size.js';
/** @internal */
export const hidden = 1;
/**
 * @summary A note.
 * @fires {SentEvent} samspil-note-sent - It was sent.
 * @cssstate empty - There is no text.
 */
export class SamspilNote extends Field {
  static readonly baseName = 'note';
  static formAssociated = true;
  /** How large it is. */
  @property() size: Size = 'small';
  /** The text. */
  @property({ attribute: 'note-text' }) text?: string;
  /** Not for pages. @internal */
  inner = 1;
  private secret = 1;
  #more = 2;
  connectedCallback(): void {}
  send(): void { this.dispatchEvent(new SentEvent(this.secret + this.#more)); }
}`,
  'src/note/size.ts': "export type Size = 'small' | 'large';\n",
  'src/note/sent-event.ts': `
/** It was sent. */
export class SentEvent extends Event {
  constructor(readonly detail: number) { super('samspil-note-sent'); }
}
export function unreached() {}
`,
  'src/note/define.ts': '',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      strict: true,
      experimentalDecorators: true,
      lib: ['ES2022', 'DOM'],
    },
    include: ['src'],
  }),
};

/** @type {string} */
let folder;
/** @type {import('./manifest.mjs').Manifest} */
let manifest;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'samspil-manifest-'));
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const element = { path: 'note', name: 'note', className: 'SamspilNote', baseName: 'note', tag: 'samspil-note' };
  manifest = analyzeElements({ folder, elements: [element] });
});
after(() => rmSync(folder, { recursive: true }));

const note = () => elementsOf(manifest).get('samspil-note');

test('an element has its own public members and those of its base, and no others', () => {
  assert.deepEqual(
    note()
      ?.members?.map(({ name }) => name)
      .sort(),
    ['name', 'reportValidity', 'send', 'size', 'text'],
  );
  assert.equal(note()?.members?.find(({ name }) => name === 'name')?.inheritedFrom?.name, 'Field');
});

test('a property has its type, its default, its description and its attribute', () => {
  const size = note()?.members?.find(({ name }) => name === 'size');
  assert.equal(size?.type?.text, 'Size');
  assert.equal(size?.parsedType?.text, "'small' | 'large'");
  assert.equal(size?.default, "'small'");
  assert.equal(size?.description, 'How large it is.');
  assert.deepEqual(
    note()
      ?.attributes?.map(({ name }) => name)
      .sort(),
    ['name', 'note-text', 'size'],
  );
  assert.equal(note()?.members?.find(({ name }) => name === 'text')?.type?.text, 'string | undefined');
});

test('events, parts and states are those that are documented, the base’s too', () => {
  assert.deepEqual(
    note()?.events?.map(({ name, type }) => [name, type?.text]),
    [['samspil-note-sent', 'SentEvent']],
  );
  assert.deepEqual(
    note()?.cssParts?.map(({ name }) => name),
    ['label'],
  );
  assert.deepEqual(
    note()?.cssStates?.map(({ name }) => name),
    ['empty'],
  );
});

test('modules are those that a page can import, at their published paths', () => {
  const exported = manifest.modules.map(({ path, exports }) => [
    path,
    exports.map(({ kind, name, declaration }) => `${kind} ${name} from ${declaration?.module}`),
  ]);
  assert.deepEqual(exported, [
    ['dist/index.js', ['js * from dist/note/note.js']],
    [
      'dist/note/note.js',
      [
        'js SentEvent from dist/note/sent-event.js',
        'js Size from dist/note/size.js',
        'js SamspilNote from dist/note/note.js',
      ],
    ],
    ['dist/note/sent-event.js', ['js SentEvent from dist/note/sent-event.js']],
    ['dist/note/define.js', ['custom-element-definition samspil-note from dist/note/note.js']],
  ]);
});

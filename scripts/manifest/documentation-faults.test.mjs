import assert from 'node:assert/strict';
import test from 'node:test';
import { documentationFaults } from './documentation-faults.mjs';

const none = new Set();
const noUses = { parts: none, slots: none, events: none, cssProperties: none, cssStates: none, words: none };

/** An element that documents all that it has. */
const complete = {
  kind: 'class',
  name: 'SamspilNote',
  tagName: 'samspil-note',
  summary: 'A note.',
  members: [
    {
      kind: /** @type {const} */ ('field'),
      name: 'value',
      description: 'Its text.',
      type: { text: 'string' },
      default: "''",
    },
    { kind: /** @type {const} */ ('method'), name: 'clear', description: 'Empties it.' },
  ],
  events: [{ name: 'samspil-note-sent', description: 'It was sent.', type: { text: 'SamspilNoteSentEvent' } }],
  slots: [{ name: '', description: 'The text.' }],
  cssParts: [{ name: 'paper', description: 'What it stands on.' }],
  cssProperties: [{ name: '--samspil-note-width', description: 'How wide it is.' }],
  cssStates: [{ name: 'empty', description: 'There is no text.' }],
};
const itsUses = {
  parts: new Set(['paper']),
  slots: new Set(['']),
  events: new Set(['samspil-note-sent']),
  cssProperties: new Set(['--samspil-note-width']),
  cssStates: new Set(['empty']),
  words: new Set(['paper', 'empty']),
};

test('an element that documents what it has is without fault', () => {
  assert.deepEqual(documentationFaults(complete, itsUses), []);
});

/** @type {readonly [string, Partial<typeof complete>, RegExp][]} */
const omissions = [
  ['a summary', { summary: ' ' }, /has no @summary/],
  [
    'the description of a property',
    { members: [{ kind: 'field', name: 'value', description: '', type: { text: 'string' }, default: "''" }] },
    /does not describe the property value/,
  ],
  [
    'the default of a property',
    { members: [{ ...complete.members[0], kind: 'field', name: 'value', default: /** @type {any} */ (undefined) }] },
    /does not say the default of the property value/,
  ],
  [
    'the type of a property',
    { members: [{ ...complete.members[0], kind: 'field', name: 'value', type: { text: '' } }] },
    /gives the property value no type/,
  ],
  [
    'the description of a method',
    { members: [{ kind: 'method', name: 'clear', description: '' }] },
    /the method clear/,
  ],
  [
    'the type of an event',
    { events: [{ name: 'samspil-note-sent', description: 'Sent.', type: { text: '' } }] },
    /gives the event samspil-note-sent no type/,
  ],
  ['an event that it sends', { events: [] }, /sends the event samspil-note-sent, which is not documented/],
  ['a part of its template', { cssParts: [] }, /has the part paper, which is not documented/],
  ['the description of a part', { cssParts: [{ name: 'paper', description: '' }] }, /does not describe the part paper/],
  ['a slot', { slots: [] }, /has the slot \(default\), which is not documented/],
  ['a custom property that its styles read', { cssProperties: [] }, /reads the custom property --samspil-note-width/],
  ['a state', { cssStates: [] }, /has the state empty, which is not documented/],
];
for (const [what, changed, expected] of omissions) {
  test(`an element that leaves out ${what} is at fault, once`, () => {
    const faults = documentationFaults({ ...complete, ...changed }, itsUses);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', expected);
    assert.match(faults[0] ?? '', /^<samspil-note> /);
  });
}

test('a part that is documented and not there is at fault, unless a base has it', () => {
  const faults = documentationFaults(complete, { ...noUses, words: new Set(['empty']) });
  assert.deepEqual(faults, ['<samspil-note> documents the part paper, which it does not have.']);
  const inherited = {
    ...complete,
    cssParts: [{ name: 'paper', description: 'Its ground.', inheritedFrom: { name: 'Base' } }],
  };
  assert.deepEqual(documentationFaults(inherited, { ...noUses, words: new Set(['empty']) }), []);
});

test('a property that may be absent, or only be read, needs no default', () => {
  const members = [
    { kind: /** @type {const} */ ('field'), name: 'a', description: 'A.', type: { text: 'string | undefined' } },
    { kind: /** @type {const} */ ('field'), name: 'b', description: 'B.', type: { text: 'boolean' }, readonly: true },
  ];
  assert.deepEqual(documentationFaults(/** @type {any} */ ({ ...complete, members }), itsUses), []);
});

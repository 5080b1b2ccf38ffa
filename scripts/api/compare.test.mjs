import assert from 'node:assert/strict';
import test from 'node:test';
import { compareSurfaces, unionOf } from './compare.mjs';

/** @returns {import('./surface.mjs').ElementSurface} */
const note = () => ({
  properties: {
    size: { type: "'small' | 'large'", default: "'small'", reflects: true },
    value: { type: 'string', default: "''" },
    length: { type: 'number', readonly: true },
  },
  attributes: { size: 'size', value: 'value' },
  methods: {
    clear: { parameters: [], returns: 'void' },
    send: {
      parameters: [
        { name: 'to', type: 'string' },
        { name: 'copy', type: 'boolean', optional: true },
      ],
      returns: 'boolean',
    },
  },
  events: { 'samspil-note-sent': 'SamspilNoteSentEvent' },
  slots: ['', 'foot'],
  parts: ['paper'],
  cssProperties: { '--samspil-note-width': '20rem' },
  cssStates: ['empty'],
});

/** @param {(element: import('./surface.mjs').ElementSurface) => void} change */
function changesBy(change) {
  const element = note();
  change(element);
  return compareSurfaces(
    { version: '1.0.0', elements: { 'samspil-note': note() } },
    { version: '1.0.0', elements: { 'samspil-note': element } },
  ).map(({ breaking, text }) => `${breaking ? 'breaking' : 'addition'} ${text.replace('<samspil-note>: ', '')}`);
}

test('nothing that stayed as it was is a change', () => {
  assert.deepEqual(
    changesBy(() => {}),
    [],
  );
});

test('an element that is gone breaks pages, a new one is an addition', () => {
  const changes = compareSurfaces(
    { version: '1.0.0', elements: { 'samspil-note': note() } },
    { version: '1.0.0', elements: { 'samspil-memo': note() } },
  );
  assert.deepEqual(changes, [
    { breaking: false, text: '<samspil-memo> is new' },
    { breaking: true, text: '<samspil-note> is gone' },
  ]);
});

/** @type {readonly [string, (element: import('./surface.mjs').ElementSurface) => void, string[]][]} */
const cases = [
  ['a property that is gone', (e) => delete e.properties.value, ['breaking the property value is gone']],
  ['a new property', (e) => (e.properties.more = { type: 'string' }), ['addition the property more is new']],
  [
    'a property that was renamed',
    (e) => {
      e.properties.text = { type: 'string', default: "''" };
      delete e.properties.value;
    },
    ['addition the property text is new', 'breaking the property value is gone'],
  ],
  [
    'a type that was narrowed',
    (e) => (e.properties.size = { type: "'small'", default: "'small'", reflects: true }),
    ["breaking the property size does not take 'large' any more"],
  ],
  [
    'a type that was widened',
    (e) => (e.properties.value = { type: 'string | undefined', default: "''" }),
    ['addition the property value takes undefined'],
  ],
  [
    'a union in another order',
    (e) => (e.properties.size = { type: "'large' | 'small'", default: "'small'", reflects: true }),
    [],
  ],
  [
    'another type',
    (e) => (e.properties.value = { type: 'number', default: "''" }),
    ['breaking the property value is number instead of string'],
  ],
  [
    'a read-only property that may give more',
    (e) => (e.properties.length = { type: 'number | undefined', readonly: true }),
    ['breaking the property length may give undefined'],
  ],
  [
    'another default',
    (e) => (e.properties.size = { type: "'small' | 'large'", default: "'large'", reflects: true }),
    ["breaking the property size is 'large' by default instead of 'small'"],
  ],
  [
    'a property that can only be read now',
    (e) => (e.properties.value = { type: 'string', default: "''", readonly: true }),
    ['breaking the property value can only be read'],
  ],
  [
    'a property that is not reflected any more',
    (e) => (e.properties.size = { type: "'small' | 'large'", default: "'small'" }),
    ['breaking the property size is no longer reflected to its attribute'],
  ],
  ['an attribute that is gone', (e) => delete e.attributes.size, ['breaking the attribute size is gone']],
  [
    'an attribute that sets another property',
    (e) => (e.attributes.size = 'value'),
    ['breaking the attribute size sets value instead of size'],
  ],
  ['a method that is gone', (e) => delete e.methods.clear, ['breaking the method clear is gone']],
  [
    'a parameter that must be given',
    (e) => (e.methods.clear = { parameters: [{ name: 'all', type: 'boolean' }], returns: 'void' }),
    ['breaking the method clear must be given all'],
  ],
  [
    'a parameter that may be given',
    (e) => (e.methods.clear = { parameters: [{ name: 'all', type: 'boolean', optional: true }], returns: 'void' }),
    ['addition the method clear may be given all'],
  ],
  [
    'a parameter that is no longer taken',
    (e) => (e.methods.send = { parameters: [{ name: 'to', type: 'string' }], returns: 'boolean' }),
    ['breaking the method send takes no copy any more'],
  ],
  [
    'a result that may be more',
    (e) => (e.methods.clear = { parameters: [], returns: 'void | Promise<void>' }),
    ['breaking what the method clear returns may give Promise<void>'],
  ],
  [
    'an event that is gone',
    (e) => delete e.events['samspil-note-sent'],
    ['breaking the event samspil-note-sent is gone'],
  ],
  [
    'an event of another class',
    (e) => (e.events['samspil-note-sent'] = 'Event'),
    ['breaking the event samspil-note-sent is a Event instead of a SamspilNoteSentEvent'],
  ],
  ['the default slot that is gone', (e) => (e.slots = ['foot']), ['breaking the slot (default) is gone']],
  ['a new slot', (e) => e.slots.push('head'), ['addition the slot head is new']],
  [
    'a part that was renamed',
    (e) => (e.parts = ['sheet']),
    ['breaking the part paper is gone', 'addition the part sheet is new'],
  ],
  [
    'a custom property of another default',
    (e) => (e.cssProperties['--samspil-note-width'] = '30rem'),
    ['breaking the custom property --samspil-note-width is 30rem by default instead of 20rem'],
  ],
  ['a state that is gone', (e) => (e.cssStates = []), ['breaking the state empty is gone']],
];
for (const [what, change, expected] of cases) {
  test(`${what} is seen for what it is`, () => assert.deepEqual(changesBy(change), expected));
}

test('a union is taken apart at its own bars only', () => {
  assert.deepEqual(unionOf("'a | b' | (x: string | number) => Promise<A | B> | { c: 1 | 2 } | undefined"), [
    "'a | b'",
    '(x: string | number) => Promise<A | B>',
    '{ c: 1 | 2 }',
    'undefined',
  ]);
});

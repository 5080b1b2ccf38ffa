import { expect } from 'chai';
import type { IndexedRecord } from '../records/index.js';
import { can } from './can.js';
import { fulfilledClauses, passesAll, type Surroundings } from './evaluate.js';
import type { Scope, ScopeTest } from './scope.js';

const at = '2027-03-04T08:00:00.000Z';
function record(id: string, more: Partial<IndexedRecord> = {}): IndexedRecord {
  const written = { createdAt: at, createdBy: 'P1', updatedAt: at, updatedBy: 'P1' };
  return {
    id,
    type: 'thing',
    tenantId: 'T',
    version: 1,
    state: 'draft',
    ...written,
    body: {},
    index: {},
    references: [],
    ...more,
  };
}

const child = record('C', { type: 'child', references: [{ role: 'group', target: 'G' }] });
const about = record('A', {
  index: { unit: 'U' },
  body: { sharedWith: ['guardians', 'pupil'], kind: 'school', n: 1 },
  references: [
    { role: 'subject', target: 'C' },
    { role: 'owner', target: 'P1' },
    { role: 'grantee', target: 'P2', from: '2027-02-01', to: '2027-02-28' },
    { role: 'subject', target: 'gone' },
  ],
});
const known = new Map([child, about].map((each) => [each.id, each]));
const surroundings: Surroundings = {
  record: (id) => known.get(id),
  referring: (types, roles, target) =>
    [...known.values()].filter(
      (each) =>
        types.includes(each.type) && each.references.some((one) => roles.includes(one.role) && one.target === target),
    ),
};
const passes = (test: ScopeTest, one = about) => passesAll([test], one, surroundings);

describe('a test of a scope', () => {
  it('of id, unit, state and author looks at the columns', () => {
    expect(passes({ test: 'id', in: ['A', 'B'] })).to.equal(true);
    expect(passes({ test: 'id', in: ['B'] })).to.equal(false);
    expect(passes({ test: 'unit', in: ['U'] })).to.equal(true);
    expect(passes({ test: 'unit', in: ['U'] }, child)).to.equal(false);
    expect(passes({ test: 'state', in: ['draft'] })).to.equal(true);
    expect(passes({ test: 'author', in: ['P2'] })).to.equal(false);
  });

  it('of a facet takes one code or any of a list, and nothing else for a code', () => {
    expect(passes({ test: 'facet', field: 'kind', in: ['school'] })).to.equal(true);
    expect(passes({ test: 'facet', field: 'sharedWith', in: ['pupil'] })).to.equal(true);
    expect(passes({ test: 'facet', field: 'sharedWith', in: ['nobody'] })).to.equal(false);
    expect(passes({ test: 'facet', field: 'n', in: ['1'] })).to.equal(false);
    expect(passes({ test: 'facet', field: 'missing', in: ['undefined'] })).to.equal(false);
  });

  it('of a reference wants role and target together, and the day within its period', () => {
    expect(passes({ test: 'reference', roles: ['owner', 'coTeam'], in: ['P1'] })).to.equal(true);
    expect(passes({ test: 'reference', roles: ['coTeam'], in: ['P1'] })).to.equal(false);
    const granted = (on?: string) =>
      passes({ test: 'reference', roles: ['grantee'], in: ['P2'], ...(on === undefined ? {} : { on }) });
    expect([granted('2027-01-31'), granted('2027-02-01'), granted('2027-02-28'), granted('2027-03-01')]).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(granted()).to.equal(true);
    expect(passes({ test: 'reference', roles: ['owner'], in: ['P1'], on: '1999-01-01' })).to.equal(true);
  });

  it('of a record pointed to passes by any that exists', () => {
    const inGroup = (group: string): ScopeTest => ({
      test: 'refersTo',
      roles: ['subject'],
      where: [{ test: 'reference', roles: ['group'], in: [group] }],
    });
    expect(passes(inGroup('G'))).to.equal(true);
    expect(passes(inGroup('H'))).to.equal(false);
  });

  it('of a record that points here passes by one of its types, role and its own tests', () => {
    const pointed = (types: readonly string[], owner: string): ScopeTest => ({
      test: 'referredToBy',
      types,
      roles: ['subject'],
      where: [{ test: 'reference', roles: ['owner'], in: [owner] }],
    });
    expect(passes(pointed(['other', 'thing'], 'P1'), child)).to.equal(true);
    expect(passes(pointed(['thing'], 'P2'), child)).to.equal(false);
    expect(passes(pointed(['other'], 'P1'), child)).to.equal(false);
  });
});

describe('a scope', () => {
  const scope: Scope = {
    anyOf: [
      {
        because: 'leader',
        view: 'whole',
        allOf: [
          { test: 'unit', in: ['U'] },
          { test: 'state', in: ['active'] },
        ],
      },
      { because: 'centre', view: 'whole', allOf: [{ test: 'unit', in: ['U'] }] },
      { because: 'employee', view: 'label', allOf: [] },
    ],
  };

  it('is fulfilled by the clauses of which every test passes', () => {
    expect(fulfilledClauses(scope, about, surroundings).map(({ because }) => because)).to.deep.equal([
      'centre',
      'employee',
    ]);
    expect(fulfilledClauses(scope, child, surroundings).map(({ because }) => because)).to.deep.equal(['employee']);
    expect(fulfilledClauses({ anyOf: [] }, about, surroundings)).to.deep.equal([]);
  });
});

describe('a verdict', () => {
  const actor = {
    tenantId: 'T',
    kind: 'employee',
    subject: 's',
    staffId: 'P9',
    roles: [{ role: 'leader', scope: { institutionId: 'U' } }],
    assurance: 'substantial',
  } as const;
  const own = { ...about, type: 'intervention' };

  it('says why, in words', () => {
    const allowed = can(actor, 'transition', own, surroundings, '2027-03-04');
    expect(allowed.allowed).to.equal(true);
    expect(allowed.reason.da).to.equal('Du er leder her.');
    const refused = can(actor, 'transition', { ...own, index: { unit: 'V' } }, surroundings, '2027-03-04');
    expect(refused).to.deep.include({ allowed: false, clauses: [] });
    expect(refused.reason.en).to.equal('Your role does not let you change the state of this.');
  });
});

import { expect } from 'chai';
import { demoInterventions, demoStaff, demoToday, staffIds } from '../fixtures/index.js';
import type { Actor } from './actor.js';
import {
  actors,
  type Column,
  columns,
  employee,
  family,
  indexed,
  may,
  record,
  stored,
  viewFor,
} from './demo-rights.test.fixture.js';
import { actions } from './scope.js';
import { scopeOf } from './scope-of.js';

/** What everybody sees of the records of one row of rights.md, by the example that stands for them. */
type Row = readonly [title: string, id: string, seen: Readonly<Record<Column, string>>];

const whole = {
  onIt: 'whole',
  group: 'whole',
  centre: 'whole',
  leader: 'whole',
  corps: 'whole',
  partner: 'whole',
  administration: 'whole',
  guardian: 'label',
  pupil: 'label',
  importer: '–',
} as const;
const nobody = {
  onIt: '–',
  group: '–',
  centre: '–',
  leader: '–',
  corps: '–',
  partner: '–',
  administration: '–',
  guardian: '–',
  pupil: '–',
  importer: '–',
} as const;

const rows: readonly Row[] = [
  ['municipality', 'EX-K999', whole],
  ['policySet', 'EX-R1', whole],
  ['institution', 'EX-S2', whole],
  ['group', 'EX-S2-3A', whole],
  ['resourceCentre', 'EX-S2-RC', whole],
  [
    'staffMember, of the school and on a shared record',
    staffIds.ida,
    {
      ...nobody,
      onIt: 'label',
      group: 'summary',
      centre: 'summary',
      leader: 'whole',
      partner: 'label',
      administration: 'whole',
      guardian: 'label',
      pupil: 'label',
    },
  ],
  [
    'staffMember, oneself',
    staffIds.sune,
    {
      ...nobody,
      onIt: 'whole',
      group: 'summary',
      centre: 'summary',
      leader: 'whole',
      partner: 'label',
      administration: 'whole',
      guardian: 'label',
      pupil: 'label',
    },
  ],
  [
    'staffMember, of the corps',
    staffIds.cilla,
    { ...nobody, group: 'summary', centre: 'summary', corps: 'whole', partner: 'label', administration: 'whole' },
  ],
  [
    'staffMember, elsewhere, on a day-care record',
    staffIds.dorte,
    { ...nobody, group: 'summary', centre: 'summary', corps: 'label', partner: 'label', administration: 'whole' },
  ],
  ['child, of the class', 'Elev-5B-03', { ...nobody, group: 'whole', centre: 'whole', leader: 'whole', onIt: 'whole' }],
  [
    'child, one’s own',
    'Elev-5B-07',
    {
      ...nobody,
      onIt: 'whole',
      group: 'whole',
      centre: 'whole',
      leader: 'whole',
      guardian: 'summary',
      pupil: 'summary',
    },
  ],
  [
    'child, at the school, in another class, with nobody on it',
    'Elev-6C-06',
    { ...nobody, centre: 'whole', leader: 'whole' },
  ],
  ['child, in day care with an intervention', 'Barn-12', { ...nobody, corps: 'whole' }],
  ['child, in day care without one', 'Barn-14', nobody],
  ['child, with a grant', 'Barn-09', { ...nobody, corps: 'whole', partner: 'whole' }],
  [
    'intervention, for the class',
    'EX-I12',
    { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole' },
  ],
  [
    'intervention, shared with guardians and pupil, with a grant',
    'EX-I08',
    {
      ...nobody,
      onIt: 'whole',
      group: 'whole',
      centre: 'whole',
      leader: 'whole',
      partner: 'whole',
      guardian: 'shared',
      pupil: 'shared',
    },
  ],
  [
    'intervention, shared with guardians only',
    'EX-I18',
    { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole', guardian: 'shared' },
  ],
  [
    'intervention, about the child but not shared',
    'EX-I03',
    { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole' },
  ],
  ['intervention, of another class at the school', 'EX-I19', { ...nobody, centre: 'whole', leader: 'whole' }],
  ['intervention, at another school', 'EX-I21', nobody],
  ['intervention, in day care', 'EX-I34', { ...nobody, corps: 'whole' }],
  [
    'session, of an intervention for the class',
    'EX-I12-S01',
    { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole' },
  ],
  ['session, of another class', 'EX-I02-S01', { ...nobody, centre: 'whole', leader: 'whole' }],
  ['session, at another school', 'EX-I21-S01', nobody],
  ['session, in day care', 'EX-I04-S01', { ...nobody, corps: 'whole' }],
  [
    'activityNote, for the permanent staff of the class',
    'EX-N08',
    { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole' },
  ],
  [
    'activityNote, on a child, kept to those on it',
    'EX-N11',
    { ...nobody, onIt: 'whole', centre: 'whole', leader: 'whole' },
  ],
  ['activityNote, of a visit in day care', 'EX-N02', { ...nobody, corps: 'whole' }],
  ['activityNote, on a child with a grant', 'EX-N14', { ...nobody, corps: 'whole' }],
  [
    'review, shared with guardians and pupil, with a grant',
    'EX-I08-E1',
    {
      ...nobody,
      onIt: 'whole',
      group: 'whole',
      centre: 'whole',
      leader: 'whole',
      partner: 'whole',
      guardian: 'shared',
      pupil: 'shared',
    },
  ],
  ['review, not shared', 'EX-I03-E1', { ...nobody, onIt: 'whole', group: 'whole', centre: 'whole', leader: 'whole' }],
  ['review, in day care', 'EX-I34-E1', { ...nobody, corps: 'whole' }],
  ['interventionTemplate', 'EX-T6', { ...whole, guardian: '–', pupil: '–' }],
  ['intervention, in day care, of a child with a grant', 'EX-I09', { ...nobody, corps: 'whole', partner: 'whole' }],
];

describe('who reads what, row by row of rights.md', () => {
  for (const [title, id, seen] of rows) {
    it(title, () => {
      const found = Object.fromEntries(columns.map((column) => [column, viewFor(actors[column], record(id))]));
      expect(found).to.deep.equal(seen);
    });
  }

  it('gives an employee without any role nothing at all, on a record or not', () => {
    const visitor = employee(staffIds.sune);
    for (const one of stored.values()) expect(viewFor(visitor, one), one.id).to.equal('–');
  });

  it('gives a family nothing of another child, and nothing at all without a child', () => {
    for (const actor of [family('guardian', 'Elev-1B-02'), family('guardian'), family('pupil')]) {
      for (const { id } of [...demoInterventions, ...demoStaff]) expect(viewFor(actor, record(id)), id).to.equal('–');
    }
  });

  it('takes roles of an employee’s kind from employees only', () => {
    const pretender: Actor = { ...family('guardian', 'Elev-5B-07'), staffId: staffIds.ane, roles: actors.leader.roles };
    expect(viewFor(pretender, record('EX-I12'))).to.equal('–');
    expect(may(pretender, 'update', record('EX-I08'))).to.equal(false);
  });

  it('gives the union of what the columns give', () => {
    const both = employee('EX-P92', ...actors.group.roles, {
      role: 'resourcePedagogue',
      scope: { institutionId: 'EX-D2' },
    });
    expect(viewFor(both, record('EX-I12'))).to.equal('whole');
    expect(viewFor(both, record('EX-I34'))).to.equal('whole');
    expect(viewFor(both, record('EX-I04'))).to.equal('–');
  });

  it('lets a grant end with its last day, and not begin before its first', () => {
    const granted = record('EX-I08');
    const read = (today: string) => viewFor(actors.partner, granted, today);
    expect([read('2027-01-31'), read('2027-02-01'), read('2027-05-31'), read('2027-06-01')]).to.deep.equal([
      '–',
      'whole',
      'whole',
      '–',
    ]);
  });

  it('gives a grant to partners only', () => {
    const teacher = employee(staffIds.olga, { role: 'teacher', scope: { groupId: 'EX-S2-3A' } });
    expect(viewFor(teacher, record('EX-I08'))).to.equal('–');
  });

  it('lets those read an intervention who wrote it', () => {
    const written = indexed({ type: 'intervention', id: 'EX-new', body: record('EX-I21').body }, 'EX-P90');
    expect(viewFor(actors.group, written)).to.equal('whole');
    expect(viewFor(actors.centre, written)).to.equal('–');
  });

  it('gives a system its named operation and nothing to read', () => {
    expect(scopeOf(actors.importer, 'import', '', demoToday).anyOf).to.have.length(1);
    for (const { type } of stored.values()) {
      for (const action of actions) {
        if (action !== 'import') expect(scopeOf(actors.importer, action, type, demoToday).anyOf).to.deep.equal([]);
      }
    }
  });

  it('knows nothing of a type that does not exist', () => {
    for (const action of actions) {
      if (action === 'import') continue;
      expect(scopeOf(actors.leader, action, 'constructor', demoToday).anyOf).to.deep.equal([]);
    }
  });
});

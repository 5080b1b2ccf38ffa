import { expect } from 'chai';
import { demoToday, staffIds } from '../fixtures/index.js';
import type { IndexedRecord } from '../records/index.js';
import { can } from './can.js';
import {
  actors,
  type Column,
  columns,
  may,
  record,
  stored,
  surroundings,
  viewFor,
} from './demo-rights.test.fixture.js';
import type { Action } from './scope.js';

describe('who does what, row by row of rights.md', () => {
  const draft: IndexedRecord = {
    ...record('EX-I12'),
    id: 'EX-new',
    state: 'draft',
    createdBy: '',
    references: record('EX-I12').references.filter(({ role }) => role === 'institution' || role === 'group'),
  };
  const dayCareDraft: IndexedRecord = {
    ...draft,
    index: { unit: 'EX-D1' },
    references: [{ role: 'institution', target: 'EX-D1' }],
  };

  /** Everybody who may do it; the others may not. */
  const cases: readonly (readonly [
    title: string,
    action: Action,
    target: IndexedRecord,
    allowed: readonly Column[],
  ])[] = [
    [
      'institution: its leader and the administration change it',
      'update',
      record('EX-S1'),
      ['leader', 'administration'],
    ],
    ['institution: no other leader changes it', 'update', record('EX-S2'), ['administration']],
    ['institution: the administration makes and archives it', 'create', record('EX-S2'), ['administration']],
    ['institution: nobody else archives it', 'transition', record('EX-S1'), ['administration']],
    ['group: its leader changes it', 'update', record('EX-S1-5B'), ['leader', 'administration']],
    ['resourceCentre: its leader changes it', 'update', record('EX-S1-RC'), ['leader', 'administration']],
    ['municipality: the administration changes it', 'update', record('EX-K999'), ['administration']],
    ['policySet: the administration puts it in force', 'transition', record('EX-R1'), ['administration']],
    ['policySet: nobody makes one but an import', 'create', record('EX-R1'), []],
    ['staffMember: leader and administration change it', 'update', record(staffIds.ida), ['leader', 'administration']],
    ['staffMember: oneself too', 'update', record(staffIds.sune), ['onIt', 'leader', 'administration']],
    [
      'staffMember: the leader of the corps changes its own',
      'update',
      record(staffIds.cilla),
      ['corps', 'administration'],
    ],
    ['staffMember: the administration makes one', 'create', record(staffIds.ida), ['administration']],
    ['child: its leader changes it', 'update', record('Elev-5B-03'), ['leader']],
    ['child: nobody makes one but an import', 'create', record('Elev-5B-03'), []],
    ['child: nobody deletes one', 'remove', record('Elev-5B-03'), []],
    ['intervention: group, centre and leader draft one', 'create', draft, ['group', 'centre', 'leader']],
    ['intervention: the corps drafts in day care', 'create', dayCareDraft, ['corps']],
    ['intervention: nobody makes one that has begun', 'create', { ...draft, state: 'active' }, []],
    [
      'intervention: those on it, the group in part, centre and leader change it',
      'update',
      record('EX-I12'),
      ['onIt', 'group', 'centre', 'leader'],
    ],
    ['intervention: the corps changes those in day care', 'update', record('EX-I34'), ['corps']],
    ['intervention: a grant is for reading', 'update', record('EX-I09'), ['corps']],
    [
      'intervention: those on it, centre and leader take it on',
      'transition',
      record('EX-I12'),
      ['onIt', 'centre', 'leader'],
    ],
    [
      'intervention: a draft may be deleted',
      'remove',
      { ...record('EX-I12'), state: 'draft' },
      ['onIt', 'centre', 'leader'],
    ],
    ['intervention: nothing else may', 'remove', record('EX-I12'), []],
    [
      'intervention: centre and leader count their own, the administration all',
      'count',
      record('EX-I12'),
      ['centre', 'leader', 'administration'],
    ],
    ['intervention: the administration counts, and reads none', 'count', record('EX-I21'), ['administration']],
    ['child: only the administration counts', 'count', record('Elev-5B-03'), ['administration']],
    ['session: those on it and the centre plan one', 'create', record('EX-I12-S01'), ['onIt', 'centre']],
    ['session: those on it and the centre record it', 'transition', record('EX-I12-S01'), ['onIt', 'centre']],
    [
      'session: centre and leader count their own, the administration all',
      'count',
      record('EX-I12-S01'),
      ['centre', 'leader', 'administration'],
    ],
    ['activityNote: its author changes it', 'update', record('EX-N08'), ['onIt']],
    ['activityNote: nobody deletes one', 'remove', record('EX-N08'), []],
    ['activityNote: nobody writes in another’s name', 'create', record('EX-N07'), []],
    ['review: those on it, centre and leader plan one', 'create', record('EX-I03-E2'), ['onIt', 'centre', 'leader']],
    [
      'review: the guardians change their own view of a shared one',
      'update',
      record('EX-I08-E1'),
      ['onIt', 'centre', 'leader', 'guardian'],
    ],
    ['review: no family holds one', 'transition', record('EX-I08-E2'), ['onIt', 'centre', 'leader']],
    [
      'review: who takes part writes in it',
      'update',
      record('EX-I08-E2'),
      ['onIt', 'centre', 'leader', 'partner', 'guardian'],
    ],
    ['review: the corps changes those in day care', 'update', record('EX-I34-E2'), ['corps']],
    [
      'interventionTemplate: centre, leader and administration change a local one',
      'update',
      record('EX-T6'),
      ['centre', 'leader', 'administration'],
    ],
    [
      'interventionTemplate: the administration makes the municipality’s',
      'create',
      record('EX-T1'),
      ['administration'],
    ],
    ['anything: only a system imports', 'import', record('EX-I12'), ['importer']],
  ];

  for (const [title, action, target, allowed] of cases) {
    it(title, () => {
      expect(columns.filter((column) => may(actors[column], action, target))).to.deep.equal([...allowed]);
    });
  }

  it('lets the group change how an intervention is put into practice, and no other field', () => {
    const { clauses } = can(actors.group, 'update', record('EX-I12'), surroundings, demoToday);
    expect(clauses.map(({ fields }) => fields)).to.deep.equal([['practiceTranslation']]);
  });

  it('lets somebody change their own competences, never their own roles', () => {
    const { clauses } = can(actors.onIt, 'update', record(staffIds.sune), surroundings, demoToday);
    expect(clauses.map(({ fields }) => fields)).to.deep.equal([['competences']]);
  });

  it('lets nobody do what they may not see, but count', () => {
    for (const one of stored.values()) {
      for (const column of columns) {
        for (const action of ['update', 'transition', 'remove'] as const) {
          if (may(actors[column], action, one)) {
            expect(viewFor(actors[column], one), `${column} ${action} ${one.id}`).to.not.equal('–');
          }
        }
      }
    }
  });

  it('lets a family and a system change nothing', () => {
    for (const one of stored.values()) {
      for (const column of ['guardian', 'pupil', 'importer'] as const) {
        const done = (['create', 'update', 'transition', 'remove', 'count'] as const).filter((action) =>
          may(actors[column], action, one),
        );
        // The one exception: the guardians’ own view of a review that is shared with them.
        const isOwnView = column === 'guardian' && one.type === 'review' && viewFor(actors[column], one) === 'shared';
        expect(done, `${column} ${one.id}`).to.deep.equal(isOwnView ? ['update'] : []);
      }
    }
  });

  it('lets the guardians write their own view of a shared review, and no other field', () => {
    const { clauses } = can(actors.guardian, 'update', record('EX-I08-E1'), surroundings, demoToday);
    expect(clauses.map(({ fields }) => fields)).to.deep.equal([['guardianView']]);
  });

  it('keeps the author of a note, and what it is about', () => {
    const { clauses } = can(actors.onIt, 'update', record('EX-N08'), surroundings, demoToday);
    const fields = clauses.flatMap((clause) => clause.fields ?? ['everything']);
    expect(fields).to.include('what');
    for (const kept of ['authorId', 'interventionId', 'groupIds', 'institutionId', 'everything'])
      expect(fields).to.not.include(kept);
  });
});

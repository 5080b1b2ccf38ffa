import { expect } from 'chai';
import { recordDefinitions } from '../contract/index.js';
import { interventionRecord } from '../interventions/record.js';
import type { StoredRecord } from '../records/index.js';
import { languages } from '../vocabulary/index.js';
import { changeableFields, reasonLabels, refusalOf } from './can.js';
import { narrowerView, project, widestView } from './project.js';
import { actions, type ScopeClause } from './scope.js';

const at = '2027-03-04T08:00:00.000Z';
const record: StoredRecord = {
  id: 'EX-I08',
  type: 'intervention',
  tenantId: 'EX',
  version: 3,
  state: 'active',
  createdAt: at,
  createdBy: 'EX-P11',
  updatedAt: at,
  updatedBy: 'EX-P09',
  overrides: [{ code: 'INV-04', rationale: 'Aftalt.', by: 'EX-P01', at }],
  body: {
    title: 'Ro',
    purpose: 'Pauser',
    ownerId: 'EX-P11',
    colleagueLearning: 'Varsling',
    grants: [],
    level: 'interventive',
  },
};
const envelope = { id: 'EX-I08', type: 'intervention', tenantId: 'EX', version: 3, state: 'active' };
const clause = (view: ScopeClause['view'], fields?: readonly string[]): ScopeClause => ({
  because: 'onIt',
  allOf: [],
  view,
  ...(fields ? { fields } : {}),
});

describe('a record as somebody gets it', () => {
  it('is everything where they see it whole', () => {
    expect(project(interventionRecord, record, 'whole', {})).to.deep.equal({
      ...envelope,
      view: 'whole',
      createdAt: at,
      createdBy: 'EX-P11',
      updatedAt: at,
      updatedBy: 'EX-P09',
      overrides: record.overrides,
      ...record.body,
    });
  });

  it('is the fields of a cut that it has, without who wrote it and what was overridden', () => {
    expect(project(interventionRecord, record, 'summary', {})).to.deep.equal({
      ...envelope,
      view: 'summary',
      title: 'Ro',
      ownerId: 'EX-P11',
      level: 'interventive',
    });
    expect(project(interventionRecord, record, 'shared', {})).to.deep.equal({
      ...envelope,
      view: 'shared',
      title: 'Ro',
      purpose: 'Pauser',
      ownerId: 'EX-P11',
    });
  });

  it('names no other children than their own to a family', () => {
    const several = { ...record, body: { ...record.body, subjectRefs: ['Elev-5B-07', 'Elev-5B-12', 'Elev-5B-19'] } };
    const seen = project(interventionRecord, several, 'shared', { childIds: ['Elev-5B-12'] });
    expect(seen.subjectRefs).to.deep.equal(['Elev-5B-12']);
    expect(project(interventionRecord, several, 'whole', {}).subjectRefs).to.have.length(3);
  });

  it('is nothing but the envelope in a cut that its type does not offer', () => {
    expect(project(interventionRecord, record, 'label', {})).to.deep.equal({ ...envelope, view: 'label' });
  });

  it('never takes a field of a cut for one of the envelope', () => {
    for (const { type, schema } of recordDefinitions) {
      const clash = Object.keys(schema.shape).filter((field) =>
        Object.hasOwn({ ...envelope, view: '', ...record, body: '' }, field),
      );
      expect(clash, type).to.deep.equal([]);
    }
  });

  it('keeps from families what is for colleagues', () => {
    const kept = [
      'contextRationale',
      'evidenceBasis',
      'practiceTranslation',
      'colleagueLearning',
      'closure',
      'grants',
      'coTeamIds',
      'staffIds',
      'frame',
    ];
    for (const field of kept) expect(interventionRecord.views.shared).to.not.include(field);
  });
});

describe('views', () => {
  it('are taken as wide as any clause gives, and as narrow as was asked for', () => {
    expect(widestView([])).to.equal(undefined);
    expect(widestView([clause('label'), clause('summary')])).to.equal('summary');
    expect(widestView([clause('shared'), clause('whole')])).to.equal('whole');
    expect(narrowerView('whole', 'summary')).to.equal('summary');
    expect(narrowerView('label', 'summary')).to.equal('label');
    expect(narrowerView('shared', 'whole')).to.equal('shared');
  });
});

describe('the fields that somebody may change', () => {
  it('are all as soon as one clause says so, else those that the clauses name', () => {
    expect(changeableFields([clause('whole', ['a']), clause('whole')])).to.equal('all');
    expect(changeableFields([clause('whole', ['a']), clause('whole', ['b'])])).to.deep.equal(new Set(['a', 'b']));
    expect(changeableFields([])).to.deep.equal(new Set());
  });
});

describe('the reasons in words', () => {
  it('exist in every language, for allowing and for refusing', () => {
    const labels = [...Object.values(reasonLabels), ...actions.map(refusalOf)];
    for (const label of labels) for (const language of languages) expect(label[language].trim()).to.not.equal('');
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { findingText } from '../findings/index.js';
import { demoInterventions } from '../fixtures/index.js';
import { blockingFindings, type Finding } from '../records/index.js';
import { example, findingsOf } from './examples.test.fixture.js';
import { interventionFindingTexts, interventionPartLabels } from './finding-texts.js';
import { type InterventionState, interventionStates } from './lifecycle.js';
import type { InterventionBody } from './schema.js';

const bodies = demoInterventions.map(({ body }) => body);
const only = (body: InterventionBody, code: string, state: InterventionState = 'draft') =>
  findingsOf(body, { state }).filter((finding) => finding.code === code);
const structural = (code: string, path: string, params: Finding['params']) => ({
  code,
  severity: 'error',
  blocks: 'save',
  path,
  params,
  overridable: false,
});

describe('INV-30: who the intervention is for', () => {
  const child = example('EX-I11');
  const group = example('EX-I12');
  const professionals = example('EX-I06');

  it('is somebody of the kind that the target says, with at least one aim', () => {
    for (const body of [child, group, professionals]) expect(only(body, 'INV-30')).to.deep.equal([]);
    expect(only({ ...child, subjectRefs: [] }, 'INV-30')).to.deep.equal([
      structural('INV-30', '/subjectRefs', { missing: ['subjectRefs'] }),
    ]);
    expect(only({ ...group, groupIds: [] }, 'INV-30')).to.deep.equal([
      structural('INV-30', '/groupIds', { missing: ['groupIds'] }),
    ]);
    expect(only({ ...professionals, staffIds: [] }, 'INV-30')).to.deep.equal([
      structural('INV-30', '/staffIds', { missing: ['staffIds'] }),
    ]);
    expect(only({ ...group, aims: [] }, 'INV-30')).to.deep.equal([
      structural('INV-30', '/aims', { missing: ['aims'] }),
    ]);
  });

  it('takes a form in which colleagues learn where it is for professionals', () => {
    expect(only({ ...professionals, methods: ['supplementaryTeaching'] }, 'INV-30')).to.deep.equal([
      structural('INV-30', '/methods', { missing: ['learningForm'] }),
    ]);
    expect(only({ ...group, methods: ['supplementaryTeaching'] }, 'INV-30')).to.deep.equal([]);
  });

  it('may be the whole institution, without naming anybody', () => {
    expect(only({ ...group, targetType: 'whole', groupIds: [] }, 'INV-30')).to.deep.equal([]);
  });
});

describe('INV-25 and the period', () => {
  const body = example('EX-I12');
  const goal = body.goals?.[0];

  it('let a goal be due on the last day, and not a day later', () => {
    if (goal === undefined) throw new Error('The example has a goal.');
    const due = (date: string): InterventionBody => ({
      ...body,
      to: '2027-05-28',
      goals: [goal, { ...goal, due: date }],
    });
    expect(only(due('2027-05-28'), 'INV-25')).to.deep.equal([]);
    expect(only(due('2027-05-29'), 'INV-25')).to.deep.equal([
      structural('INV-25', '/goals/1/due', { goal: 2, due: '2027-05-29', to: '2027-05-28' }),
    ]);
    const { to: _open, ...openEnded } = due('2027-05-29');
    expect(only(openEnded, 'INV-25')).to.deep.equal([]);
  });

  it('refuse an end before the start; one day is a period', () => {
    const { goals: _goals, ...bare } = body;
    expect(only({ ...bare, from: '2027-03-04', to: '2027-03-04' }, 'STRUCT-period')).to.deep.equal([]);
    expect(only({ ...bare, from: '2027-03-04', to: '2027-03-03' }, 'STRUCT-period')).to.deep.equal([
      structural('STRUCT-period', '/to', { from: '2027-03-04', to: '2027-03-03' }),
    ]);
  });

  it('are checked in every state, and no override passes them', () => {
    const broken = { ...body, to: '2026-01-01' };
    for (const state of interventionStates) {
      const blocking = blockingFindings(findingsOf(broken, { state }), 'save', [
        { code: 'STRUCT-period', rationale: 'Det går nok.' },
        { code: 'INV-25', rationale: 'Det går nok.' },
      ]);
      expect(new Set(blocking.map(({ code }) => code)), state).to.deep.equal(new Set(['STRUCT-period', 'INV-25']));
    }
  });
});

describe('the guards without a number', () => {
  const body = example('EX-I12');

  it('let nothing start without a goal', () => {
    expect(only(body, 'GUARD-goal')).to.deep.equal([]);
    const found = only({ ...body, goals: [] }, 'GUARD-goal');
    expect(found).to.deep.equal([
      { code: 'GUARD-goal', severity: 'error', blocks: ['active'], path: '/goals', params: {}, overridable: false },
    ]);
    expect(blockingFindings(found, { to: 'active' }, [{ code: 'GUARD-goal', rationale: 'Senere.' }])).to.have.length(1);
  });

  it('let nothing be reviewed without a date for the final review', () => {
    expect(only(body, 'GUARD-finalReview')).to.deep.equal([]);
    const { finalReviewAt: _left, ...undated } = body;
    const found = only(undated, 'GUARD-finalReview');
    expect(found[0]).to.deep.include({ blocks: ['reviewing'], path: '/finalReviewAt', overridable: false });
  });
});

describe('INV-82: text that looks like a civil registration number', () => {
  const number = `${'01'.repeat(3)}-${'1234'}`;
  const body = example('EX-I11');

  it('is warned about wherever it stands, also in what is over, and blocks nothing', () => {
    const [goal] = body.goals ?? [];
    if (goal === undefined) throw new Error('The example has a goal.');
    const careless: InterventionBody = {
      ...body,
      purpose: `Se ${number}`,
      strengths: ['Sang', number],
      goals: [{ ...goal, points: [{ id: 'p', date: '2027-01-22', note: number }] }],
    };
    expect(only(body, 'INV-82')).to.deep.equal([]);
    for (const state of interventionStates) {
      const found = only(careless, 'INV-82', state);
      expect(found.map(({ path }) => path)).to.have.members(['/purpose', '/strengths/1', '/goals/0/points/0/note']);
      for (const finding of found)
        expect(finding).to.deep.include({ severity: 'warning', blocks: 'never', params: {} });
    }
  });

  it('does not repeat the number in the finding', () => {
    const [found] = only({ ...body, purpose: number }, 'INV-82');
    expect(JSON.stringify(found)).to.not.include('1234');
  });
});

describe('the findings in words', () => {
  const texts = { ...interventionFindingTexts };

  it('exist in both languages for every code that can come', () => {
    const empty: InterventionBody = {
      title: 'Tom',
      aims: [],
      level: 'preventive',
      targetType: 'child',
      setting: 'outOfContext',
      origin: 'requested',
      ownerId: 'EX-P09',
      institutionId: 'EX-S1',
      from: '2027-03-04',
    };
    const found = findingsOf(empty);
    expect(found.length).to.be.greaterThan(10);
    for (const finding of found) {
      for (const language of ['da', 'en'] as const) {
        const text = findingText(finding, language);
        expect(text, finding.code).to.not.equal(finding.code);
        expect(text, finding.code).to.not.match(/[{}]/);
      }
    }
  });

  it('name what is missing in words, not in codes', () => {
    const text = findingText({ code: 'INV-05', params: { missing: ['place', 'stopCriteria'] } });
    expect(text).to.equal('Rammen er ikke beskrevet helt. Der mangler: sted, hvornår I stopper.');
    expect(findingText({ code: 'INV-05', params: { missing: ['place', 'stopCriteria'] } }, 'en')).to.equal(
      'The frame is incomplete. Missing: place, stop criteria.',
    );
  });

  it('use the same gaps in both languages', () => {
    const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [code, { da, en }] of Object.entries(texts)) expect(gaps(da), code).to.deep.equal(gaps(en));
  });

  it('have a word for every part that a rule can miss', () => {
    for (const [part, { da, en }] of Object.entries(interventionPartLabels)) {
      expect([da.trim(), en.trim()], part).to.not.include('');
    }
  });

  it('of a code that nobody knows is the code', () => {
    expect(findingText({ code: 'INV-99', params: {} })).to.equal('INV-99');
  });
});

describe('the rules of interventions together', () => {
  const states = fc.constantFrom(...interventionStates);

  it('are the same for the same record, and do not change it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), states, (body, state) => {
        const before = JSON.stringify(body);
        expect(findingsOf(body, { state })).to.deep.equal(findingsOf(body, { state }));
        expect(JSON.stringify(body)).to.equal(before);
      }),
    );
  });

  it('block only states of the lifecycle, and a warning or notice blocks nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.subarray([
          'strengths',
          'environmentChange',
          'frame',
          'goals',
          'guardians',
          'childVoice',
          'evidenceBasis',
        ] as const),
        states,
        (body, left, state) => {
          const poorer = { ...body };
          for (const field of left) delete poorer[field];
          for (const { severity, blocks } of findingsOf(poorer, { state })) {
            if (severity !== 'error') expect(blocks).to.equal('never');
            if (typeof blocks === 'object') expect(interventionStates).to.include.members([...blocks]);
          }
        },
      ),
    );
  });
});

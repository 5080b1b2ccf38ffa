import { expect } from 'chai';
import { blockingFindings, type Finding } from '../records/index.js';
import {
  aboutAChild,
  aboutAGroup,
  findingsOf,
  only,
  others,
  outOfContext,
  type Situation,
  without,
} from './examples.test.fixture.js';
import { type InterventionState, interventionStates } from './lifecycle.js';
import type { InterventionBody } from './schema.js';

/** One way of breaking each rule that the municipality may set the severity of. */
interface PolicyBoundCase {
  readonly code: string;
  readonly sentence: string;
  readonly kept: InterventionBody;
  readonly broken: InterventionBody;
  readonly situation?: Situation;
  readonly severity: 'error' | 'warning';
  /** What it stands in the way of where it is an error. */
  readonly blocks: readonly InterventionState[];
  readonly path: string;
  readonly params: Finding['params'];
}

const policyBound: readonly PolicyBoundCase[] = [
  {
    code: 'INV-02',
    sentence: 'out of context takes a complete professional assessment',
    kept: outOfContext,
    broken: { ...outOfContext, contextRationale: { text: 'Ro', assessedBy: 'EX-P25' } },
    severity: 'error',
    blocks: ['planned', 'active'],
    path: '/contextRationale',
    params: { missing: ['assessedAt', 'reviewAt', 'returnPlan'] },
  },
  {
    code: 'INV-04',
    sentence: 'few interventions at a time for one child',
    kept: aboutAChild,
    broken: aboutAChild,
    situation: { running: others(2, { subjectRefs: ['Elev-2A-11'] }) },
    severity: 'warning',
    blocks: ['active'],
    path: '/subjectRefs',
    params: { count: 3, limit: 2, subject: 'Elev-2A-11' },
  },
  {
    code: 'INV-05',
    sentence: 'the frame says where, when, and how one sees that it works or should stop',
    kept: aboutAGroup,
    broken: { ...aboutAGroup, frame: { place: '5.B', time: 'Mandag' } },
    severity: 'error',
    blocks: ['active'],
    path: '/frame',
    params: { missing: ['successCriteria', 'stopCriteria'] },
  },
  {
    code: 'INV-06',
    sentence: 'strengths are named where it is about children',
    kept: aboutAGroup,
    broken: { ...aboutAGroup, strengths: [] },
    severity: 'warning',
    blocks: ['planned'],
    path: '/strengths',
    params: {},
  },
  {
    code: 'INV-07',
    sentence: 'the change in the environment is described',
    kept: aboutAGroup,
    broken: without(aboutAGroup, 'environmentChange'),
    severity: 'warning',
    blocks: ['planned'],
    path: '/environmentChange',
    params: {},
  },
  {
    code: 'INV-08',
    sentence: 'colleagues are to learn something',
    kept: aboutAGroup,
    broken: without(aboutAGroup, 'colleagueLearning'),
    severity: 'warning',
    blocks: ['planned'],
    path: '/colleagueLearning',
    params: {},
  },
  {
    code: 'INV-09',
    sentence: 'it builds on data, research or experience',
    kept: aboutAGroup,
    broken: without(aboutAGroup, 'evidenceBasis'),
    severity: 'warning',
    blocks: ['planned'],
    path: '/evidenceBasis',
    params: { missing: ['data', 'research', 'experience'] },
  },
  {
    code: 'INV-20',
    sentence: 'the guardians of a child have been told, or it is said why not',
    kept: aboutAChild,
    broken: { ...aboutAChild, guardians: {} },
    severity: 'error',
    blocks: ['active'],
    path: '/guardians',
    params: {},
  },
  {
    code: 'INV-21',
    sentence: 'the child has been heard, or it is said why not',
    kept: aboutAChild,
    broken: without(aboutAChild, 'childVoice'),
    severity: 'warning',
    blocks: ['active'],
    path: '/childVoice',
    params: {},
  },
  {
    code: 'INV-23',
    sentence: 'closing takes a decision and a word on the effect',
    kept: { ...aboutAGroup, closure: { decision: 'stop', effectRating: 'unknown' } },
    broken: { ...aboutAGroup, closure: { learned: 'En del' } },
    severity: 'error',
    blocks: ['closed'],
    path: '/closure',
    params: { missing: ['decision', 'effectRating'] },
  },
  {
    code: 'INV-31',
    sentence: 'the support that a child gets from all sides is looked at together',
    kept: aboutAChild,
    broken: { ...aboutAChild, weeklyMinutesPlanned: 540 },
    severity: 'warning',
    blocks: ['active'],
    path: '/weeklyMinutesPlanned',
    params: { subject: 'Elev-2A-11', minutes: 540, threshold: 540, percent: 80 },
  },
  {
    code: 'INV-61',
    sentence: 'a long intervention has a midway review',
    kept: aboutAGroup,
    broken: without(aboutAGroup, 'nextReviewAt'),
    severity: 'warning',
    blocks: ['active'],
    path: '/nextReviewAt',
    params: { weeks: 20, from: 8 },
  },
];

describe('the rules of interventions that a municipality may set the severity of', () => {
  for (const { code, sentence, kept, broken, situation = {}, severity, blocks, path, params } of policyBound) {
    const inPolicy = (decided: 'off' | 'warning' | 'error') =>
      only(findingsOf(broken, { ...situation, policy: { severities: [{ code, severity: decided }] } }), code);

    it(`${code}: ${sentence}`, () => {
      expect(only(findingsOf(kept), code)).to.deep.equal([]);
      expect(only(findingsOf(broken, situation), code)).to.deep.equal([
        { code, severity, blocks: severity === 'error' ? blocks : 'never', path, params, overridable: true },
      ]);
    });

    it(`${code} is taken as strictly as the policy set says: an error blocks, a warning never, off is off`, () => {
      expect(inPolicy('error')).to.deep.equal([{ code, severity: 'error', blocks, path, params, overridable: true }]);
      expect(inPolicy('warning')).to.deep.equal([
        { code, severity: 'warning', blocks: 'never', path, params, overridable: true },
      ]);
      expect(inPolicy('off')).to.deep.equal([]);
    });

    it(`${code} as an error gives way to an override, for the states that it guards`, () => {
      const errors = inPolicy('error');
      for (const to of interventionStates) {
        const guarded = (blocks as readonly string[]).includes(to);
        expect(blockingFindings(errors, { to }).length, to).to.equal(guarded ? 1 : 0);
        expect(blockingFindings(errors, { to }, [{ code, rationale: 'Aftalt.' }]), to).to.deep.equal([]);
      }
      expect(blockingFindings(errors, 'save')).to.deep.equal([]);
    });

    it(`${code} says nothing about what is over`, () => {
      for (const state of ['closed', 'cancelled', 'archived'] as const) {
        expect(only(findingsOf(broken, { ...situation, state }), code), state).to.deep.equal([]);
      }
    });
  }
});

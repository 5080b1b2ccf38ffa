import { expect } from 'chai';
import { findingText } from '../findings/index.js';
import type { PolicySetBody } from '../policy-sets/schema.js';
import type { Neighbour } from '../records/define-record.js';
import {
  aboutAChild,
  aboutAGroup,
  findingsOf,
  only,
  others,
  outOfContext,
  running,
  type Situation,
  withProfessionals,
} from './examples.test.fixture.js';
import { interventionNeighbours } from './findings.js';
import type { InterventionBody } from './schema.js';

describe('INV-02 and INV-03: the setting', () => {
  it('asks for every part of the assessment where there is none', () => {
    const { contextRationale: _left, ...body } = outOfContext;
    expect(only(findingsOf(body), 'INV-02')[0]?.params).to.deep.equal({
      missing: ['text', 'assessedBy', 'assessedAt', 'reviewAt', 'returnPlan'],
    });
  });

  it('never asks for one in the class or in a smaller team', () => {
    for (const setting of ['inClass', 'smallTeam'] as const) {
      const { contextRationale: _left, ...body } = outOfContext;
      const codes = findingsOf({ ...body, setting }).map(({ code }) => code);
      expect(codes).to.not.include.members(['INV-02']);
      expect(codes).to.not.include.members(['INV-02-review']);
    }
  });

  it('wants the new assessment within the agreed weeks, counted in days from the assessment', () => {
    const reviewed = (reviewAt: string): InterventionBody => ({
      ...outOfContext,
      contextRationale: { ...outOfContext.contextRationale, assessedAt: '2027-01-04', reviewAt },
    });
    expect(only(findingsOf(reviewed('2027-02-15')), 'INV-02-review')).to.deep.equal([]);
    const late = only(findingsOf(reviewed('2027-02-16')), 'INV-02-review');
    expect(late).to.have.length(1);
    expect(late[0]).to.deep.include({
      severity: 'warning',
      blocks: 'never',
      params: { weeks: 6, reviewAt: '2027-02-16' },
    });
    expect(
      only(findingsOf(reviewed('2027-02-16'), { policy: { outOfContextReviewWeeks: 7 } }), 'INV-02-review'),
    ).to.deep.equal([]);
    const off = { severities: [{ code: 'INV-02', severity: 'off' as const }] };
    expect(only(findingsOf(reviewed('2027-02-16'), { policy: off }), 'INV-02-review')).to.deep.equal([]);
  });
});

describe('INV-04: few interventions at a time', () => {
  const limits = (body: InterventionBody, neighbours: readonly Neighbour[], policy: Partial<PolicySetBody> = {}) =>
    only(findingsOf(body, { running: neighbours, policy }), 'INV-04').map(({ path, params }) => ({ path, ...params }));

  it('counts itself and the others, and is silent at the limit', () => {
    expect(limits(aboutAGroup, others(2, { groupIds: ['EX-S1-5B'] }))).to.deep.equal([]);
    expect(limits(aboutAGroup, others(3, { groupIds: ['EX-S1-5B'] }))).to.deep.equal([
      { path: '/groupIds', count: 4, limit: 3, subject: 'EX-S1-5B' },
    ]);
  });

  it('does not count itself twice when it is already running', () => {
    const itself = running('EX-new', aboutAGroup);
    expect(limits(aboutAGroup, [itself, ...others(2, { groupIds: ['EX-S1-5B'] })])).to.deep.equal([]);
  });

  it('looks at each child, each group and the institution on its own', () => {
    const body = { ...aboutAChild, subjectRefs: ['Elev-2A-11', 'Elev-2A-04'], groupIds: ['EX-S1-2A', 'EX-S1-2B'] };
    const found = limits(
      body,
      [
        running('a', { institutionId: 'EX-S1', groupIds: ['EX-S1-2A'], subjectRefs: ['Elev-2A-11'] }),
        running('b', { institutionId: 'EX-S1', groupIds: ['EX-S1-2B'] }),
        running('c', { institutionId: 'EX-S2', groupIds: ['EX-S1-2C'] }),
      ],
      { wipPerChild: 1, wipPerGroup: 1, wipPerCentre: 2 },
    );
    expect(found).to.deep.equal([
      { path: '/subjectRefs', count: 2, limit: 1, subject: 'Elev-2A-11' },
      { path: '/groupIds', count: 2, limit: 1, subject: 'EX-S1-2A' },
      { path: '/groupIds', count: 2, limit: 1, subject: 'EX-S1-2B' },
      { path: '/institutionId', count: 3, limit: 2, subject: 'EX-S1' },
    ]);
  });

  it('asks the store for running interventions of the same children, groups and institution', () => {
    const [running] = interventionNeighbours(aboutAChild, 'EX-I11');
    expect([running]).to.deep.equal([
      {
        name: 'running',
        type: 'intervention',
        states: ['active', 'reviewing'],
        roles: ['subject', 'group', 'institution'],
        targets: ['Elev-2A-11', 'EX-S1-2A', 'EX-S1'],
      },
    ]);
  });
});

describe('INV-31: the support of one child together', () => {
  const support = (situation: Situation = {}, body = aboutAChild) => {
    const found = findingsOf(body, situation);
    return [...only(found, 'INV-31'), ...only(found, 'INV-31-hint')].map(({ code, severity, params }) => {
      return [code, severity, params.minutes];
    });
  };
  /** Another intervention with the same pupil, in the same weeks. */
  const beside = (weeklyMinutesPlanned: number, more: Partial<InterventionBody> = {}) =>
    running(`EX-beside-${weeklyMinutesPlanned}`, {
      ...aboutAChild,
      subjectRefs: ['Elev-2A-11'],
      weeklyMinutesPlanned,
      ...more,
    });

  it('mentions it from the percentage on, and warns from the threshold on', () => {
    expect(aboutAChild.weeklyMinutesPlanned).to.equal(240);
    expect(support({ running: [beside(191)] })).to.deep.equal([]);
    expect(support({ running: [beside(192)] })).to.deep.equal([['INV-31-hint', 'notice', 432]]);
    expect(support({ running: [beside(299)] })).to.deep.equal([['INV-31-hint', 'notice', 539]]);
    expect(support({ running: [beside(300)] })).to.deep.equal([['INV-31', 'warning', 540]]);
  });

  it('takes threshold and percentage from the policy set, a threshold of 0 for none', () => {
    const policy = { supportThresholdMinutes: 300, supportHintPercent: 90 };
    expect(support({ policy, running: [beside(29)] })).to.deep.equal([]);
    expect(support({ policy, running: [beside(30)] })).to.deep.equal([['INV-31-hint', 'notice', 270]]);
    expect(support({ policy, running: [beside(60)] })).to.deep.equal([['INV-31', 'warning', 300]]);
    expect(support({ policy: { supportThresholdMinutes: 0 }, running: [beside(900)] })).to.deep.equal([]);
  });

  it('adds up what is support, of the same child, at the same time, and never itself twice', () => {
    const joint = { methods: ['coTeaching' as const], deliveryMode: 'collaborative' as const };
    const relief = { methods: ['observation' as const], deliveryMode: 'relief' as const };
    expect(support({ running: [beside(300, joint)] })).to.deep.equal([]);
    expect(support({ running: [beside(300, relief)] })).to.have.length(1);
    expect(support({ running: [beside(300, { subjectRefs: ['Elev-2A-04'] })] })).to.deep.equal([]);
    expect(support({ running: [beside(300, { from: '2027-05-03', to: '2027-06-18' })] })).to.deep.equal([]);
    expect(support({ running: [running('EX-new', aboutAChild), beside(192)] })).to.deep.equal([
      ['INV-31-hint', 'notice', 432],
    ]);
    expect(support({ running: [beside(900)] }, { ...aboutAChild, ...joint })).to.deep.equal([]);
  });

  it('takes the most at any one time, and not what follows after another', () => {
    const first = beside(200, { from: '2027-01-04', to: '2027-02-26' });
    const second = beside(210, { from: '2027-03-01', to: '2027-04-30' });
    expect(support({ running: [first, second] })).to.deep.equal([['INV-31-hint', 'notice', 450]]);
  });

  it('speaks of an assessment as something to talk about, and never of what the child is', () => {
    const [found] = only(findingsOf(aboutAChild, { running: [beside(300)] }), 'INV-31');
    for (const language of ['da', 'en'] as const) {
      const words = findingText(found ?? { code: '', params: {} }, language);
      expect(words).to.include('540');
      expect(words).to.match(/PPV\) (kan|may)/);
      expect(words).to.not.match(/special|visiter|behov for/i);
    }
  });
});

describe('INV-61: the midway review', () => {
  const sixWeeks = { from: '2027-04-05', to: '2027-05-14', finalReviewAt: '2027-05-12' };
  const midwayOf = (dates: Partial<InterventionBody>, situation: Situation = {}) => {
    const { nextReviewAt: _left, ...body } = aboutAGroup;
    const found = findingsOf({ ...body, goals: [], ...dates }, situation);
    return [...only(found, 'INV-61'), ...only(found, 'INV-61-notRequired')].map(({ code, severity, params }) => {
      return [code, severity, params.weeks, params.from];
    });
  };
  const midway = (state: string): Neighbour => ({ id: 'EX-R', state, body: { kind: 'midway' } });

  it('is not asked for in a short course, and said not to be needed where one is planned', () => {
    expect(midwayOf(sixWeeks)).to.deep.equal([]);
    const hint = [['INV-61-notRequired', 'notice', 6, 8]];
    expect(midwayOf({ ...sixWeeks, nextReviewAt: '2027-04-23' })).to.deep.equal(hint);
    expect(midwayOf(sixWeeks, { reviews: [midway('planned')] })).to.deep.equal(hint);
    expect(midwayOf(sixWeeks, { reviews: [midway('held')] })).to.deep.equal([]);
    expect(midwayOf({ ...sixWeeks, nextReviewAt: sixWeeks.finalReviewAt })).to.deep.equal([]);
  });

  it('is asked for from the agreed weeks on, unless it is planned or was held', () => {
    const eight = { from: '2027-04-05', to: '2027-05-24', finalReviewAt: '2027-05-21' };
    expect(midwayOf({ ...eight, to: '2027-05-23' })).to.deep.equal([]);
    expect(midwayOf(eight)).to.deep.equal([['INV-61', 'warning', 8, 8]]);
    expect(midwayOf({ ...eight, nextReviewAt: '2027-04-29' })).to.deep.equal([]);
    expect(midwayOf({ ...eight, nextReviewAt: eight.finalReviewAt })).to.have.length(1);
    expect(midwayOf(eight, { reviews: [midway('held')] })).to.deep.equal([]);
    expect(midwayOf(eight, { policy: { midwayRequiredFromWeeks: 9 } })).to.deep.equal([]);
  });

  it('has nothing to say without an end, or once the final review has begun', () => {
    expect(midwayOf({ from: '2027-01-11', to: '2027-06-18' }, { state: 'reviewing' })).to.deep.equal([]);
    const { to: _open, nextReviewAt: _next, ...open } = aboutAGroup;
    expect(only(findingsOf(open), 'INV-61')).to.deep.equal([]);
  });

  it('takes the new assessment of work out of context for what it is', () => {
    const short = { ...outOfContext, to: '2027-03-19' };
    expect(short.nextReviewAt).to.equal(short.contextRationale?.reviewAt);
    expect(only(findingsOf(short), 'INV-61-notRequired')).to.deep.equal([]);
    expect(only(findingsOf({ ...short, nextReviewAt: '2027-02-26' }), 'INV-61-notRequired')).to.have.length(1);
  });

  it('and its hint are off with the rule', () => {
    const policy = { severities: [{ code: 'INV-61', severity: 'off' as const }] };
    expect(midwayOf({ ...sixWeeks, nextReviewAt: '2027-04-23' }, { policy })).to.deep.equal([]);
  });
});

describe('INV-06 to INV-09: the content', () => {
  it('asks for strengths of children and groups, not of professionals', () => {
    expect(withProfessionals.strengths).to.equal(undefined);
    expect(only(findingsOf(withProfessionals), 'INV-06')).to.deep.equal([]);
    expect(only(findingsOf({ ...aboutAChild, strengths: [] }), 'INV-06')).to.have.length(1);
  });

  it('only mentions which evidence is missing, once there is one kind', () => {
    const body = { ...aboutAGroup, evidenceBasis: [{ id: 'b1', kind: 'data' as const, text: 'Optælling' }] };
    for (const severity of ['warning', 'error'] as const) {
      const [found] = only(findingsOf(body, { policy: { severities: [{ code: 'INV-09', severity }] } }), 'INV-09');
      expect(found).to.deep.include({
        severity: 'notice',
        blocks: 'never',
        params: { missing: ['research', 'experience'] },
      });
    }
    expect(
      only(findingsOf(body, { policy: { severities: [{ code: 'INV-09', severity: 'off' }] } }), 'INV-09'),
    ).to.deep.equal([]);
  });
});

describe('INV-20 and INV-21: the family', () => {
  it('is content with a reason instead', () => {
    const body = {
      ...aboutAChild,
      guardians: { reasonNotInformed: 'Forældrene er ikke til at træffe.' },
      childVoice: { reasonMissing: 'Barnet har endnu ikke ord for det.' },
    };
    expect(findingsOf(body).map(({ code }) => code)).to.not.include.members(['INV-20']);
    expect(findingsOf(body).map(({ code }) => code)).to.not.include.members(['INV-21']);
  });

  it('is not asked for where the intervention is for a group or for professionals', () => {
    for (const body of [aboutAGroup, withProfessionals]) {
      const codes = findingsOf(body).map(({ code }) => code);
      expect(codes.filter((code) => code === 'INV-20' || code === 'INV-21')).to.deep.equal([]);
    }
  });
});

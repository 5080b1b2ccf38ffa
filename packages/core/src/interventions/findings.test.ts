import { expect } from 'chai';
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
    expect(interventionNeighbours(aboutAChild)).to.deep.equal([
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

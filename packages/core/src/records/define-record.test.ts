import { expect } from 'chai';
import { childRecord } from '../children/record.js';
import { demoChildren } from '../fixtures/index.js';
import { interventionRecord } from '../interventions/record.js';
import { currentBodyVersion, many, one, type RecordDefinition, referencesOf, upcast } from './define-record.js';

describe('the references of a body', () => {
  it('name the role, the type pointed to, the target and where it stands', () => {
    const body = { institutionId: 'EX-S1', ownerId: 'EX-P09', groupIds: ['EX-S1-5A', 'EX-S1-5B'] };
    expect(referencesOf(interventionRecord, body)).to.have.deep.members([
      { role: 'institution', targetType: 'institution', target: 'EX-S1', pointer: '/institutionId' },
      { role: 'owner', targetType: 'staffMember', target: 'EX-P09', pointer: '/ownerId' },
      { role: 'group', targetType: 'group', target: 'EX-S1-5A', pointer: '/groupIds/0' },
      { role: 'group', targetType: 'group', target: 'EX-S1-5B', pointer: '/groupIds/1' },
    ]);
  });

  it('carry the period of a grant, and the type that it must point to', () => {
    const grants = [
      { id: 'A1', granteeId: 'EX-P15', from: '2027-01-18', to: '2027-06-30', basis: 'publicTask' },
      { id: 'A2', granteeId: 'EX-P16', from: '2027-02-01', basis: 'consent' },
    ];
    const role = 'grantee';
    const targetType = 'staffMember';
    expect(referencesOf(childRecord, { grants })).to.deep.equal([
      { role, targetType, target: 'EX-P15', pointer: '/grants/0/granteeId', from: '2027-01-18', to: '2027-06-30' },
      { role, targetType, target: 'EX-P16', pointer: '/grants/1/granteeId', from: '2027-02-01' },
    ]);
  });

  it('have no period where they are no grant', () => {
    const dated = demoChildren.flatMap(({ body }) =>
      referencesOf(childRecord, body).filter(({ role, from, to }) => role !== 'grantee' && (from ?? to) !== undefined),
    );
    expect(dated).to.deep.equal([]);
  });

  it('are none where an optional field is left out', () => {
    expect(one('group', 'groupId').targets({ groupId: undefined })).to.deep.equal([]);
    expect(many('group', 'groupIds').targets({ groupIds: undefined })).to.deep.equal([]);
  });
});

describe('a body that was stored in an older shape', () => {
  const definition: RecordDefinition = {
    ...interventionRecord,
    findings: () => [],
    neighbours: () => [],
    index: () => ({}),
    references: {},
    upcasts: [({ name, ...rest }) => ({ ...rest, title: name }), (body) => ({ ...body, aims: [] })],
  };

  it('is brought up to date step by step, from the version it has', () => {
    expect(upcast(definition, { name: 'Ro' }, 1)).to.deep.equal({ title: 'Ro', aims: [] });
    expect(upcast(definition, { title: 'Ro' }, 2)).to.deep.equal({ title: 'Ro', aims: [] });
    expect(upcast(definition, { title: 'Ro', aims: ['social'] }, 3)).to.deep.equal({ title: 'Ro', aims: ['social'] });
  });

  it('is stored anew under the number after the last step', () => {
    expect(currentBodyVersion(definition)).to.equal(3);
    expect(currentBodyVersion({ ...definition, upcasts: [] })).to.equal(1);
  });
});

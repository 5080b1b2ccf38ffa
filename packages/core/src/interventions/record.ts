import { grantees } from '../access/grant.js';
import { defineRecord, many, ofSameInstitution, one } from '../records/define-record.js';
import { periodOf } from '../records/period.js';
import { interventionFindings, interventionNeighbours } from './findings.js';
import { interventionLifecycle } from './lifecycle.js';
import { type InterventionBody, interventionBody } from './schema.js';

export const interventionRecord = defineRecord({
  type: 'intervention',
  plural: 'interventions',
  name: { one: 'Intervention', many: 'Interventions' },
  schema: interventionBody,
  lifecycle: interventionLifecycle,
  references: {
    institution: one<InterventionBody>('institution', 'institutionId'),
    centre: ofSameInstitution(one<InterventionBody>('resourceCentre', 'centreId')),
    owner: one<InterventionBody>('staffMember', 'ownerId'),
    coTeam: many<InterventionBody>('staffMember', 'coTeamIds'),
    participant: many<InterventionBody>('staffMember', 'staffIds'),
    group: ofSameInstitution(many<InterventionBody>('group', 'groupIds')),
    subject: ofSameInstitution(many<InterventionBody>('child', 'subjectRefs')),
    assessor: {
      to: 'staffMember',
      field: 'contextRationale',
      targets: (body: InterventionBody) =>
        body.contextRationale?.assessedBy === undefined
          ? []
          : [{ target: body.contextRationale.assessedBy, pointer: '/contextRationale/assessedBy' }],
    },
    role: {
      to: 'staffMember',
      field: 'roles',
      targets: (body: InterventionBody) =>
        (body.roles ?? []).map(({ staffId }, at) => ({ target: staffId, pointer: `/roles/${at}/staffId` })),
    },
    anchoringOwner: {
      to: 'staffMember',
      field: 'closure',
      targets: (body: InterventionBody) =>
        body.closure?.anchoringOwnerId === undefined
          ? []
          : [{ target: body.closure.anchoringOwnerId, pointer: '/closure/anchoringOwnerId' }],
    },
    template: one<InterventionBody>('interventionTemplate', 'templateId'),
    grantee: grantees,
  },
  facets: ['level', 'targetType', 'setting', 'origin', 'sharedWith'],
  filters: { groupId: 'group', subjectRef: 'subject', coTeamId: 'coTeam', centreId: 'centre' },
  hasPeriod: true,
  views: {
    summary: [
      'title',
      'aims',
      'level',
      'targetType',
      'groupIds',
      'subjectRefs',
      'staffIds',
      'setting',
      'methods',
      'origin',
      'ownerId',
      'coTeamIds',
      'institutionId',
      'centreId',
      'from',
      'to',
      'weeklyMinutesPlanned',
      'nextReviewAt',
      'finalReviewAt',
      'sharedWith',
    ],
    // rights.md, shared part: title, purpose, goals, period, setting, responsible, next review, the child's voice.
    shared: [
      'title',
      'purpose',
      'goals',
      'setting',
      'subjectRefs',
      'ownerId',
      'from',
      'to',
      'nextReviewAt',
      'childVoice',
    ],
  },
  childrenIn: 'subjectRefs',
  sensitivity: 'high',
  index: (body) => {
    const due = body.nextReviewAt ?? body.finalReviewAt;
    return { unit: body.institutionId, ...periodOf(body), owner: body.ownerId, ...(due === undefined ? {} : { due }) };
  },
  neighbours: interventionNeighbours,
  findings: interventionFindings,
});

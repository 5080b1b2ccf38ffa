// Generated from packages/core; do not edit. Change the contract there and run: npm run contract

/** Operations that belong to no kind of record. */
export const getMe = { id: 'getMe', method: 'GET', path: '/v1/me' } as const;
export const importRecords = { id: 'importRecords', method: 'POST', path: '/v1/imports', mediaType: 'application/json', needsIdempotencyKey: true } as const;

export const municipalities = {
  list: { id: 'listMunicipalities', method: 'GET', path: '/v1/municipalities', lists: ['ids', 'state', 'institutionId'] },
  count: { id: 'countMunicipalities', method: 'GET', path: '/v1/municipalities/counts', lists: ['institutionId'] },
  create: { id: 'createMunicipality', method: 'POST', path: '/v1/municipalities', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getMunicipality', method: 'GET', path: '/v1/municipalities/{id}' },
  update: { id: 'updateMunicipality', method: 'PATCH', path: '/v1/municipalities/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeMunicipality', method: 'DELETE', path: '/v1/municipalities/{id}', needsIfMatch: true },
  transition: { id: 'transitionMunicipality', method: 'POST', path: '/v1/municipalities/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getMunicipalityHistory', method: 'GET', path: '/v1/municipalities/{id}/history' },
  findings: { id: 'getMunicipalityFindings', method: 'GET', path: '/v1/municipalities/{id}/findings' },
  rights: { id: 'getMunicipalityRights', method: 'GET', path: '/v1/municipalities/{id}/rights' },
} as const;

export const policySets = {
  list: { id: 'listPolicySets', method: 'GET', path: '/v1/policy-sets', lists: ['ids', 'state', 'institutionId'] },
  count: { id: 'countPolicySets', method: 'GET', path: '/v1/policy-sets/counts', lists: ['institutionId'] },
  create: { id: 'createPolicySet', method: 'POST', path: '/v1/policy-sets', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getPolicySet', method: 'GET', path: '/v1/policy-sets/{id}' },
  update: { id: 'updatePolicySet', method: 'PATCH', path: '/v1/policy-sets/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removePolicySet', method: 'DELETE', path: '/v1/policy-sets/{id}', needsIfMatch: true },
  transition: { id: 'transitionPolicySet', method: 'POST', path: '/v1/policy-sets/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getPolicySetHistory', method: 'GET', path: '/v1/policy-sets/{id}/history' },
  findings: { id: 'getPolicySetFindings', method: 'GET', path: '/v1/policy-sets/{id}/findings' },
  rights: { id: 'getPolicySetRights', method: 'GET', path: '/v1/policy-sets/{id}/rights' },
} as const;

export const institutions = {
  list: { id: 'listInstitutions', method: 'GET', path: '/v1/institutions', lists: ['ids', 'state', 'institutionId', 'corpsUnitId', 'kind'] },
  count: { id: 'countInstitutions', method: 'GET', path: '/v1/institutions/counts', lists: ['institutionId'] },
  create: { id: 'createInstitution', method: 'POST', path: '/v1/institutions', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getInstitution', method: 'GET', path: '/v1/institutions/{id}' },
  update: { id: 'updateInstitution', method: 'PATCH', path: '/v1/institutions/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeInstitution', method: 'DELETE', path: '/v1/institutions/{id}', needsIfMatch: true },
  transition: { id: 'transitionInstitution', method: 'POST', path: '/v1/institutions/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getInstitutionHistory', method: 'GET', path: '/v1/institutions/{id}/history' },
  findings: { id: 'getInstitutionFindings', method: 'GET', path: '/v1/institutions/{id}/findings' },
  rights: { id: 'getInstitutionRights', method: 'GET', path: '/v1/institutions/{id}/rights' },
} as const;

export const groups = {
  list: { id: 'listGroups', method: 'GET', path: '/v1/groups', lists: ['ids', 'state', 'institutionId', 'kind'] },
  count: { id: 'countGroups', method: 'GET', path: '/v1/groups/counts', lists: ['institutionId'] },
  create: { id: 'createGroup', method: 'POST', path: '/v1/groups', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getGroup', method: 'GET', path: '/v1/groups/{id}' },
  update: { id: 'updateGroup', method: 'PATCH', path: '/v1/groups/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeGroup', method: 'DELETE', path: '/v1/groups/{id}', needsIfMatch: true },
  transition: { id: 'transitionGroup', method: 'POST', path: '/v1/groups/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getGroupHistory', method: 'GET', path: '/v1/groups/{id}/history' },
  findings: { id: 'getGroupFindings', method: 'GET', path: '/v1/groups/{id}/findings' },
  rights: { id: 'getGroupRights', method: 'GET', path: '/v1/groups/{id}/rights' },
} as const;

export const staffMembers = {
  list: { id: 'listStaffMembers', method: 'GET', path: '/v1/staff-members', lists: ['ids', 'state', 'institutionId', 'worksAt'] },
  count: { id: 'countStaffMembers', method: 'GET', path: '/v1/staff-members/counts', lists: ['institutionId'] },
  create: { id: 'createStaffMember', method: 'POST', path: '/v1/staff-members', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getStaffMember', method: 'GET', path: '/v1/staff-members/{id}' },
  update: { id: 'updateStaffMember', method: 'PATCH', path: '/v1/staff-members/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeStaffMember', method: 'DELETE', path: '/v1/staff-members/{id}', needsIfMatch: true },
  transition: { id: 'transitionStaffMember', method: 'POST', path: '/v1/staff-members/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getStaffMemberHistory', method: 'GET', path: '/v1/staff-members/{id}/history' },
  findings: { id: 'getStaffMemberFindings', method: 'GET', path: '/v1/staff-members/{id}/findings' },
  rights: { id: 'getStaffMemberRights', method: 'GET', path: '/v1/staff-members/{id}/rights' },
} as const;

export const children = {
  list: { id: 'listChildren', method: 'GET', path: '/v1/children', lists: ['ids', 'state', 'institutionId', 'groupId'] },
  count: { id: 'countChildren', method: 'GET', path: '/v1/children/counts', lists: ['institutionId'] },
  create: { id: 'createChild', method: 'POST', path: '/v1/children', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getChild', method: 'GET', path: '/v1/children/{id}' },
  update: { id: 'updateChild', method: 'PATCH', path: '/v1/children/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeChild', method: 'DELETE', path: '/v1/children/{id}', needsIfMatch: true },
  transition: { id: 'transitionChild', method: 'POST', path: '/v1/children/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getChildHistory', method: 'GET', path: '/v1/children/{id}/history' },
  findings: { id: 'getChildFindings', method: 'GET', path: '/v1/children/{id}/findings' },
  rights: { id: 'getChildRights', method: 'GET', path: '/v1/children/{id}/rights' },
} as const;

export const resourceCentres = {
  list: { id: 'listResourceCentres', method: 'GET', path: '/v1/resource-centres', lists: ['ids', 'state', 'institutionId', 'memberId'] },
  count: { id: 'countResourceCentres', method: 'GET', path: '/v1/resource-centres/counts', lists: ['institutionId'] },
  create: { id: 'createResourceCentre', method: 'POST', path: '/v1/resource-centres', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getResourceCentre', method: 'GET', path: '/v1/resource-centres/{id}' },
  update: { id: 'updateResourceCentre', method: 'PATCH', path: '/v1/resource-centres/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeResourceCentre', method: 'DELETE', path: '/v1/resource-centres/{id}', needsIfMatch: true },
  transition: { id: 'transitionResourceCentre', method: 'POST', path: '/v1/resource-centres/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getResourceCentreHistory', method: 'GET', path: '/v1/resource-centres/{id}/history' },
  findings: { id: 'getResourceCentreFindings', method: 'GET', path: '/v1/resource-centres/{id}/findings' },
  rights: { id: 'getResourceCentreRights', method: 'GET', path: '/v1/resource-centres/{id}/rights' },
} as const;

export const interventionTemplates = {
  list: { id: 'listInterventionTemplates', method: 'GET', path: '/v1/intervention-templates', lists: ['ids', 'state', 'institutionId', 'level', 'targetType'] },
  count: { id: 'countInterventionTemplates', method: 'GET', path: '/v1/intervention-templates/counts', lists: ['institutionId'] },
  create: { id: 'createInterventionTemplate', method: 'POST', path: '/v1/intervention-templates', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getInterventionTemplate', method: 'GET', path: '/v1/intervention-templates/{id}' },
  update: { id: 'updateInterventionTemplate', method: 'PATCH', path: '/v1/intervention-templates/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeInterventionTemplate', method: 'DELETE', path: '/v1/intervention-templates/{id}', needsIfMatch: true },
  transition: { id: 'transitionInterventionTemplate', method: 'POST', path: '/v1/intervention-templates/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getInterventionTemplateHistory', method: 'GET', path: '/v1/intervention-templates/{id}/history' },
  findings: { id: 'getInterventionTemplateFindings', method: 'GET', path: '/v1/intervention-templates/{id}/findings' },
  rights: { id: 'getInterventionTemplateRights', method: 'GET', path: '/v1/intervention-templates/{id}/rights' },
} as const;

export const interventions = {
  list: { id: 'listInterventions', method: 'GET', path: '/v1/interventions', lists: ['ids', 'state', 'institutionId', 'ownerId', 'groupId', 'subjectRef', 'coTeamId', 'centreId', 'level', 'targetType', 'setting', 'origin', 'sharedWith'] },
  count: { id: 'countInterventions', method: 'GET', path: '/v1/interventions/counts', lists: ['institutionId'] },
  create: { id: 'createIntervention', method: 'POST', path: '/v1/interventions', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getIntervention', method: 'GET', path: '/v1/interventions/{id}' },
  update: { id: 'updateIntervention', method: 'PATCH', path: '/v1/interventions/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeIntervention', method: 'DELETE', path: '/v1/interventions/{id}', needsIfMatch: true },
  transition: { id: 'transitionIntervention', method: 'POST', path: '/v1/interventions/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getInterventionHistory', method: 'GET', path: '/v1/interventions/{id}/history' },
  findings: { id: 'getInterventionFindings', method: 'GET', path: '/v1/interventions/{id}/findings' },
  rights: { id: 'getInterventionRights', method: 'GET', path: '/v1/interventions/{id}/rights' },
} as const;

export const sessions = {
  list: { id: 'listSessions', method: 'GET', path: '/v1/sessions', lists: ['ids', 'state', 'institutionId', 'interventionId', 'presentStaffId'] },
  count: { id: 'countSessions', method: 'GET', path: '/v1/sessions/counts', lists: ['institutionId'] },
  create: { id: 'createSession', method: 'POST', path: '/v1/sessions', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getSession', method: 'GET', path: '/v1/sessions/{id}' },
  update: { id: 'updateSession', method: 'PATCH', path: '/v1/sessions/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeSession', method: 'DELETE', path: '/v1/sessions/{id}', needsIfMatch: true },
  transition: { id: 'transitionSession', method: 'POST', path: '/v1/sessions/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getSessionHistory', method: 'GET', path: '/v1/sessions/{id}/history' },
  findings: { id: 'getSessionFindings', method: 'GET', path: '/v1/sessions/{id}/findings' },
  rights: { id: 'getSessionRights', method: 'GET', path: '/v1/sessions/{id}/rights' },
} as const;

export const activityNotes = {
  list: { id: 'listActivityNotes', method: 'GET', path: '/v1/activity-notes', lists: ['ids', 'state', 'institutionId', 'interventionId', 'sessionId', 'groupId', 'authorId', 'visibility'] },
  count: { id: 'countActivityNotes', method: 'GET', path: '/v1/activity-notes/counts', lists: ['institutionId'] },
  create: { id: 'createActivityNote', method: 'POST', path: '/v1/activity-notes', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getActivityNote', method: 'GET', path: '/v1/activity-notes/{id}' },
  update: { id: 'updateActivityNote', method: 'PATCH', path: '/v1/activity-notes/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeActivityNote', method: 'DELETE', path: '/v1/activity-notes/{id}', needsIfMatch: true },
  transition: { id: 'transitionActivityNote', method: 'POST', path: '/v1/activity-notes/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getActivityNoteHistory', method: 'GET', path: '/v1/activity-notes/{id}/history' },
  findings: { id: 'getActivityNoteFindings', method: 'GET', path: '/v1/activity-notes/{id}/findings' },
  rights: { id: 'getActivityNoteRights', method: 'GET', path: '/v1/activity-notes/{id}/rights' },
} as const;

export const reviews = {
  list: { id: 'listReviews', method: 'GET', path: '/v1/reviews', lists: ['ids', 'state', 'institutionId', 'interventionId', 'participantId', 'kind', 'decision'] },
  count: { id: 'countReviews', method: 'GET', path: '/v1/reviews/counts', lists: ['institutionId'] },
  create: { id: 'createReview', method: 'POST', path: '/v1/reviews', mediaType: 'application/json', needsIdempotencyKey: true },
  get: { id: 'getReview', method: 'GET', path: '/v1/reviews/{id}' },
  update: { id: 'updateReview', method: 'PATCH', path: '/v1/reviews/{id}', mediaType: 'application/merge-patch+json', needsIfMatch: true },
  remove: { id: 'removeReview', method: 'DELETE', path: '/v1/reviews/{id}', needsIfMatch: true },
  transition: { id: 'transitionReview', method: 'POST', path: '/v1/reviews/{id}/transitions', mediaType: 'application/json', needsIdempotencyKey: true, needsIfMatch: true },
  history: { id: 'getReviewHistory', method: 'GET', path: '/v1/reviews/{id}/history' },
  findings: { id: 'getReviewFindings', method: 'GET', path: '/v1/reviews/{id}/findings' },
  rights: { id: 'getReviewRights', method: 'GET', path: '/v1/reviews/{id}/rights' },
} as const;

/** The operations of each kind of record, by namespace of the client and by what they do. */
export const recordOperations = {
  municipalities,
  policySets,
  institutions,
  groups,
  staffMembers,
  children,
  resourceCentres,
  interventionTemplates,
  interventions,
  sessions,
  activityNotes,
  reviews,
} as const;

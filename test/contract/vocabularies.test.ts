import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as core from '@samspil/core';
import { component, type Schema } from './openapi-document.js';

/** Where each vocabulary of core stands in the document: component, then field. */
const places: Readonly<Record<string, readonly [codes: readonly string[], component: string, field: string]>> = {
  aims: [core.aims, 'Intervention', 'aims'],
  audiences: [core.audiences, 'Intervention', 'sharedWith'],
  benefitPerspectives: [core.benefitPerspectives, 'EffortAndBenefit', 'perspective'],
  closureDecisions: [core.closureDecisions, 'Closure', 'decision'],
  deliveryModes: [core.deliveryModes, 'Intervention', 'deliveryMode'],
  effectRatings: [core.effectRatings, 'Closure', 'effectRating'],
  evidenceKinds: [core.evidenceKinds, 'Evidence', 'kind'],
  goalAims: [core.aims, 'Goal', 'aim'],
  goalStates: [core.goalStates, 'Goal', 'state'],
  groupKinds: [core.groupKinds, 'Group', 'kind'],
  institutionKinds: [core.institutionKinds, 'Institution', 'kind'],
  interventionLevels: [core.interventionLevels, 'Intervention', 'level'],
  legalBases: [core.legalBases, 'AccessGrant', 'basis'],
  methods: [core.methods, 'Intervention', 'methods'],
  noteVisibilities: [core.noteVisibilities, 'ActivityNote', 'visibility'],
  origins: [core.origins, 'Intervention', 'origin'],
  reviewKinds: [core.reviewKinds, 'Review', 'kind'],
  schoolBreakCodes: [core.schoolBreakCodes, 'SchoolBreak', 'code'],
  settings: [core.settings, 'Intervention', 'setting'],
  staffRoles: [core.staffRoles, 'InstitutionProfile', 'role'],
  targetTypes: [core.targetTypes, 'Intervention', 'targetType'],
};

describe('the vocabularies in the document', () => {
  for (const [vocabulary, [codes, name, field]] of Object.entries(places)) {
    it(`have every code of ${vocabulary}`, () => {
      const schema: Schema | undefined = component(name).properties?.[field];
      assert.deepEqual(schema?.enum ?? schema?.items?.enum, codes);
    });
  }
});

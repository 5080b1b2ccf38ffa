import type { PolicySetBody } from './schema.js';

/** The numbers that rules take from the municipality. */
export type Policy = Required<Omit<PolicySetBody, 'name' | 'from' | 'to'>>;

/**
 * What applies until a municipality has decided (model.md D.6). Only the ratio of 2/3, "as far as possible", "as few as
 * possible" and the 540 minutes come from the source documents or the law; the rest is a proposal to be decided on.
 */
export const defaultPolicy: Policy = {
  concernDays: 5,
  wipPerChild: 2,
  wipPerGroup: 3,
  wipPerCentre: 12,
  shortCourseMaxWeeks: 6,
  midwayRequiredFromWeeks: 8,
  resourceRatioTarget: 0.667,
  resourceRatioTolerance: 0.08,
  scheduleNoticeDays: 10,
  maxChangesPerInstitution: 1,
  travelBufferMinutes: 20,
  meetingLoad: 0.25,
  smallInstitutionChildren: 45,
  onboardingMinutes: 480,
  supportThresholdMinutes: 540,
  supportHintPercent: 80,
  outOfContextReviewWeeks: 6,
  inclusionPlanStaleWeeks: 26,
  kAnonymity: 5,
  trialWeeks: 8,
  professionalLeaderAttendsUntilWeeks: 12,
  coTeachingMinMinutes: 45,
  severities: [],
};

/** A policy set with the default for every number that it leaves open. */
export function policyFrom(body: Partial<PolicySetBody> | undefined): Policy {
  return { ...defaultPolicy, ...body };
}

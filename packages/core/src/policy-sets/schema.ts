import * as z from 'zod/mini';
import { line, listOf, minutes, plainDate } from '../records/schema.js';

const days = z.exactOptional(z.int().check(z.minimum(0), z.maximum(366)));
const weeks = z.exactOptional(z.int().check(z.minimum(0), z.maximum(104)));
const count = z.exactOptional(z.int().check(z.minimum(1), z.maximum(1_000)));
const share = z.exactOptional(z.number().check(z.minimum(0), z.maximum(10)));

export const policySeverity = z
  .strictObject({
    code: z.string().check(z.regex(/^INV-\d{2}$/, 'bad-format')),
    severity: z.enum(['off', 'warning', 'error']),
  })
  .check(
    z.meta({ id: 'PolicySeverity', description: 'How strictly a policy-bound rule is taken in this municipality.' }),
  );

/** The municipality's rules in numbers (PolicySet, model.md D.6). What is left out has the default. */
export const policySetBody = z
  .strictObject({
    name: line(),
    from: plainDate,
    to: z.exactOptional(plainDate),
    concernDays: days,
    wipPerChild: count,
    wipPerGroup: count,
    wipPerCentre: count,
    shortCourseMaxWeeks: weeks,
    midwayRequiredFromWeeks: weeks,
    resourceRatioTarget: share,
    resourceRatioTolerance: share,
    scheduleNoticeDays: days,
    maxChangesPerInstitution: z.exactOptional(z.int().check(z.minimum(0), z.maximum(100))),
    travelBufferMinutes: z.exactOptional(minutes),
    meetingLoad: share,
    smallInstitutionChildren: count,
    onboardingMinutes: z.exactOptional(minutes),
    supportThresholdMinutes: z.exactOptional(minutes),
    supportHintPercent: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
    outOfContextReviewWeeks: weeks,
    inclusionPlanStaleWeeks: weeks,
    kAnonymity: z.exactOptional(z.int().check(z.minimum(2), z.maximum(100))),
    trialWeeks: weeks,
    professionalLeaderAttendsUntilWeeks: weeks,
    coTeachingMinMinutes: z.exactOptional(minutes),
    severities: z.exactOptional(listOf(policySeverity, 100)),
  })
  .check(z.meta({ id: 'PolicySetBody' }));
export type PolicySetBody = z.infer<typeof policySetBody>;

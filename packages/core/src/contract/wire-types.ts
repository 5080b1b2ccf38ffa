import type * as z from 'zod/mini';
import type { accessGrant } from '../access/schema.js';
import type { dosage, templateGoal } from '../intervention-templates/schema.js';
import type {
  childVoice,
  closure,
  contextRationale,
  evidence,
  expectation,
  goal,
  goalPoint,
  guardianInformation,
  interventionFrame,
  interventionRole,
} from '../interventions/schema.js';
import type { schoolBreak } from '../municipality/schema.js';
import type { policySeverity } from '../policy-sets/schema.js';
import type { effortAndBenefit } from '../reviews/schema.js';
import type { repurposing } from '../sessions/schema.js';
import type { institutionProfile } from '../staff/schema.js';
import type * as schema from './schema.js';

/** What the components of the contract are by their schemas, under the components' names. */
export type AccessGrant = z.infer<typeof accessGrant>;
export type ChildVoice = z.infer<typeof childVoice>;
export type Closure = z.infer<typeof closure>;
export type ContextRationale = z.infer<typeof contextRationale>;
export type Count = z.infer<typeof schema.count>;
export type CountList = z.infer<typeof schema.countList>;
export type Dosage = z.infer<typeof dosage>;
export type EffortAndBenefit = z.infer<typeof effortAndBenefit>;
export type Evidence = z.infer<typeof evidence>;
export type Expectation = z.infer<typeof expectation>;
export type FieldError = z.infer<typeof schema.fieldError>;
export type Finding = z.infer<typeof schema.finding>;
export type FindingList = z.infer<typeof schema.findingList>;
export type Goal = z.infer<typeof goal>;
export type GoalPoint = z.infer<typeof goalPoint>;
export type GuardianInformation = z.infer<typeof guardianInformation>;
export type Import = z.infer<typeof schema.importBody>;
export type ImportResult = z.infer<typeof schema.importResult>;
export type InstitutionProfile = z.infer<typeof institutionProfile>;
export type InterventionFrame = z.infer<typeof interventionFrame>;
export type InterventionRole = z.infer<typeof interventionRole>;
export type Me = z.infer<typeof schema.me>;
export type MergePatch = z.infer<typeof schema.mergePatchBody>;
export type Override = z.infer<typeof schema.override>;
export type OverrideRequest = z.infer<typeof schema.overrideRequest>;
export type PolicySeverity = z.infer<typeof policySeverity>;
export type Problem = z.infer<typeof schema.problem>;
export type RecordRights = z.infer<typeof schema.recordRights>;
export type Repurposing = z.infer<typeof repurposing>;
export type RoleAssignment = Me['roles'][number];
export type SchoolBreak = z.infer<typeof schoolBreak>;
export type TemplateGoal = z.infer<typeof templateGoal>;

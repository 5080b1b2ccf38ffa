import * as z from 'zod/mini';
import { accessGrant } from '../access/schema.js';
import { id, line, listOf, minutes, plainDate, prose } from '../records/schema.js';
import {
  aims,
  audiences,
  closureDecisions,
  deliveryModes,
  effectRatings,
  evidenceKinds,
  goalStates,
  interventionLevels,
  methods,
  origins,
  settings,
  targetTypes,
} from './vocabulary.js';

/** Why an intervention takes place out of context, who says so, and how the child comes back (INV-02, seed S0:162–164). */
export const contextRationale = z
  .strictObject({
    text: z.exactOptional(prose()),
    assessedBy: z.exactOptional(id),
    assessedAt: z.exactOptional(plainDate),
    reviewAt: z.exactOptional(plainDate),
    returnPlan: z.exactOptional(prose()),
  })
  .check(z.meta({ id: 'ContextRationale' }));

export const interventionFrame = z
  .strictObject({
    place: z.exactOptional(line()),
    time: z.exactOptional(line()),
    successCriteria: z.exactOptional(prose()),
    stopCriteria: z.exactOptional(prose()),
  })
  .check(z.meta({ id: 'InterventionFrame' }));

export const goalPoint = z
  .strictObject({ id, date: plainDate, value: z.exactOptional(z.number()), note: z.exactOptional(prose(2_000)) })
  .check(z.meta({ id: 'GoalPoint' }));

export const goal = z
  .strictObject({
    id,
    aim: z.enum(aims),
    text: prose(2_000),
    /** What one can see or hear when the goal is near. */
    indicator: z.exactOptional(prose(2_000)),
    baseline: z.exactOptional(line()),
    target: z.exactOptional(line()),
    due: z.exactOptional(plainDate),
    state: z.enum(goalStates),
    points: z.exactOptional(listOf(goalPoint, 200)),
  })
  .check(z.meta({ id: 'Goal' }));

export const evidence = z
  .strictObject({ id, kind: z.enum(evidenceKinds), text: prose(2_000), link: z.exactOptional(line(2_000)) })
  .check(z.meta({ id: 'Evidence' }));

/** When the guardians were told, or why not (INV-20). */
export const guardianInformation = z
  .strictObject({ informedAt: z.exactOptional(plainDate), reasonNotInformed: z.exactOptional(prose(2_000)) })
  .check(z.meta({ id: 'GuardianInformation' }));

/** The child's own words, or why they are missing (INV-21). */
export const childVoice = z
  .strictObject({ text: z.exactOptional(prose()), reasonMissing: z.exactOptional(prose(2_000)) })
  .check(z.meta({ id: 'ChildVoice' }));

/** What one side may expect of another, both ways, by role (seed S4:72–73). */
export const expectation = z
  .strictObject({ id, from: line(120), to: line(120), text: prose(2_000), agreedAt: z.exactOptional(plainDate) })
  .check(z.meta({ id: 'Expectation' }));

/** Who does what in the intervention; all are equal partners (seed S0:178–180). */
export const interventionRole = z
  .strictObject({ id, staffId: id, responsibilities: prose(2_000) })
  .check(z.meta({ id: 'InterventionRole' }));

export const closure = z
  .strictObject({
    decision: z.exactOptional(z.enum(closureDecisions)),
    effectRating: z.exactOptional(z.enum(effectRatings)),
    /** How the work goes on as everyday practice, who sees to it, and by when (catalogue 139). */
    anchoring: z.exactOptional(prose()),
    anchoringOwnerId: z.exactOptional(id),
    anchoringDueAt: z.exactOptional(plainDate),
    learned: z.exactOptional(prose()),
  })
  .check(z.meta({ id: 'Closure' }));

/** A planned, time-limited effort for a child, a group or colleagues (Intervention in model.md D.2). */
export const interventionBody = z
  .strictObject({
    title: line(),
    purpose: z.exactOptional(prose()),
    /** The positive change in the learning environment that is intended (INV-07). */
    environmentChange: z.exactOptional(prose()),
    strengths: z.exactOptional(listOf(line(500), 20)),
    /** What is difficult, said of situations; asked for after the strengths. */
    challenges: z.exactOptional(listOf(line(500), 20)),
    aims: listOf(z.enum(aims), 3),
    level: z.enum(interventionLevels),
    targetType: z.enum(targetTypes),
    groupIds: z.exactOptional(listOf(id)),
    subjectRefs: z.exactOptional(listOf(id)),
    staffIds: z.exactOptional(listOf(id)),
    setting: z.enum(settings),
    contextRationale: z.exactOptional(contextRationale),
    methods: z.exactOptional(listOf(z.enum(methods), 13)),
    /** The school subject of supplementary teaching. */
    subject: z.exactOptional(line(80)),
    deliveryMode: z.exactOptional(z.enum(deliveryModes)),
    origin: z.enum(origins),
    ownerId: id,
    coTeamIds: z.exactOptional(listOf(id, 30)),
    institutionId: id,
    centreId: z.exactOptional(id),
    /** First and last day, inclusive; without `to` the end is open. */
    from: plainDate,
    to: z.exactOptional(plainDate),
    weeklyMinutesPlanned: z.exactOptional(minutes),
    nextReviewAt: z.exactOptional(plainDate),
    finalReviewAt: z.exactOptional(plainDate),
    sharedWith: z.exactOptional(listOf(z.enum(audiences), 2)),
    goals: z.exactOptional(listOf(goal, 20)),
    frame: z.exactOptional(interventionFrame),
    evidenceBasis: z.exactOptional(listOf(evidence, 20)),
    expectations: z.exactOptional(listOf(expectation, 20)),
    roles: z.exactOptional(listOf(interventionRole, 20)),
    guardians: z.exactOptional(guardianInformation),
    childVoice: z.exactOptional(childVoice),
    practiceTranslation: z.exactOptional(prose()),
    colleagueLearning: z.exactOptional(prose()),
    closure: z.exactOptional(closure),
    templateId: z.exactOptional(id),
    grants: z.exactOptional(listOf(accessGrant, 20)),
  })
  .check(z.meta({ id: 'InterventionBody' }));
export type InterventionBody = z.infer<typeof interventionBody>;
export type Goal = z.infer<typeof goal>;

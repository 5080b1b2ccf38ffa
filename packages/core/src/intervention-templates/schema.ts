import * as z from 'zod/mini';
import {
  aims,
  deliveryModes,
  interventionLevels,
  methods,
  settings,
  targetTypes,
} from '../interventions/vocabulary.js';
import { id, line, listOf, minutes, prose } from '../records/schema.js';

const weeks = z.int().check(z.minimum(1), z.maximum(104));

/** A goal that a template proposes. */
export const templateGoal = z
  .strictObject({ id, aim: z.enum(aims), text: prose(2_000), indicator: z.exactOptional(prose(2_000)) })
  .check(z.meta({ id: 'TemplateGoal' }));

/** How much of it is known to help: a range, in weeks and in minutes a week. */
export const dosage = z
  .strictObject({
    leastWeeks: z.exactOptional(weeks),
    mostWeeks: z.exactOptional(weeks),
    leastWeeklyMinutes: z.exactOptional(minutes),
    mostWeeklyMinutes: z.exactOptional(minutes),
  })
  .check(z.meta({ id: 'Dosage' }));

/**
 * A proven way of working to begin an intervention from, with the dosage that is recommended (InterventionTemplate in
 * model.md D.2). Without an institution it is the municipality's own, with one a local effort (seed S0:228–230).
 */
export const interventionTemplateBody = z
  .strictObject({
    title: line(),
    description: z.exactOptional(prose(4_000)),
    institutionId: z.exactOptional(id),
    level: z.exactOptional(z.enum(interventionLevels)),
    targetType: z.exactOptional(z.enum(targetTypes)),
    setting: z.exactOptional(z.enum(settings)),
    aims: z.exactOptional(listOf(z.enum(aims), 3)),
    methods: z.exactOptional(listOf(z.enum(methods), 13)),
    deliveryMode: z.exactOptional(z.enum(deliveryModes)),
    purpose: z.exactOptional(prose()),
    environmentChange: z.exactOptional(prose()),
    dosage: z.exactOptional(dosage),
    goals: z.exactOptional(listOf(templateGoal, 20)),
    successCriteria: z.exactOptional(prose()),
    stopCriteria: z.exactOptional(prose()),
    practiceTranslation: z.exactOptional(prose()),
    colleagueLearning: z.exactOptional(prose()),
    /** What it builds on, in a sentence each. */
    research: z.exactOptional(prose(2_000)),
    experience: z.exactOptional(prose(2_000)),
  })
  .check(z.meta({ id: 'InterventionTemplateBody' }));
export type InterventionTemplateBody = z.infer<typeof interventionTemplateBody>;

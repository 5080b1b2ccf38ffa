import * as z from 'zod/mini';
import { closureDecisions } from '../interventions/vocabulary.js';
import { id, line, listOf, plainDate, prose } from '../records/schema.js';
import { benefitPerspectives, reviewKinds } from './vocabulary.js';

const onScale = z.int().check(z.minimum(1), z.maximum(5));

/** Effort and benefit as one side sees them; always a pair (catalogue 108, seed S1:248–258). */
export const effortAndBenefit = z
  .strictObject({
    id,
    perspective: z.enum(benefitPerspectives),
    effort: onScale,
    benefit: onScale,
    comment: z.exactOptional(line(500)),
  })
  .check(z.meta({ id: 'EffortAndBenefit' }));

/** A talk about how an intervention goes, planned or held (Review in model.md D.2). */
export const reviewBody = z
  .strictObject({
    interventionId: id,
    institutionId: id,
    kind: z.enum(reviewKinds),
    date: plainDate,
    participantIds: listOf(id, 30),
    /** Who else took part, by role and never by name: `forældre`, `sundhedsplejerske`. */
    otherParticipants: z.exactOptional(listOf(line(120), 20)),
    findings: z.exactOptional(prose()),
    decision: z.exactOptional(z.enum(closureDecisions)),
    nextReviewAt: z.exactOptional(plainDate),
    /** The guardians' own view, in their words. */
    guardianView: z.exactOptional(prose(4_000)),
    /** The child's own view, in its words. */
    childView: z.exactOptional(prose(4_000)),
    effortAndBenefit: z.exactOptional(listOf(effortAndBenefit, 10)),
  })
  .check(z.meta({ id: 'ReviewBody' }));
export type ReviewBody = z.infer<typeof reviewBody>;

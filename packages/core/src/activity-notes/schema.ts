import * as z from 'zod/mini';
import { id, listOf, plainDate, prose } from '../records/schema.js';
import { noteVisibilities } from './vocabulary.js';

/**
 * What was done and why, so that the permanent staff can follow (ActivityNote in model.md D.2, seed S1:228–233). About an
 * intervention, or about groups at a visit; children are named through the intervention only.
 */
export const activityNoteBody = z
  .strictObject({
    interventionId: z.exactOptional(id),
    sessionId: z.exactOptional(id),
    institutionId: id,
    groupIds: z.exactOptional(listOf(id, 30)),
    authorId: id,
    date: plainDate,
    what: prose(4_000),
    reasoning: z.exactOptional(prose(4_000)),
    next: z.exactOptional(prose(4_000)),
    visibility: z.enum(noteVisibilities),
  })
  .check(z.meta({ id: 'ActivityNoteBody' }));
export type ActivityNoteBody = z.infer<typeof activityNoteBody>;

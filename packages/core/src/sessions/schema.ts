import * as z from 'zod/mini';
import { id, line, listOf, localTime, minutes, plainDate, prose } from '../records/schema.js';

/** What was done instead when a child was away: the time stays at the institution (INV-57, seed S1:142–143). */
export const repurposing = z
  .strictObject({ to: line(500), reason: z.exactOptional(line(500)) })
  .check(z.meta({ id: 'Repurposing' }));

/** One time that an intervention takes place (Session in model.md D.2). */
export const sessionBody = z
  .strictObject({
    interventionId: id,
    institutionId: id,
    date: plainDate,
    start: z.exactOptional(localTime),
    end: z.exactOptional(localTime),
    /** How long it is, or was: what fidelity counts. Whole minutes. */
    minutes,
    place: z.exactOptional(line()),
    /** Who is to be there, and, once it was held, who was. */
    presentStaffIds: listOf(id, 30),
    absentSubjectRefs: z.exactOptional(listOf(id)),
    absenceReason: z.exactOptional(line(500)),
    /** Children who took part besides those whom the intervention is for (seed S1:144–147). */
    additionalChildren: z.exactOptional(z.int().check(z.minimum(0), z.maximum(200))),
    repurposed: z.exactOptional(repurposing),
    note: z.exactOptional(prose(2_000)),
  })
  .check(z.meta({ id: 'SessionBody' }));
export type SessionBody = z.infer<typeof sessionBody>;

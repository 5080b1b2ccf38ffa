import * as z from 'zod/mini';
import { schoolBreakCodes } from '../calendar/index.js';
import { line, listOf, plainDate } from '../records/schema.js';

/** A period without school; the municipality decides them, so they are data (knowledge.md B.4). */
export const schoolBreak = z
  .strictObject({ code: z.enum(schoolBreakCodes), from: plainDate, to: plainDate })
  .check(z.meta({ id: 'SchoolBreak' }));

export const municipalityBody = z
  .strictObject({
    name: line(),
    /** Three digits; 999 is unassigned. */
    code: z.string().check(z.regex(/^\d{3}$/, 'bad-format')),
    schoolBreaks: z.exactOptional(listOf(schoolBreak, 100)),
  })
  .check(z.meta({ id: 'MunicipalityBody' }));
export type MunicipalityBody = z.infer<typeof municipalityBody>;

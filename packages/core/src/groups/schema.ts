import * as z from 'zod/mini';
import { id, line } from '../records/schema.js';
import { groupKinds } from './vocabulary.js';

export const groupBody = z
  .strictObject({
    label: line(80),
    kind: z.enum(groupKinds),
    institutionId: id,
    grade: z.exactOptional(z.int().check(z.minimum(0), z.maximum(10))),
    childCount: z.exactOptional(z.int().check(z.minimum(0), z.maximum(500))),
    /** The school year by its first calendar year: 2026 for 2026/27. */
    schoolYear: z.exactOptional(z.int().check(z.minimum(1990), z.maximum(2200))),
  })
  .check(z.meta({ id: 'GroupBody' }));
export type GroupBody = z.infer<typeof groupBody>;

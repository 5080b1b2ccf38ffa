import * as z from 'zod/mini';
import { id, line, listOf, plainDate } from '../records/schema.js';

export const resourceCentreBody = z
  .strictObject({
    name: line(),
    institutionId: id,
    leaderId: z.exactOptional(id),
    memberIds: listOf(id, 100),
    from: plainDate,
    to: z.exactOptional(plainDate),
  })
  .check(z.meta({ id: 'ResourceCentreBody' }));
export type ResourceCentreBody = z.infer<typeof resourceCentreBody>;

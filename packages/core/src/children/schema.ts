import * as z from 'zod/mini';
import { accessGrant } from '../access/schema.js';
import { id, listOf } from '../records/schema.js';

/**
 * A child or pupil: the id is the host's pseudonym (`subjectRef`), no name is stored; names are resolved in the page by
 * the host's directory.
 */
export const childBody = z
  .strictObject({
    institutionId: id,
    groupId: z.exactOptional(id),
    /** Name and address are protected: never in an export or feed. */
    protectedAddress: z.exactOptional(z.boolean()),
    grants: z.exactOptional(listOf(accessGrant, 20)),
  })
  .check(z.meta({ id: 'ChildBody' }));
export type ChildBody = z.infer<typeof childBody>;

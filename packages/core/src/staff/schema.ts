import * as z from 'zod/mini';
import { id, line, listOf } from '../records/schema.js';
import { staffRoles } from './vocabulary.js';

export const institutionProfile = z
  .strictObject({ institutionId: id, role: z.enum(staffRoles) })
  .check(z.meta({ id: 'InstitutionProfile' }));

/** A colleague (StaffMember in model.md D.2). Where the host keeps names to itself, `displayName` is left out. */
export const staffMemberBody = z
  .strictObject({
    displayName: z.exactOptional(line()),
    employerUnitId: id,
    isExternal: z.exactOptional(z.boolean()),
    qualified: z.exactOptional(z.boolean()),
    competences: z.exactOptional(listOf(line(80), 40)),
    institutionProfiles: z.exactOptional(listOf(institutionProfile, 40)),
  })
  .check(z.meta({ id: 'StaffMemberBody' }));
export type StaffMemberBody = z.infer<typeof staffMemberBody>;

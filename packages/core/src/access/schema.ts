import * as z from 'zod/mini';
import { id, line, plainDate } from '../records/schema.js';
import { staffRoles } from '../staff/vocabulary.js';
import { actorKinds } from './actor.js';
import { assuranceLevels, legalBases } from './vocabulary.js';

/** A time-limited right of an external partner (PPR) to read one record, with its legal basis (AccessGrant in model.md D.2). */
export const accessGrant = z
  .strictObject({
    id,
    granteeId: id,
    from: plainDate,
    to: z.exactOptional(plainDate),
    basis: z.enum(legalBases),
    note: z.exactOptional(line()),
  })
  .check(z.meta({ id: 'AccessGrant' }));
export type AccessGrant = z.infer<typeof accessGrant>;

/**
 * What a host puts into the token (architecture.md, Who may do what). Further claims are allowed and ignored; `iss`,
 * `aud` and `exp` are checked with the signature.
 */
export const tokenClaims = z.looseObject({
  /** Written into `createdBy` and the logs of whoever has no `staffId`, so it is an id like any other: no name, no mail address. */
  sub: id,
  tenant: id,
  kind: z.enum(actorKinds),
  staffId: z.exactOptional(id),
  childIds: z.exactOptional(z.array(id).check(z.maxLength(50))),
  roles: z
    .array(
      z.strictObject({
        role: z.enum([...staffRoles, 'import']),
        scope: z.union([
          z.strictObject({ institutionId: id }),
          z.strictObject({ groupId: id }),
          z.strictObject({ unitId: id }),
          z.strictObject({ tenant: z.literal(true) }),
        ]),
      }),
    )
    .check(z.maxLength(200)),
  loa: z.enum(assuranceLevels),
});
export type TokenClaims = z.infer<typeof tokenClaims>;

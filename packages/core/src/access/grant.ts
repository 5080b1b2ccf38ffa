import type { ReferenceRule } from '../records/define-record.js';
import type { AccessGrant } from './schema.js';

/** The reference rule of a record that may be opened to external partners for a time. */
export const grantees: ReferenceRule<{ readonly grants?: readonly AccessGrant[] }> = {
  to: 'staffMember',
  field: 'grants',
  targets: (body) =>
    (body.grants ?? []).map((grant, at) => ({
      target: grant.granteeId,
      pointer: `/grants/${at}/granteeId`,
      from: grant.from,
      ...(grant.to === undefined ? {} : { to: grant.to }),
    })),
};

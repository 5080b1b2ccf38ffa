// Generated from packages/core; do not edit. Change the contract there and run: npm run contract

/** What the `type` of a problem begins with; the rest is its code. */
export const problemTypePrefix = 'https://samspil.dev/problems/';

/** The stable codes of the problems that this version of the API answers with. */
export type ProblemCode =
  | 'malformed-json'
  | 'invalid-query'
  | 'invalid-header'
  | 'idempotency-key-required'
  | 'unauthenticated'
  | 'token-expired'
  | 'forbidden'
  | 'assurance-too-low'
  | 'origin-refused'
  | 'not-found'
  | 'method-not-allowed'
  | 'id-taken'
  | 'claim-taken'
  | 'illegal-transition'
  | 'transition-blocked'
  | 'not-removable'
  | 'still-referenced'
  | 'version-mismatch'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'validation-failed'
  | 'rule-broken'
  | 'reference-missing'
  | 'idempotency-key-reused'
  | 'precondition-required'
  | 'rate-limited'
  | 'internal'
  | 'unavailable';

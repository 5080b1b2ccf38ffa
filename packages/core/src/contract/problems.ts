/**
 * The problems that the API answers with (RFC 9457): a stable type, an HTTP status, and a title. `type` on the wire is
 * `https://samspil.dev/problems/<code>`, an identifier and not an address to fetch.
 */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON.' },
  'invalid-query': { status: 400, title: 'The query is not valid.' },
  'invalid-header': { status: 400, title: 'A header is not valid.' },
  'idempotency-key-required': { status: 400, title: 'The request needs an Idempotency-Key.' },
  unauthenticated: { status: 401, title: 'The request needs a valid token.' },
  'token-expired': { status: 401, title: 'The token has expired.' },
  forbidden: { status: 403, title: 'You do not have the right to do this.' },
  'assurance-too-low': { status: 403, title: 'This needs a sign-in at a higher assurance level.' },
  'origin-refused': { status: 403, title: 'The page that asks is not on the allow-list.' },
  'not-found': { status: 404, title: 'There is no such resource.' },
  'method-not-allowed': { status: 405, title: 'The method is not offered here.' },
  'id-taken': { status: 409, title: 'A record with this id exists already.' },
  'claim-taken': { status: 409, title: 'Something that may exist only once at a time exists already.' },
  'illegal-transition': { status: 409, title: 'The record cannot go to this state from where it is.' },
  'transition-blocked': { status: 409, title: 'Something is missing before the record can go to this state.' },
  'not-removable': { status: 409, title: 'The record cannot be deleted in its state; archive it.' },
  'still-referenced': { status: 409, title: 'Other records point to this one.' },
  'version-mismatch': { status: 412, title: 'The record was changed by somebody else.' },
  'payload-too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-media-type': { status: 415, title: 'The body has the wrong media type.' },
  'validation-failed': { status: 422, title: 'The body is not valid.' },
  'rule-broken': { status: 422, title: 'The record would break a rule.' },
  'reference-missing': { status: 422, title: 'The record points to something that does not exist.' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request.' },
  'precondition-required': { status: 428, title: 'The request needs If-Match.' },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  internal: { status: 500, title: 'Something went wrong on the server.' },
  unavailable: { status: 503, title: 'The server cannot answer right now.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;

export type ProblemCode = keyof typeof problems;

export const problemTypePrefix = 'https://samspil.dev/problems/';

/** The wire `type` of a problem. */
export function problemType(code: ProblemCode): string {
  return problemTypePrefix + code;
}

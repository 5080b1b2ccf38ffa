import { HttpProblem } from './problem.js';

/** The version that the caller has seen, from `If-Match: "3"`. */
export function expectedVersion(request: Request): number {
  const header = request.headers.get('if-match');
  if (header === null) {
    throw new HttpProblem('precondition-required', {
      detail: 'Send If-Match with the version you have read, for example If-Match: "3".',
    });
  }
  const match = /^"([1-9]\d{0,8})"$/.exec(header.trim());
  if (match === null) {
    throw new HttpProblem('invalid-header', {
      detail: 'If-Match takes one version in quotes, as ETag gave it: If-Match: "3".',
      errors: [{ pointer: '/headers/if-match', code: 'bad-format' }],
    });
  }
  return Number(match[1]);
}

/** The version as a strong entity tag. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/** The caller's key for doing something once. */
export function idempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null) {
    throw new HttpProblem('idempotency-key-required', {
      detail:
        'Send an Idempotency-Key, a new random one (a UUID) for every new request and the same one for a repetition.',
    });
  }
  if (!/^[\x21-\x7e]{8,128}$/.test(key)) {
    throw new HttpProblem('invalid-header', {
      detail: 'An Idempotency-Key is 8 to 128 visible ASCII characters, best a UUID.',
      errors: [{ pointer: '/headers/idempotency-key', code: 'bad-format' }],
    });
  }
  return key;
}

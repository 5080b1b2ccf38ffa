import type { HostProblem } from './host-problem.js';

/** Thrown by a load that knows better than any status what is wrong. */
export class HostProblemError extends Error {
  override readonly name = 'HostProblemError';
  readonly problem: HostProblem;

  constructor(problem: HostProblem) {
    super(problem.detail ?? problem.code);
    this.problem = problem;
  }
}

/**
 * What an error of the client means to whoever looks at the page.
 *
 * The client's errors are told apart by their `code` and `status`, not by their class: a host may hand over a client from
 * another bundle, and its classes are not ours; and the client is no part of the first load. What is no error of the client
 * is a defect: it goes to the page's error handling too, and is shown as a failure.
 */
export function hostProblemOf(error: unknown): HostProblem {
  if (error instanceof HostProblemError) return error.problem;
  if (!(error instanceof Error)) return defect(error);
  const detail = error.message;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  switch ('code' in error ? error.code : undefined) {
    case 'network':
      // A browser tells a script nothing of why: a wrong name, a server that is down and a refused origin look the same.
      return navigator.onLine ? { code: 'cors-refused', detail } : { code: 'offline' };
    case 'timeout':
      return navigator.onLine ? { code: 'server-error', detail } : { code: 'offline' };
    case 'origin-refused':
      return { code: 'cors-refused', detail };
    case 'unexpected-response':
      return { code: (status ?? 0) >= 500 ? 'server-error' : 'wrong-address', detail };
    case 'no-token':
      return { code: 'no-token', detail };
    case 'assurance-too-low':
      return { code: 'step-up' };
  }
  switch (status) {
    case undefined:
      return defect(error);
    case 401:
      return { code: 'token-refused', detail };
    case 403:
      return { code: 'no-access' };
    case 404:
      return { code: 'unknown-institution', detail };
    default:
      return { code: 'server-error', detail };
  }
}

function defect(error: unknown): HostProblem {
  reportError(error);
  return { code: 'server-error', detail: String(error) };
}

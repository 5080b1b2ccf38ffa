/**
 * What can stand between a widget and its data. The codes are stable: the console, `samspil-problem`, the screen and the
 * documentation name the same ones.
 */
export const hostProblemCodes = [
  'no-provider',
  'no-api',
  'wrong-address',
  'cors-refused',
  'no-token',
  'token-refused',
  'unknown-institution',
  'api-too-old',
  'step-up',
  'no-access',
  'offline',
  'server-error',
] as const;
export type HostProblemCode = (typeof hostProblemCodes)[number];

/** Why a widget cannot show its data. */
export interface HostProblem {
  readonly code: HostProblemCode;
  /** For those who set the page up: an address, a status, a request id. Never a token, never a name. English. */
  readonly detail?: string;
}

/** Problems that somebody must mend in the page or the server's settings; these get a line in the console. */
const misconfigurations: ReadonlySet<HostProblemCode> = new Set<HostProblemCode>([
  'no-provider',
  'no-api',
  'wrong-address',
  'cors-refused',
  'no-token',
  'token-refused',
  'unknown-institution',
  'api-too-old',
]);

/** Whether the page is set up wrongly, as opposed to what happens on an ordinary day. */
export function isMisconfiguration(code: HostProblemCode): boolean {
  return misconfigurations.has(code);
}

const passing: ReadonlySet<HostProblemCode> = new Set<HostProblemCode>([
  'offline',
  'cors-refused',
  'server-error',
  'token-refused',
  'no-token',
]);

/** Whether the same request may well succeed later, so that a button to try again helps. */
export function isWorthRetrying(code: HostProblemCode): boolean {
  return passing.has(code);
}

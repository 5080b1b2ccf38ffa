import type { Problem } from '../generated/components.js';
import { type ProblemCode, problemTypePrefix } from '../generated/problems.js';

/** Whether a body is a problem of the API, as far as errors rely on it. */
export function isProblem(body: unknown): body is Problem {
  const { type, title } = Object(body) as Partial<Problem>;
  return typeof type === 'string' && typeof title === 'string';
}

/** The stable code of a problem: a known one, one of a newer API, or the whole `type` where it is somebody else's. */
export function codeOf({ type }: Problem): ProblemCode | (string & {}) {
  return type.startsWith(problemTypePrefix) ? type.slice(problemTypePrefix.length) : type;
}

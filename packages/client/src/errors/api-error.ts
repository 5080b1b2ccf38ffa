import type { FieldError, Finding, Problem } from '../generated/components.js';
import type { ProblemCode } from '../generated/problems.js';
import { codeOf } from './problem.js';
import { retryAfterOf } from './retry-after.js';
import { SamspilError } from './samspil-error.js';

/**
 * The API said no, by a problem (RFC 9457). A subclass stands for each problem that calls for its own reaction; a problem
 * that this version does not know is an `ApiError` itself.
 */
export class ApiError extends SamspilError {
  override readonly name: string = 'ApiError';
  /** `transition-blocked`; see the API's document for all. */
  readonly code: ProblemCode | (string & {});
  readonly status: number;
  /** What to quote to whoever runs the API: its log has the same. */
  readonly requestId: string | undefined;
  /** Fields or parameters that are wrong, each with a JSON pointer; empty where none are. */
  readonly errors: readonly FieldError[];
  /** Rules that stand in the way; empty where none do. */
  readonly findings: readonly Finding[];
  /** What would have been possible: states, methods, media types. */
  readonly allowed: readonly string[];
  /** How long to wait before a repetition, where the API says. */
  readonly retryAfterMilliseconds: number | undefined;

  constructor(
    readonly problem: Problem,
    headers: Headers,
  ) {
    const { title, detail, requestId } = problem;
    super(`${detail ?? title} (${codeOf(problem)}${requestId ? `, request ${requestId}` : ''})`);
    this.code = codeOf(problem);
    this.status = problem.status;
    this.requestId = requestId;
    this.errors = problem.errors ?? [];
    this.findings = problem.findings ?? [];
    this.allowed = problem.allowed ?? [];
    this.retryAfterMilliseconds = retryAfterOf(headers, Date.now());
  }
}

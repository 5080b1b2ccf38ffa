import type { Finding } from '@samspil/core';
import { type ProblemCode, problems, problemType } from '@samspil/core/contract';

/** What is wrong with one field of a request: where, a stable code, and the numbers that belong to it. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface ProblemDetails {
  /** One sentence that says what to do. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly findings?: readonly Finding[];
  /** What would have been possible: states, methods, media types. */
  readonly allowed?: readonly string[];
  /** The record as it is now, cut for the caller. */
  readonly current?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere in a request; the app answers with it as `application/problem+json`. Never carries a stack outwards. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(details.detail ?? problems[code].title, options);
    this.status = problems[code].status;
  }

  /** The answer on the wire (RFC 9457). */
  toResponse(requestId: string): Response {
    const { headers, ...members } = this.details;
    const { title, status } = problems[this.code];
    const body = { type: problemType(this.code), title, status, ...members, requestId };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
  }
}

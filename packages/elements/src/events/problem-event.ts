import type { HostProblem } from '../host/host-problem.js';

/** What `samspil-problem` carries: the stable code, and the sentence in the language of the provider's place. */
export interface ProblemDetail extends HostProblem {
  readonly message: string;
}

/**
 * A provider cannot connect. For the host's own monitoring, or to renew a session; the widgets show the problem by
 * themselves.
 */
export class SamspilProblemEvent extends Event {
  readonly detail: ProblemDetail;

  constructor(detail: ProblemDetail) {
    super('samspil-problem', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-problem': SamspilProblemEvent;
  }
}

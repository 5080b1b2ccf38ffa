import type { InterventionState } from '@samspil/core/interventions';
import type { OverrideRequest } from '@samspil/core/records';

/** A step of an intervention to another state. */
export interface InterventionTransition {
  readonly id: string;
  readonly to: InterventionState;
  readonly reason?: string;
  /** What changes on the way, as a merge patch. */
  readonly patch: Readonly<Record<string, unknown>>;
  readonly overrides: readonly OverrideRequest[];
}

/** An intervention went to another state; where the form is controlled, it is for the page to take it there. */
export class SamspilInterventionTransitionEvent extends Event {
  readonly detail: InterventionTransition;

  constructor(detail: InterventionTransition) {
    super('samspil-intervention-transition', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-intervention-transition': SamspilInterventionTransitionEvent;
  }
}

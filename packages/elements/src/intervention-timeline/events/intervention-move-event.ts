import type { PlainDate } from '@samspil/core/calendar';

/** Where an intervention is moved to. Without `to` its end is open. */
export interface InterventionMove {
  readonly id: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
}

/** An intervention is about to be moved. Cancelled, nothing is saved, and the dialog stays open. */
export class SamspilBeforeInterventionMoveEvent extends Event {
  readonly detail: InterventionMove;

  constructor(detail: InterventionMove) {
    super('samspil-before-intervention-move', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** An intervention was moved: saved already where the timeline is connected, for the host to save where it is not. */
export class SamspilInterventionMoveEvent extends Event {
  readonly detail: InterventionMove;

  constructor(detail: InterventionMove) {
    super('samspil-intervention-move', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-before-intervention-move': SamspilBeforeInterventionMoveEvent;
    'samspil-intervention-move': SamspilInterventionMoveEvent;
  }
}

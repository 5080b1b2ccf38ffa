import type { PlainDate } from '@samspil/core/calendar';

/** What is known of a new intervention before it is written: where it was drawn, and whom it is for. */
export interface InterventionDraft {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly institutionId?: string;
  readonly targetType?: string;
  readonly groupIds?: readonly string[];
  readonly subjectRefs?: readonly string[];
  readonly ownerId?: string;
  readonly level?: string;
}

/** A new intervention as it was written: the fields of the API's `NewIntervention`; a draft. */
export interface NewInterventionDraft extends InterventionDraft {
  readonly id: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly level: string;
  readonly targetType: string;
  readonly setting: string;
  readonly origin: string;
  readonly from: PlainDate;
  readonly staffIds?: readonly string[];
  readonly methods?: readonly string[];
}

/**
 * Somebody wants to make a new intervention. Cancelled, no dialog opens: the page shows a form of its own, and has the
 * span that was drawn for it.
 */
export class SamspilBeforeInterventionCreateEvent extends Event {
  readonly detail: InterventionDraft;

  constructor(detail: InterventionDraft) {
    super('samspil-before-intervention-create', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** A new intervention was written: saved already where the timeline is connected, for the host to save where it is not. */
export class SamspilInterventionCreateEvent extends Event {
  readonly detail: NewInterventionDraft;

  constructor(detail: NewInterventionDraft) {
    super('samspil-intervention-create', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-before-intervention-create': SamspilBeforeInterventionCreateEvent;
    'samspil-intervention-create': SamspilInterventionCreateEvent;
  }
}

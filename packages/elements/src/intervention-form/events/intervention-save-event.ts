import type { Written } from '../internal/written.js';

/** A save of an intervention. */
export interface InterventionSave {
  /** Absent for one that is new and not saved by the form itself. */
  readonly id?: string;
  /** What changes, as a merge patch (RFC 7396): `null` removes. Of a new one, all that is written. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** The whole body as it is, or will be. */
  readonly body: Written;
  /** It was, or is to be, created. */
  readonly isNew: boolean;
}

/** An intervention was saved; where the form is controlled, it is for the page to save. */
export class SamspilInterventionSaveEvent extends Event {
  readonly detail: InterventionSave;

  constructor(detail: InterventionSave) {
    super('samspil-intervention-save', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-intervention-save': SamspilInterventionSaveEvent;
  }
}

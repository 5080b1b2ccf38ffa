import type { InterventionSave } from './intervention-save-event.js';

/** An intervention is about to be saved. Cancelled, nothing is, and what is written stays. */
export class SamspilBeforeInterventionSaveEvent extends Event {
  readonly detail: InterventionSave;

  constructor(detail: InterventionSave) {
    super('samspil-before-intervention-save', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-before-intervention-save': SamspilBeforeInterventionSaveEvent;
  }
}

/** Somebody wants what could not be saved to be saved now. */
export class SamspilSaveRetryEvent extends Event {
  constructor() {
    super('samspil-save-retry', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-save-retry': SamspilSaveRetryEvent;
  }
}

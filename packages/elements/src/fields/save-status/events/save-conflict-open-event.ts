/** Somebody wants to see how their own changes and those of somebody else differ. */
export class SamspilSaveConflictOpenEvent extends Event {
  constructor() {
    super('samspil-save-conflict-open', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-save-conflict-open': SamspilSaveConflictOpenEvent;
  }
}

/** What somebody wants to go to: a record, by its type (the contract's name for it, `intervention`) and id. */
export interface NavigationTarget {
  readonly type: string;
  readonly id: string;
  /** What the person wants to do there; absent to see it. */
  readonly action?: 'edit';
}

/**
 * Somebody wants to go from a widget to the whole of a record. The host shows it: a page of its own, a panel, or another
 * element of ours. One event for all widgets and records, so that a host's router listens once, on the document.
 */
export class SamspilNavigateEvent extends Event {
  readonly detail: NavigationTarget;

  constructor(detail: NavigationTarget) {
    super('samspil-navigate', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-navigate': SamspilNavigateEvent;
  }
}

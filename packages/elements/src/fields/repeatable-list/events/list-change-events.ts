/** What happened to a list, by the reader's own act, and what it holds now. */
export interface ListChange {
  readonly items: readonly unknown[];
  /** Where the row stands now; where it stood, when it was removed. */
  readonly index: number;
}

/** A row is about to be removed: `preventDefault()` keeps it. */
export class SamspilBeforeListRemoveEvent extends Event {
  readonly detail: { readonly item: unknown; readonly index: number };

  constructor(detail: { readonly item: unknown; readonly index: number }) {
    super('samspil-before-list-remove', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** A row was added, or put back. */
export class SamspilListAddEvent extends Event {
  readonly detail: ListChange & { readonly isRestored: boolean };

  constructor(detail: ListChange & { readonly isRestored: boolean }) {
    super('samspil-list-add', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A row was removed. */
export class SamspilListRemoveEvent extends Event {
  readonly detail: ListChange;

  constructor(detail: ListChange) {
    super('samspil-list-remove', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A row was moved up or down. */
export class SamspilListMoveEvent extends Event {
  readonly detail: ListChange & { readonly from: number };

  constructor(detail: ListChange & { readonly from: number }) {
    super('samspil-list-move', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-before-list-remove': SamspilBeforeListRemoveEvent;
    'samspil-list-add': SamspilListAddEvent;
    'samspil-list-remove': SamspilListRemoveEvent;
    'samspil-list-move': SamspilListMoveEvent;
  }
}

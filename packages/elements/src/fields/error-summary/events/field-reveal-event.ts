/**
 * Somebody goes to a field that may be hidden: whoever hides it (a step, a tab, a fold of one's own) shows it now, before
 * the focus comes. Sent from the field itself.
 */
export class SamspilFieldRevealEvent extends Event {
  readonly detail: { readonly field: HTMLElement };

  constructor(field: HTMLElement) {
    super('samspil-field-reveal', { bubbles: true, composed: true });
    this.detail = { field };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-field-reveal': SamspilFieldRevealEvent;
  }
}

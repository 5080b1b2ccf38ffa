/** Somebody wants to see the whole of an intervention. The host shows it: a page, a panel, or an element of ours. */
export class SamspilInterventionOpenEvent extends Event {
  readonly detail: { readonly id: string };

  constructor(id: string) {
    super('samspil-intervention-open', { bubbles: true, composed: true, cancelable: true });
    this.detail = { id };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-intervention-open': SamspilInterventionOpenEvent;
  }
}

import type { TimelineFilter } from '../filters/filter.js';

/** Somebody has chosen what is shown. The filter is that which the timeline has from now on. */
export class SamspilFilterChangeEvent extends Event {
  readonly detail: { readonly filter: TimelineFilter };

  constructor(filter: TimelineFilter) {
    super('samspil-filter-change', { bubbles: true, composed: true });
    this.detail = { filter };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samspil-filter-change': SamspilFilterChangeEvent;
  }
}

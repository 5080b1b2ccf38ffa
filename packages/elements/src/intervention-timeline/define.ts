import { define } from '../define/define.js';
import { SamspilInterventionTimeline } from './intervention-timeline.js';
import { parts } from './parts.js';

define(SamspilInterventionTimeline);

// A wide page shows the lanes as soon as it has a timeline: what draws them comes along, and not when one stands there.
if (globalThis.matchMedia?.('(min-width: 480px)').matches) {
  for (const load of [parts.chart, parts.filters]) load().catch(() => undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'samspil-intervention-timeline': SamspilInterventionTimeline;
  }
}

import { define } from '../define/define.js';
import { SamspilInterventionTimeline } from './intervention-timeline.js';

define(SamspilInterventionTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-intervention-timeline': SamspilInterventionTimeline;
  }
}

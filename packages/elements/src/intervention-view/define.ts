import { define } from '../define/define.js';
import { SamspilInterventionView } from './intervention-view.js';

define(SamspilInterventionView);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-intervention-view': SamspilInterventionView;
  }
}

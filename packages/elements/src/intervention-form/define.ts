import { define } from '../define/define.js';
import { SamspilInterventionForm } from './intervention-form.js';

define(SamspilInterventionForm);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-intervention-form': SamspilInterventionForm;
  }
}

import { define } from '../../define/define.js';
import { SamspilDateField } from './date-field.js';

define(SamspilDateField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-date-field': SamspilDateField;
  }
}

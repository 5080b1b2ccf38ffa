import { define } from '../../define/define.js';
import { SamspilDateRangeField } from './date-range-field.js';

define(SamspilDateRangeField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-date-range-field': SamspilDateRangeField;
  }
}

import { define } from '../../define/define.js';
import { SamspilMinutesField } from './minutes-field.js';

define(SamspilMinutesField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-minutes-field': SamspilMinutesField;
  }
}

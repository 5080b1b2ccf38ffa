import { define } from '../../define/define.js';
import { SamspilNumberField } from './number-field.js';

define(SamspilNumberField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-number-field': SamspilNumberField;
  }
}

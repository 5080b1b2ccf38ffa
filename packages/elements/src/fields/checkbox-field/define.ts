import { define } from '../../define/define.js';
import { SamspilCheckboxField } from './checkbox-field.js';

define(SamspilCheckboxField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-checkbox-field': SamspilCheckboxField;
  }
}

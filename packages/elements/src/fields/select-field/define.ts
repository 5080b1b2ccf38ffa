import { define } from '../../define/define.js';
import { SamspilSelectField } from './select-field.js';

define(SamspilSelectField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-select-field': SamspilSelectField;
  }
}

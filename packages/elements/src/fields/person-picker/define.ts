import { define } from '../../define/define.js';
import { SamspilPersonPicker } from './person-picker.js';

define(SamspilPersonPicker);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-person-picker': SamspilPersonPicker;
  }
}

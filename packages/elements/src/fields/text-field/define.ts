import { define } from '../../define/define.js';
import { SamspilTextField } from './text-field.js';

define(SamspilTextField);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-text-field': SamspilTextField;
  }
}

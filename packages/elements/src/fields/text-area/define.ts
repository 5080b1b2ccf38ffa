import { define } from '../../define/define.js';
import { SamspilTextArea } from './text-area.js';

define(SamspilTextArea);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-text-area': SamspilTextArea;
  }
}

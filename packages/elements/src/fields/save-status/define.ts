import { define } from '../../define/define.js';
import { SamspilSaveStatus } from './save-status.js';

define(SamspilSaveStatus);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-save-status': SamspilSaveStatus;
  }
}

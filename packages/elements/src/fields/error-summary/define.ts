import { define } from '../../define/define.js';
import { SamspilErrorSummary } from './error-summary.js';

define(SamspilErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-error-summary': SamspilErrorSummary;
  }
}

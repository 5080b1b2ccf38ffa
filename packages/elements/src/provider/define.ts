import { define } from '../define/define.js';
import { SamspilProvider } from './provider.js';

define(SamspilProvider);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-provider': SamspilProvider;
  }
}

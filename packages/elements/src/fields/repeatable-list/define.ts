import { define } from '../../define/define.js';
import { SamspilRepeatableList } from './repeatable-list.js';

define(SamspilRepeatableList);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-repeatable-list': SamspilRepeatableList;
  }
}

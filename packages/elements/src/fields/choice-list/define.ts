import { define } from '../../define/define.js';
import { SamspilChoiceList } from './choice-list.js';

define(SamspilChoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-choice-list': SamspilChoiceList;
  }
}

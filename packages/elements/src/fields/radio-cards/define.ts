import { define } from '../../define/define.js';
import { SamspilRadioCards } from './radio-cards.js';

define(SamspilRadioCards);

declare global {
  interface HTMLElementTagNameMap {
    'samspil-radio-cards': SamspilRadioCards;
  }
}

import type { CSSResultGroup } from 'lit';
import { stateViewStyles } from '../connected/state-view.styles.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { cardStyles } from './styles/card.styles.js';
import { controlStyles } from './styles/controls.styles.js';
import { emptyStyles } from './styles/empty.styles.js';
import { glyphStyles } from './styles/glyph.styles.js';
import { listStyles } from './styles/list.styles.js';

export const timelineStyles: CSSResultGroup = [
  themeStyles,
  stateViewStyles,
  cardStyles,
  controlStyles,
  emptyStyles,
  listStyles,
  glyphStyles,
];

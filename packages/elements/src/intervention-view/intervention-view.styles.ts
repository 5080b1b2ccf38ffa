import type { CSSResultGroup } from 'lit';
import { stateViewStyles } from '../connected/state-view.styles.js';
import { glyphStyles } from '../intervention-timeline/styles/glyph.styles.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { bodyStyles } from './styles/body.styles.js';
import { headStyles } from './styles/head.styles.js';
import { printStyles } from './styles/print.styles.js';

export const viewStyles: CSSResultGroup = [
  themeStyles,
  stateViewStyles,
  headStyles,
  bodyStyles,
  glyphStyles,
  printStyles,
];

import { colorTokens } from '../../theme/tokens.js';
import { finalReviewShape, reviewShape } from '../render/mark-shapes.js';
import { levelShapes, stateSigns, unknownShape, warningShape } from '../render/shapes.js';
import { xml } from './xml.js';

const colors = colorTokens;

/** A shape at a place, so many pixels wide and high. */
function placed(x: number, y: number, size: number, content: string): string {
  const scale = size / 12;
  return xml('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})` }, content);
}

export interface LevelColors {
  readonly edge: string;
  readonly tint: string;
}

/** Light on any theme of the page: what is exported is read on paper and in documents. */
export function levelColors(level: string | undefined): LevelColors {
  switch (level) {
    case 'preventive':
    case 'anticipatory':
    case 'interventive':
      return { edge: colors[level].light, tint: colors[`${level}-soft`].light };
    default:
      return { edge: colors.muted.light, tint: colors.canvas.light };
  }
}

export function levelShape(level: string | undefined, x: number, y: number, size: number): string {
  const { edge } = levelColors(level);
  const isKnown = level !== undefined && Object.hasOwn(levelShapes, level);
  const look = isKnown
    ? { d: levelShapes[level], fill: edge }
    : { d: unknownShape, fill: 'none', stroke: edge, 'stroke-width': 1.6 };
  return placed(x, y, size, xml('path', look));
}

export function hasSign(state: string | undefined): boolean {
  return state !== undefined && Object.hasOwn(stateSigns, state);
}

export function stateSign(state: string | undefined, x: number, y: number, size: number, color: string): string {
  if (state === undefined || !hasSign(state)) return '';
  return placed(x, y, size, xml('path', { d: stateSigns[state], ...stroke(color, 1.75) }));
}

/** Something about the record is not right. */
export function warningSign(x: number, y: number, size: number): string {
  return placed(x, y, size, xml('path', { d: warningShape, ...stroke(colors.danger.light, 1.3) }));
}

const reviewLook = {
  fill: colors.today.light,
  stroke: colors.surface.light,
  'stroke-width': 2,
  'paint-order': 'stroke',
};

/** The next review. */
export function reviewMark(x: number, y: number, size: number): string {
  return placed(x, y, size, xml('path', { d: reviewShape, ...reviewLook }));
}

/** The final review: a flag. */
export function finalReviewMark(x: number, y: number, size: number): string {
  return placed(x, y, size, xml('path', { d: finalReviewShape, ...reviewLook }));
}

function stroke(color: string, width: number) {
  return { fill: 'none', stroke: color, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
}

import { colorTokens } from '../../theme/tokens.js';
import { xml } from './xml.js';

/** Shapes of the levels and signs of the states in a square of 12, as `render/glyphs.ts` has them on the screen. */
const levelShapes: Readonly<Record<string, (fill: string) => string>> = {
  preventive: (fill) => xml('circle', { cx: 6, cy: 6, r: 5, fill }),
  anticipatory: (fill) => xml('path', { d: 'M6 .8 11.6 11H.4z', fill }),
  interventive: (fill) => xml('rect', { x: 1, y: 1, width: 10, height: 10, rx: 1, fill }),
};

const stateSigns: Readonly<Record<string, string>> = {
  closed: 'm1.5 6.5 3 3 6-7',
  archived: 'm1.5 6.5 3 3 6-7',
  reviewing: 'M2.5 11.5v-11h7l-2 2.75 2 2.75h-7',
  paused: 'M4 2v8M8 2v8',
  cancelled: 'm2 2 8 8M10 2l-8 8',
};

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
  const shape = level !== undefined && Object.hasOwn(levelShapes, level) ? levelShapes[level] : undefined;
  const unknown = { d: 'M6 1.2 10.8 6 6 10.8 1.2 6z', fill: 'none', stroke: edge, 'stroke-width': 1.6 };
  return placed(x, y, size, shape?.(edge) ?? xml('path', unknown));
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
  return placed(
    x,
    y,
    size,
    xml('path', { d: 'M6 1 11.4 11H.6zM6 4.6v2.8M6 9.2v.2', ...stroke(colors.danger.light, 1.3) }),
  );
}

const reviewLook = {
  fill: colors.today.light,
  stroke: colors.surface.light,
  'stroke-width': 2,
  'paint-order': 'stroke',
};

/** The next review. */
export function reviewMark(x: number, y: number, size: number): string {
  return placed(x, y, size, xml('path', { d: 'M6 1 11 6 6 11 1 6z', ...reviewLook }));
}

/** The final review: a flag. */
export function finalReviewMark(x: number, y: number, size: number): string {
  return placed(x, y, size, xml('path', { d: 'M2 11.5V1h8.5L8.5 4l2 3H4v4.5z', ...reviewLook }));
}

function stroke(color: string, width: number) {
  return { fill: 'none', stroke: color, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
}

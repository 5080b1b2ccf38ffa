import { colorTokens } from '../../theme/tokens.js';
import type { LegendKey } from '../surroundings/legend.js';

import { finalReviewMark, levelShape, reviewMark, stateSign } from './svg-shapes.js';
import { textWidth } from './text-width.js';
import { escapedXml, xml } from './xml.js';

/** A level with its word and how many there are. */
export interface SvgLevel {
  readonly level: string | undefined;
  readonly label: string;
  readonly count: number;
}

/** What a picture explains: badges are signs for whoever works on the screen. */
export type PictureKey = Exclude<LegendKey, 'badge'>;

export interface SvgKey {
  readonly key: PictureKey;
  readonly label: string;
}

export interface SvgFlow {
  readonly svg: string;
  readonly height: number;
}

const colors = colorTokens;
const fontSize = 12;
const lineHeight = 22;
const [swatchWidth, swatchHeight] = [22, 14];

/** The levels, with what stands for them. */
export function svgLevels(levels: readonly SvgLevel[], left: number, top: number, width: number): SvgFlow {
  const pieces = levels.map(({ level, label, count }) => ({
    draw: (x: number, y: number) => levelShape(level, x, y - 5, 10),
    width: 16,
    text: `${label} ${count}`,
  }));
  return flow(pieces, left, top, width);
}

/** What fills and signs mean. */
export function svgKeys(keys: readonly SvgKey[], left: number, top: number, width: number): SvgFlow {
  const pieces = keys.map(({ key, label }) => ({
    draw: (x: number, y: number) => sample(key, x, y - swatchHeight / 2),
    width: swatchWidth + 6,
    text: label,
  }));
  return flow(pieces, left, top, width);
}

interface Piece {
  /** Draws it from `x`, around the middle `y`. */
  readonly draw: (x: number, y: number) => string;
  readonly width: number;
  readonly text: string;
}

/** One after the other, on as many lines as they need. */
function flow(pieces: readonly Piece[], left: number, top: number, width: number): SvgFlow {
  let [x, y] = [left, top];
  const svg = pieces.map((piece) => {
    const needed = piece.width + textWidth(piece.text, fontSize) + 16;
    if (x > left && x + needed > left + width) {
      x = left;
      y += lineHeight;
    }
    const middle = y + lineHeight / 2;
    const text = { x: x + piece.width, y: middle + fontSize * 0.35, 'font-size': fontSize, fill: colors.muted.light };
    const drawn = `${piece.draw(x, middle)}${xml('text', text, escapedXml(piece.text))}`;
    x += needed;
    return drawn;
  });
  return { svg: svg.join(''), height: pieces.length === 0 ? 0 : y - top + lineHeight };
}

function sample(key: PictureKey, x: number, y: number): string {
  if (key === 'review') return reviewMark(x + 5, y + 1, 12);
  if (key === 'finalReview') return finalReviewMark(x + 5, y + 1, 12);
  const box = { x: x + 0.5, y: y + 0.5, width: swatchWidth - 1, height: swatchHeight - 1, rx: 3 };
  const swatch = xml('rect', { ...box, ...looks[key] });
  const faded = key === 'open' ? xml('rect', { ...box, fill: 'url(#samspil-fade)' }) : '';
  return `${swatch}${faded}${stateSign(key, x + 6.5, y + 2.5, 9, colors.ink.light)}`;
}

const line = { stroke: colors['control-line'].light, 'stroke-width': 1 };
const looks: Readonly<
  Record<Exclude<PictureKey, 'review' | 'finalReview'>, Readonly<Record<string, string | number>>>
> = {
  planned: { fill: colors.surface.light, stroke: colors.muted.light, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
  active: { fill: colors.line.light },
  reviewing: { fill: colors.line.light, stroke: colors.muted.light, 'stroke-width': 1.5 },
  paused: { fill: colors.canvas.light, ...line },
  closed: { fill: colors.canvas.light, ...line },
  cancelled: { fill: colors.surface.light, ...line },
  open: { fill: colors.line.light },
  break: { fill: 'url(#samspil-break)', ...line },
};

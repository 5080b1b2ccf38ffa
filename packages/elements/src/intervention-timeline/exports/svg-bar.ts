import { colorTokens } from '../../theme/tokens.js';
import type { DateScale } from '../internal/date-scale.js';
import { labelPlace } from '../internal/label-place.js';
import { type Bar, type Row, type RowMetrics, trackTop } from '../internal/layout.js';
import { reviewDaysOf } from '../internal/review-day.js';
import { finalReviewMark, hasSign, levelColors, levelShape, reviewMark, stateSign, warningSign } from './svg-shapes.js';
import { fitted, textWidth } from './text-width.js';
import { escapedXml, xml } from './xml.js';

export interface SvgBarPlace {
  readonly scale: DateScale;
  readonly metrics: RowMetrics;
  /** Where the axis begins and how wide it is, and where the rows begin. */
  readonly left: number;
  readonly plotWidth: number;
  readonly top: number;
}

export interface SvgBarWords {
  readonly title: string;
  /** Everything that the bar says; shown when one points at it, read out in its place. */
  readonly inWords: string;
}

const colors = colorTokens;
const fontSize = 12.5;
/** A bold title is so much wider than the same words in another weight. */
const boldSize = fontSize * 1.15;
const edgeWidth = 4;
const leastWidth = 4;
const radius = 5;
const fade = 40;

/** One bar with its title, its signs and its next review. */
export function svgBar(row: Row, bar: Bar, { title, inWords }: SvgBarWords, place: SvgBarPlace): string {
  const { scale, metrics, left, plotWidth, top } = place;
  const { entry } = bar;
  const piece = scale.piece(bar.start, bar.end);
  const box: Box = {
    x: left + piece.start * plotWidth,
    y: top + row.top + trackTop(bar.track, metrics),
    width: Math.max(leastWidth, piece.size * plotWidth),
    height: metrics.barHeight,
    startsBefore: bar.start < scale.first,
    endsAfter: bar.end > scale.last,
  };
  const isOver = entry.state === 'closed' || entry.state === 'archived' || entry.state === 'cancelled';
  const color = isOver ? colors.muted.light : colors.ink.light;
  const label = svgLabel(bar, title, box, endOfRoom(row, bar, place), color);
  return xml('g', {}, xml('title', {}, escapedXml(inWords)), svgFace(bar, box), label, svgReview(bar, box, place));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

/** Fill and outline tell the state, as on the screen: dashed is planned, grey is over, white and struck through did not happen. */
function svgFace({ entry, end }: Bar, box: Box): string {
  const { state, level } = entry;
  const { edge, tint } = levelColors(level);
  const isPlanned = state === 'draft' || state === 'planned';
  const isCancelled = state === 'cancelled';
  const edgeColor = isCancelled ? colors['control-line'].light : edge;
  const fill =
    isPlanned || isCancelled
      ? colors.surface.light
      : state === 'closed' || state === 'archived'
        ? colors.canvas.light
        : tint;
  const outline = isPlanned
    ? { stroke: edge, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }
    : isCancelled
      ? { stroke: edgeColor, 'stroke-width': 1 }
      : state === 'reviewing'
        ? { stroke: edge, 'stroke-width': 1.5 }
        : { stroke: state === 'active' || state === undefined ? tint : colors.line.light, 'stroke-width': 1 };
  const { x, y, width, height } = box;
  const faded = Math.min(fade, width / 2);
  return [
    xml('path', { d: outlineOf(box, 0.75), fill, ...outline, ...(state === 'paused' ? { 'fill-opacity': 0.5 } : {}) }),
    // No end: the bar runs out instead of stopping.
    end === Number.POSITIVE_INFINITY
      ? xml('rect', {
          x: x + width - faded,
          y: y - 1,
          width: faded + 1,
          height: height + 2,
          fill: 'url(#samspil-fade)',
        })
      : '',
    box.startsBefore ? '' : xml('path', { d: edgeOf(box), fill: edgeColor }),
    entry.problem === undefined
      ? ''
      : xml('path', {
          d: outlineOf(box, 0.75),
          fill: 'none',
          stroke: colors.danger.light,
          'stroke-width': 1.5,
          'stroke-dasharray': '1.5 2',
        }),
  ].join('');
}

/** A rectangle, round at the ends that it really has, drawn so far within its box. */
function outlineOf({ x, y, width, height, startsBefore, endsAfter }: Box, inset: number): string {
  const [left, right, top, bottom] = [x + inset, x + Math.max(width, 2 * inset) - inset, y + inset, y + height - inset];
  const round = Math.min(radius, (right - left) / 2);
  const [start, end] = [startsBefore ? 0 : round, endsAfter ? 0 : round];
  const at = (...values: readonly number[]) => values.map((value) => String(Math.round(value * 100) / 100)).join(' ');
  return [
    `M${at(left + start, top)}H${at(right - end)}`,
    `A${at(end, end)} 0 0 1 ${at(right, top + end)}V${at(bottom - end)}`,
    `A${at(end, end)} 0 0 1 ${at(right - end, bottom)}H${at(left + start)}`,
    `A${at(start, start)} 0 0 1 ${at(left, bottom - start)}V${at(top + start)}`,
    `A${at(start, start)} 0 0 1 ${at(left + start, top)}Z`,
  ].join('');
}

function edgeOf(box: Box): string {
  return outlineOf({ ...box, width: Math.min(edgeWidth, box.width), endsAfter: true }, 0);
}

/** From where the next bar of the track begins nothing may stand. */
function endOfRoom(row: Row, bar: Bar, { scale, left, plotWidth }: SvgBarPlace): number {
  const track = row.tracks[bar.track] ?? [];
  const next = track[track.indexOf(bar) + 1];
  return left + (next === undefined ? 1 : Math.min(1, scale.piece(next.start, next.start).start)) * plotWidth;
}

function svgLabel({ entry }: Bar, title: string, box: Box, roomEnds: number, color: string): string {
  const signs = [
    ...(hasSign(entry.state) ? [(x: number, y: number) => stateSign(entry.state, x, y, 11, color)] : []),
    ...(entry.problem === undefined ? [] : [(x: number, y: number) => warningSign(x, y, 11)]),
  ];
  const signsWidth = signs.length * 17;
  const barEnds = box.x + box.width;
  const { where } = labelPlace({
    barWidth: box.width,
    freeAfter: roomEnds - barEnds,
    wanted: textWidth(title, boldSize) + signsWidth,
  });
  const middle = box.y + box.height / 2;
  const withLevel = entry.level !== undefined;
  const inset = box.startsBefore ? 8 : 11;
  const glyphFits = box.width >= inset + 12;
  const parts: string[] = withLevel && glyphFits ? [levelShape(entry.level, box.x + inset, middle - 5, 10)] : [];
  if (where === 'none') return parts.join('');
  let x = where === 'inside' ? box.x + inset + (withLevel ? 16 : 0) : barEnds + 6;
  // A bar too narrow for its shape has it beside it.
  if (withLevel && !glyphFits) {
    if (where === 'inside') x = barEnds + 6;
    parts.push(levelShape(entry.level, x, middle - 5, 10));
    x += 16;
  }
  for (const sign of signs) {
    parts.push(sign(x, middle - 5.5));
    x += 17;
  }
  const room = (where === 'inside' && glyphFits ? barEnds - 6 : roomEnds - 6) - x;
  const text = fitted(title, room, boldSize);
  const look = {
    x,
    y: middle + fontSize * 0.35,
    fill: color,
    'font-size': fontSize,
    'font-weight': 600,
    'text-decoration': entry.state === 'cancelled' ? 'line-through' : undefined,
  };
  return `${parts.join('')}${text === '' ? '' : xml('text', look, escapedXml(text))}`;
}

function svgReview({ entry }: Bar, { y, height }: Box, { scale, left, plotWidth }: SvgBarPlace): string {
  return reviewDaysOf(entry, scale)
    .map(({ kind, day }) => {
      const at = left + (scale.piece(day, day).start + 0.5 / scale.days) * plotWidth;
      return (kind === 'final' ? finalReviewMark : reviewMark)(at - 6, y + height - 6, 12);
    })
    .join('');
}

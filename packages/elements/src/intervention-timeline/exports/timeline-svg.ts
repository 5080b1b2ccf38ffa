import { type DateRange, type PlainDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import { colorTokens } from '../../theme/tokens.js';
import { monthTier, weekTier } from '../internal/axis.js';
import { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Lane } from '../internal/lanes.js';
import { layOut, packLanes, type Row, type RowMetrics } from '../internal/layout.js';
import { type SvgBarPlace, type SvgBarWords, svgBar } from './svg-bar.js';
import { type SvgKey, type SvgLevel, svgKeys, svgLevels } from './svg-legend.js';
import { fitted, textWidth } from './text-width.js';
import { escapedXml, xml } from './xml.js';

/** What a picture of the timeline shows, all of it in words already. */
export interface TimelinePicture {
  readonly heading: string;
  readonly subtitle: string;
  /** What the lanes are made by. */
  readonly corner: string;
  readonly language: Language;
  readonly period: DateRange;
  readonly today: PlainDate;
  readonly todayLabel: string;
  readonly lanes: readonly Lane[];
  /** The second line of a lane's head. */
  readonly metaOf: (lane: Lane) => string;
  readonly wordsOf: (entry: TimelineEntry) => SvgBarWords;
  readonly breaks: readonly SchoolBreak[];
  readonly holidays: readonly PlainDate[];
  readonly levels: readonly SvgLevel[];
  readonly legend: readonly SvgKey[];
  /** Lines below: when it was drawn, what is not in it, what has no place in time. */
  readonly notes: readonly string[];
}

const colors = colorTokens;
const metrics: RowMetrics = { barHeight: 28, gap: 8, padding: 10, leastHeight: 56, collapsedHeight: 36 };
const margin = 24;
const headWidth = 220;
const plotWidth = 1_180;
const width = margin * 2 + headWidth + plotWidth;
const left = margin + headWidth;
const right = left + plotWidth;
const axisHeight = 46;
const flagWidth = 44;

/**
 * The timeline as an SVG document: the whole period and every lane, however much of it is in sight, in light colours
 * whatever the page's are. A file of its own, with presentation attributes and without styles or scripts, so that it opens
 * in a browser, a text or a drawing programme alike. Titles are cut to what fits; pointing at a bar gives all of it.
 */
export function timelineSvg(picture: TimelinePicture): string {
  const { heading, subtitle, lanes, period, language } = picture;
  const scale = new DateScale(period);
  const layout = layOut(packLanes(lanes), { metrics, days: scale, collapsed: new Set() });
  const levels = svgLevels(picture.levels, margin, 72, width - margin * 2);
  const axisTop = 72 + levels.height + 12;
  const top = axisTop + axisHeight;
  const bottom = top + layout.height;
  const place: SvgBarPlace = { scale, metrics, left, plotWidth, top };
  const legend = svgKeys(picture.legend, margin, bottom + 14, width - margin * 2);
  const notesTop = bottom + 14 + legend.height + 10;
  const height = notesTop + picture.notes.length * 18 + margin;
  const document = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${Math.round(height * 100) / 100}`,
      'font-family': "system-ui, -apple-system, 'Segoe UI', sans-serif",
      'font-size': 14,
      fill: colors.ink.light,
      role: 'img',
      lang: language,
    },
    xml('title', {}, escapedXml(`${heading} · ${subtitle}`)),
    definitions(),
    xml('rect', { width, height, fill: colors.surface.light }),
    textAt(margin, 38, heading, { 'font-size': 20, 'font-weight': 700 }),
    textAt(margin, 60, fitted(subtitle, width - margin * 2, 14), { fill: colors.muted.light }),
    levels.svg,
    backdrop(picture, scale, axisTop, bottom),
    axis(picture, scale, axisTop),
    ...layout.rows.map((row) => svgRow(row, picture, place)),
    xml('rect', {
      x: margin,
      y: axisTop,
      width: headWidth + plotWidth,
      height: bottom - axisTop,
      fill: 'none',
      stroke: colors.line.light,
    }),
    legend.svg,
    ...picture.notes.map((note, at) =>
      textAt(margin, notesTop + at * 18 + 12, fitted(note, width - margin * 2, 12), {
        'font-size': 12,
        fill: colors.muted.light,
      }),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

function textAt(x: number, y: number, text: string, look: Readonly<Record<string, string | number>>): string {
  return xml('text', { x, y, ...look }, escapedXml(text));
}

function definitions(): string {
  const color = colors.line.light;
  const surface = colors.surface.light;
  return xml(
    'defs',
    {},
    xml(
      'pattern',
      { id: 'samspil-break', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      xml('rect', { width: 8, height: 8, fill: color, 'fill-opacity': 0.2 }),
      xml('rect', { width: 3, height: 8, fill: color, 'fill-opacity': 0.75 }),
    ),
    xml(
      'linearGradient',
      { id: 'samspil-fade' },
      xml('stop', { offset: 0, 'stop-color': surface, 'stop-opacity': 0 }),
      xml('stop', { offset: 1, 'stop-color': surface, 'stop-opacity': 0.9 }),
    ),
  );
}

/** What stands behind the bars: breaks and holidays, where months begin, today. */
function backdrop(
  { breaks, holidays, period, language, today }: TimelinePicture,
  scale: DateScale,
  axisTop: number,
  bottom: number,
): string {
  const top = axisTop + axisHeight;
  const days = (from: PlainDate, to: PlainDate) => {
    const { start, size } = scale.pieceOf(from, to);
    return xml('rect', {
      x: left + start * plotWidth,
      y: top,
      width: size * plotWidth,
      height: bottom - top,
      fill: 'url(#samspil-break)',
    });
  };
  const line = (at: number, from: number, look: Readonly<Record<string, string | number>>) =>
    xml('line', { x1: left + at * plotWidth, x2: left + at * plotWidth, y1: from, y2: bottom, ...look });
  const months = monthTier(period, { width: plotWidth, language }).slice(1);
  const now = fractionOf(today, scale);
  return [
    ...breaks.map(({ from, to }) => days(from, to)),
    ...holidays.map((date) => days(date, date)),
    ...months.map(({ start }) => line(start, top, { stroke: colors.line.light, 'stroke-opacity': 0.6 })),
    now === undefined ? '' : line(now, top, { stroke: colors.today.light, 'stroke-width': 2 }),
  ].join('');
}

/** Months above weeks, and the flag of today. */
function axis({ corner, period, language, today, todayLabel }: TimelinePicture, scale: DateScale, top: number): string {
  const options = { width: plotWidth, language };
  const now = fractionOf(today, scale);
  const flagAt =
    now === undefined
      ? undefined
      : Math.min(right - flagWidth / 2, Math.max(left + flagWidth / 2, left + now * plotWidth));
  const isBehindFlag = (x: number) => flagAt !== undefined && Math.abs(x + 10 - flagAt) < flagWidth / 2 + 12;
  const weeks = weekTier(period, options).flatMap(({ start, label }) => {
    const x = left + start * plotWidth;
    return label === undefined || isBehindFlag(x)
      ? []
      : [textAt(x + 4, top + 39, label, { 'font-size': 11, fill: colors.muted.light })];
  });
  return [
    xml('rect', { x: margin, y: top, width: headWidth + plotWidth, height: axisHeight, fill: colors.canvas.light }),
    textAt(margin + 12, top + 28, fitted(corner, headWidth - 20, 12.5), {
      'font-size': 12.5,
      fill: colors.muted.light,
    }),
    ...monthTier(period, options).map(({ start, label }, at) => {
      const x = left + start * plotWidth;
      const rule = at === 0 ? '' : xml('line', { x1: x, x2: x, y1: top, y2: top + 26, stroke: colors.line.light });
      return `${rule}${label === undefined ? '' : textAt(x + 6, top + 18, label, { 'font-size': 13, 'font-weight': 600 })}`;
    }),
    ...weeks,
    xml('line', { x1: margin, x2: right, y1: top + axisHeight, y2: top + axisHeight, stroke: colors.line.light }),
    flagAt === undefined ? '' : flag(flagAt, top, todayLabel),
  ].join('');
}

function flag(at: number, top: number, label: string): string {
  const size = Math.max(flagWidth, textWidth(label, 11) + 12);
  return `${xml('rect', { x: at - size / 2, y: top + 27, width: size, height: 17, rx: 4, fill: colors.today.light })}${textAt(at, top + 39.5, label, { 'font-size': 11, 'font-weight': 600, fill: colors.surface.light, 'text-anchor': 'middle' })}`;
}

/** A lane: its head, the line below it, and its bars. */
function svgRow(row: Row, { metaOf, wordsOf }: TimelinePicture, place: SvgBarPlace): string {
  const { lane } = row;
  const y = place.top + row.top;
  const head = xml(
    'g',
    {},
    xml('title', {}, escapedXml(`${lane.label} · ${metaOf(lane)}`)),
    textAt(margin + 12, y + 24, fitted(lane.label, headWidth - 20, 16), { 'font-weight': 600 }),
    textAt(margin + 12, y + 43, fitted(metaOf(lane), headWidth - 20, 12), {
      'font-size': 12,
      fill: colors.muted.light,
    }),
  );
  return [
    xml('line', { x1: margin, x2: right, y1: y + row.height, y2: y + row.height, stroke: colors.line.light }),
    xml('line', { x1: left, x2: left, y1: y, y2: y + row.height, stroke: colors.line.light }),
    head,
    ...row.bars.map((bar) => svgBar(row, bar, wordsOf(bar.entry), place)),
  ].join('');
}

/** Where today stands; undefined when it is not in the period. */
function fractionOf(today: PlainDate, scale: DateScale): number | undefined {
  const day = toEpochDay(today);
  return day < scale.first || day > scale.last ? undefined : (day + 0.5 - scale.first) / scale.days;
}

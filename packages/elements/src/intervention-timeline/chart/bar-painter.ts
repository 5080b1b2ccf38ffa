import { epochDayOf } from '@samspil/core/calendar';
import { html, nothing, render, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Days } from '../internal/extent.js';
import { estimatedWidth, labelPlace } from '../internal/label-place.js';
import { type Bar, type RowMetrics, trackTop } from '../internal/layout.js';
import { reviewDaysOf } from '../internal/review-day.js';
import { warningGlyph } from '../render/glyphs.js';
import { finalReviewGlyph, reviewGlyph } from '../render/mark-glyphs.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { barInWords } from './chart-words.js';
import { element, isSame, percent } from './drawing.js';

/** What all bars have in common. Another object where anything of it is another. */
export interface BarsView {
  readonly words: Words;
  readonly scale: DateScale;
  readonly metrics: RowMetrics;
  /** The width of the whole axis in pixels. */
  readonly width: number;
  readonly settings: Pick<TimelineSettings, 'period'>;
  /** The days that are drawn. */
  readonly drawn: Days;
  /** What begins before the last of these days, and does not end before the first, may lose its beginning out of sight. */
  readonly edge: Days;
  readonly badgeOf: (entry: TimelineEntry) => unknown;
  readonly findingsOf: (entry: TimelineEntry) => string | undefined;
  readonly marksOf: (entry: TimelineEntry, at: (day: number) => number, drawn: Days) => unknown;
}

/** What there is of a bar besides, in its row. */
export interface BarPlace {
  /** The next bar in its track, as far as it is drawn. */
  readonly follower: Bar | undefined;
  /** Tab leads here. */
  readonly isTabStop: boolean;
  /** Its details are open. */
  readonly isOpen: boolean;
}

/** The least width that a pointer can hit (WCAG 2.5.8); the drawing inside keeps the true length. */
const leastTarget = 24;
/** A badge and the space before it. */
const badgeWidth = 26;
/** Below this width there is the shape of the level and nothing else. */
const roomForBadge = 56;
/** These have a sign before their title. */
const statesWithSign: ReadonlySet<string | undefined> = new Set([
  'closed',
  'archived',
  'reviewing',
  'paused',
  'cancelled',
]);
const signWidth = 16;

/** One cell of the grid: a bar with its shape, its title and the signs of its state. */
export class DrawnBar {
  readonly cell: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly #label: HTMLElement;
  readonly #title: HTMLElement;
  #face: HTMLElement | undefined;
  #fault: HTMLElement | undefined;
  /** What it says, but for what is found of it and what took place. */
  #inWords = '';
  #said = '';
  #text = '';
  #place: BarPlace | undefined;
  #placedAt: readonly number[] = [];
  #isBadged = false;
  #limit: number | undefined;
  /** Beyond the period, at the beginning and at the end. Pixels. */
  #beyond: readonly [number, number] = [0, 0];
  #marks: unknown;
  #bar: Bar | undefined;
  #view: BarsView | undefined;

  constructor({ key }: Bar) {
    const { cell, button, label, title } = partsOf(blank());
    this.cell = cell;
    this.button = button;
    this.#label = label;
    this.#title = title;
    button.setAttribute('data-key', key);
  }

  /** The bar as it was drawn last. */
  get bar(): Bar | undefined {
    return this.#bar;
  }

  draw(bar: Bar, place: BarPlace, view: BarsView): void {
    const { isTabStop, isOpen, follower } = place;
    const { words, findingsOf, badgeOf, marksOf } = view;
    const was = this.#view;
    const isOther = bar !== this.#bar || view !== was;
    if (isTabStop !== (this.#place?.isTabStop ?? false)) this.button.tabIndex = isTabStop ? 0 : -1;
    if (isOpen !== (this.#place?.isOpen ?? false)) this.button.setAttribute('aria-expanded', isOpen ? 'true' : 'false');
    const entryIsOther = bar.entry !== this.#bar?.entry;
    // What is found and what took place is said where it is shown.
    const saysOther =
      entryIsOther ||
      words !== was?.words ||
      badgeOf !== was.badgeOf ||
      marksOf !== was.marksOf ||
      view.settings !== was.settings;
    if (entryIsOther) this.#drawEntry(bar.entry);
    if (entryIsOther || words !== was?.words) this.#inWords = barInWords(bar.entry, words);
    if (saysOther) this.#say(findingsOf(bar.entry));
    if (isOther || follower !== this.#place?.follower) this.#drawPlace(bar, follower, view, saysOther);
    this.#bar = bar;
    this.#place = place;
    this.#view = view;
  }

  #drawEntry({ level, state, problem }: TimelineEntry): void {
    this.button.setAttribute('part', `bar ${state ?? ''}`);
    this.button.setAttribute('data-level', level ?? '');
    this.button.setAttribute('data-state', state ?? '');
    if (problem === undefined && this.#fault === undefined) return;
    this.#fault ??= element('span', 'fault');
    this.#label.prepend(this.#fault);
    render(problem === undefined ? nothing : warningGlyph(), this.#fault);
  }

  #say(findings: string | undefined): void {
    const said = findings === undefined ? this.#inWords : `${this.#inWords}, ${findings}`;
    if (this.#said !== said) this.button.setAttribute('aria-label', said);
    this.#said = said;
  }

  /** @param saysOther - it may have another badge than before */
  #drawPlace(bar: Bar, follower: Bar | undefined, view: BarsView, saysOther: boolean): void {
    const { words, scale, metrics, width, settings, drawn, edge } = view;
    const { entry } = bar;
    const piece = scale.piece(bar.start, bar.end);
    const barWidth = piece.size * width;
    const first = epochDayOf(settings.period.from);
    const last = epochDayOf(settings.period.to);
    const inPeriod = widthWithin(bar, first, last, view);
    const badge = view.badgeOf(entry);
    const title = words.title(entry);
    const place = labelPlace({
      // What lies beyond the period while somebody pans is read where it lies.
      barWidth: inPeriod > 0 ? inPeriod : barWidth,
      freeAfter: freeAfter(bar, follower, view) - Math.max(0, leastTarget - barWidth),
      wanted: estimatedWidth(title) + signsWidth(entry) + (badge === nothing ? 0 : badgeWidth),
    });
    const isOpenEnded = bar.end === Number.POSITIVE_INFINITY;
    const isFaced = isOpenEnded || barWidth < leastTarget;
    let looks = 'bar';
    if (isFaced) looks += ' faced';
    if (bar.start < scale.first) looks += ' starts-before';
    if (isOpenEnded) looks += ' open-ended';
    if (entry.problem !== undefined) looks += ' faulty';
    if (place.where !== 'inside') looks += ' short';
    else if (bar.start < edge.last && bar.end >= edge.first) looks += ' sticks';
    if (place.where === 'none') looks += ' untitled';
    if (this.button.className !== looks) this.button.className = looks;
    this.#drawFace(isFaced);
    this.#placeCell(piece.start, piece.size, trackTop(bar.track, metrics), width);
    const text = place.where === 'none' ? '' : title;
    if (this.#text !== text) this.#title.textContent = text;
    this.#text = text;
    const isBadged = badge !== nothing && (place.where !== 'none' || barWidth >= roomForBadge);
    if (isBadged !== this.#isBadged || (isBadged && saysOther)) render(isBadged ? badge : nothing, this.#label);
    this.#isBadged = isBadged;
    const isCut = place.where === 'inside' && inPeriod > 0 && inPeriod < barWidth;
    this.#limitLabel(place.where === 'beside' ? place.width : isCut ? inPeriod : undefined);
    this.#placeEdges(bar, view, isOpenEnded, barWidth, first, last);
    const marks = marksOn(bar, view, drawn);
    if (marks !== undefined || this.#marks !== undefined) render(marks ?? nothing, this.cell);
    this.#marks = marks;
  }

  #drawFace(isFaced: boolean): void {
    if (isFaced === (this.#face !== undefined)) return;
    this.#face?.remove();
    this.#face = isFaced ? element('span', 'face') : undefined;
    if (this.#face !== undefined) this.button.prepend(this.#face);
  }

  #placeCell(start: number, size: number, top: number, width: number): void {
    const placedAt = [start, size, top, width];
    if (isSame(placedAt, this.#placedAt)) return;
    this.#placedAt = placedAt;
    const { style } = this.cell;
    const from = percent(start);
    // What a pointer can hit lies on the axis wholly, also where a bar begins on its last day.
    style.insetInlineStart = (1 - start) * width < leastTarget * 2 ? `min(${from}, 100% - ${leastTarget}px)` : from;
    style.insetBlockStart = `${top}px`;
    style.inlineSize = percent(size);
  }

  /** @param limit - in pixels; none where the bar itself is one */
  #limitLabel(limit: number | undefined): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.#label.style.maxInlineSize = limit === undefined ? '' : `${limit}px`;
  }

  /** What a bar has beyond the period. Nearly none has. */
  #placeEdges(
    bar: Bar,
    { scale, width }: BarsView,
    isOpenEnded: boolean,
    barWidth: number,
    first: number,
    last: number,
  ): void {
    const dayWidth = width / scale.days;
    const start = Math.max(bar.start, scale.first);
    const before = Math.max(0, (first - start) * dayWidth);
    const after = Math.max(0, (Math.min(bar.end, scale.last) - last) * dayWidth);
    // What takes the focus is scrolled into sight: as far as it lies beyond the period, that would lead away from it.
    if (before !== this.#beyond[0] || after !== this.#beyond[1])
      this.button.style.scrollMarginInline = before + after > 0 ? `${-before}px ${-after}px` : '';
    this.#beyond = [before, after];
    if (this.#face === undefined) return;
    setLength(this.#face.style, '--_true', barWidth < leastTarget ? barWidth : undefined);
    setLength(this.#face.style, '--_fade', isOpenEnded ? (last + 1 - start) * dayWidth : undefined);
  }
}

/** A cell without a bar. A copy of it is one call, where making one would be twenty. */
let blankCell: HTMLElement | undefined;

function blank(): Node {
  if (blankCell === undefined) {
    blankCell = element('div', 'cell');
    blankCell.setAttribute('role', 'gridcell');
    const button = blankCell.appendChild(element('button', 'bar'));
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    button.appendChild(element('span', 'label')).appendChild(element('span', 'bar-title')).dir = 'auto';
  }
  return blankCell.cloneNode(true);
}

function partsOf(cell: Node) {
  const button = cell.firstChild;
  const label = button?.firstChild;
  const title = label?.firstChild;
  if (
    cell instanceof HTMLElement &&
    button instanceof HTMLButtonElement &&
    label instanceof HTMLElement &&
    title instanceof HTMLElement
  )
    return { cell, button, label, title };
  throw new TypeError('a cell is a button with a label and a title');
}

function setLength(style: CSSStyleDeclaration, name: string, pixels: number | undefined): void {
  if (pixels === undefined) style.removeProperty(name);
  else style.setProperty(name, `${pixels}px`);
}

/** How much of a bar lies between two days. */
function widthWithin({ start, end }: Bar, first: number, last: number, { scale, width }: BarsView): number {
  return ((Math.min(end, last) + 1 - Math.max(start, first)) / scale.days) * width;
}

/** From the end of a bar to the next in its track, or to the end of what is drawn. */
function freeAfter(bar: Bar, follower: Bar | undefined, { scale, drawn, width }: BarsView): number {
  const end = Math.min(bar.end, scale.last) + 1;
  return (((follower?.start ?? Math.max(end, drawn.last + 1)) - end) / scale.days) * width;
}

function signsWidth({ state, problem }: TimelineEntry): number {
  return (statesWithSign.has(state) ? signWidth : 0) + (problem === undefined ? 0 : signWidth);
}

/** The reviews that the intervention has announced, on their days, with what else took place or will; undefined where there is none. */
function marksOn(bar: Bar, { scale, marksOf }: BarsView, drawn: Days): unknown {
  const at = (day: number) => {
    const piece = scale.piece(bar.start, bar.end);
    return (scale.piece(day, day).start + 0.5 / scale.days - piece.start) / piece.size;
  };
  const marks = marksOf(bar.entry, at, drawn);
  const announced = reviewDaysOf(bar.entry, drawn).map(
    ({ kind, day }): TemplateResult =>
      html`<span class="review" part="review" aria-hidden="true" ${geometry({ '--_at': at(day) })}>${kind === 'final' ? finalReviewGlyph() : reviewGlyph()}</span>`,
  );
  if (announced.length > 0) return [marks, ...announced];
  return Array.isArray(marks) && marks.length === 0 ? undefined : marks;
}

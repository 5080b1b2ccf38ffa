import { epochDayOf } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Days } from '../internal/extent.js';
import { estimatedWidth, labelPlace } from '../internal/label-place.js';
import { type Bar, type RowMetrics, trackTop } from '../internal/layout.js';
import { reviewDaysOf } from '../internal/review-day.js';
import { stateGlyph, warningGlyph } from '../render/glyphs.js';
import { finalReviewGlyph, reviewGlyph } from '../render/mark-glyphs.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { barInWords } from './chart-words.js';

export interface BarView {
  readonly words: Words;
  readonly scale: DateScale;
  readonly metrics: RowMetrics;
  readonly plotWidth: number;
  readonly settings: Pick<TimelineSettings, 'period'>;
  /** The days that are drawn. */
  readonly drawn: Days;
  /** The next bar in its track, as far as it is drawn. */
  readonly follower: Bar | undefined;
  readonly badgeOf: (entry: TimelineEntry) => unknown;
  readonly findingsOf: (entry: TimelineEntry) => string | undefined;
  readonly marksOf: (entry: TimelineEntry, at: (day: number) => number, drawn: Days) => unknown;
  /** Tab leads here. */
  readonly isTabStop: boolean;
  /** Its details are open. */
  readonly isOpen: boolean;
  readonly focused: () => void;
  readonly press: (button: HTMLElement) => void;
}

/** The least width that a pointer can hit (WCAG 2.5.8); the drawing inside keeps the true length. */
const leastTarget = 24;
/** A badge and the space before it. */
const badgeWidth = 26;
/** Below this width there is the shape of the level and nothing else. */
const roomForBadge = 56;

/** One cell of the grid: a bar with its shape, its title and the signs of its state. */
export function renderBar(bar: Bar, view: BarView): TemplateResult {
  const { words, scale, metrics, plotWidth, settings } = view;
  const period = { first: epochDayOf(settings.period.from), last: epochDayOf(settings.period.to) };
  const { entry } = bar;
  const piece = scale.piece(bar.start, bar.end);
  const barWidth = piece.size * plotWidth;
  const badge = view.badgeOf(entry);
  const place = labelPlace({
    barWidth,
    freeAfter: freeAfter(bar, view) - Math.max(0, leastTarget - barWidth),
    wanted: estimatedWidth(words.title(entry)) + signsWidth(bar) + (badge === nothing ? 0 : badgeWidth),
  });
  const isOpenEnded = bar.end === Number.POSITIVE_INFINITY;
  const looks = [
    'bar',
    bar.start < scale.first && 'starts-before',
    isOpenEnded && 'open-ended',
    entry.problem !== undefined && 'faulty',
    place.where !== 'inside' && 'short',
    place.where === 'none' && 'untitled',
  ];
  const dayWidth = plotWidth / scale.days;
  return html`<div role="gridcell" class="cell" ${geometry({
    '--_start': piece.start,
    '--_size': piece.size,
    '--_top': `${trackTop(bar.track, metrics)}px`,
  })}>
    <button
      class=${looks.filter(Boolean).join(' ')}
      part="bar ${entry.state ?? ''}"
      type="button"
      data-key=${bar.key}
      data-level=${entry.level ?? ''}
      data-state=${entry.state ?? ''}
      tabindex=${view.isTabStop ? 0 : -1}
      aria-label=${barInWords(entry, words, view.findingsOf(entry))}
      aria-haspopup="dialog"
      aria-expanded=${view.isOpen ? 'true' : 'false'}
      ${geometry({
        '--_label': place.where === 'beside' ? `${place.width}px` : undefined,
        '--_true': barWidth < leastTarget ? `${barWidth}px` : undefined,
        // What takes the focus is scrolled into sight: as far as it lies beyond the period, that would lead away from it.
        '--_before':
          bar.start < period.first ? `${-(period.first - Math.max(bar.start, scale.first)) * dayWidth}px` : undefined,
        '--_after':
          bar.end > period.last ? `${-(Math.min(bar.end, scale.last) - period.last) * dayWidth}px` : undefined,
        '--_fade': isOpenEnded ? `${(period.last + 1 - Math.max(bar.start, scale.first)) * dayWidth}px` : undefined,
      })}
      @focus=${view.focused}
      @click=${(event: Event) => event.currentTarget instanceof HTMLElement && view.press(event.currentTarget)}
    >
      <span class="face"></span>
      <span class="label">${place.where === 'none' ? nothing : signsOf(entry)}<span class="bar-title" dir="auto">${place.where === 'none' ? nothing : words.title(entry)}</span>${place.where === 'none' && barWidth < roomForBadge ? nothing : badge}</span>
    </button>
    ${renderReviews(bar, view)}
  </div>`;
}

/** The signs before the title; the shape of the level stands before them, by the style sheet. */
function signsOf({ state, problem }: TimelineEntry): unknown {
  return problem === undefined ? stateGlyph(state) : [stateGlyph(state), warningGlyph()];
}

/** From the end of a bar to the next in its track, or to the end of what is drawn. */
function freeAfter(bar: Bar, { follower, scale, drawn, plotWidth }: BarView): number {
  const end = Math.min(bar.end, scale.last) + 1;
  return (((follower?.start ?? Math.max(end, drawn.last + 1)) - end) / scale.days) * plotWidth;
}

function signsWidth({ entry }: Bar): number {
  return (stateGlyph(entry.state) === nothing ? 0 : 16) + (entry.problem === undefined ? 0 : 16);
}

/** The reviews that the intervention has announced, on their days, with what else took place or will. */
function renderReviews(bar: Bar, { scale, drawn, marksOf }: BarView): unknown {
  const at = (day: number) => {
    const piece = scale.piece(bar.start, bar.end);
    return (scale.piece(day, day).start + 0.5 / scale.days - piece.start) / piece.size;
  };
  const marks = marksOf(bar.entry, at, drawn);
  const announced = reviewDaysOf(bar.entry, drawn);
  if (announced.length === 0) return marks;
  return html`${marks}${announced.map(
    ({ kind, day }) =>
      html`<span class="review" part="review" aria-hidden="true" ${geometry({ '--_at': at(day) })}>${kind === 'final' ? finalReviewGlyph() : reviewGlyph()}</span>`,
  )}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { DateScale } from '../internal/date-scale.js';
import { estimatedWidth, labelPlace } from '../internal/label-place.js';
import { type Bar, type Row, type RowMetrics, trackTop } from '../internal/layout.js';
import { reviewDayOf } from '../internal/review-day.js';
import { levelGlyph, reviewGlyph, stateGlyph, warningGlyph } from '../render/glyphs.js';
import type { Words } from '../words.js';
import { barInWords } from './chart-words.js';

export interface BarView {
  readonly words: Words;
  readonly scale: DateScale;
  readonly metrics: RowMetrics;
  readonly plotWidth: number;
  /** Tab leads here. */
  readonly isTabStop: boolean;
  /** Its details are open. */
  readonly isOpen: boolean;
  readonly focused: () => void;
  readonly press: (button: HTMLElement) => void;
}

/** The least width that a pointer can hit (WCAG 2.5.8); the drawing inside keeps the true length. */
const leastTarget = 24;

/** One cell of the grid: a bar with its shape, its title and the signs of its state. */
export function renderBar(row: Row, bar: Bar, view: BarView): TemplateResult {
  const { words, scale, metrics, plotWidth } = view;
  const { entry } = bar;
  const piece = scale.piece(bar.start, bar.end);
  const barWidth = piece.size * plotWidth;
  const place = labelPlace({
    barWidth,
    freeAfter: freeAfter(row, bar, scale) * plotWidth - Math.max(0, leastTarget - barWidth),
    wanted: estimatedWidth(words.title(entry)) + signsWidth(bar),
  });
  const looks = [
    'bar',
    bar.start < scale.first && 'starts-before',
    bar.end > scale.last && 'ends-after',
    bar.end === Number.POSITIVE_INFINITY && 'open-ended',
    entry.problem !== undefined && 'faulty',
    place.where !== 'inside' && 'short',
  ];
  return html`<div role="gridcell" class="cell" ${geometry({
    '--_start': piece.start,
    '--_size': piece.size,
    '--_top': `${trackTop(bar.track, metrics)}px`,
  })}>
    <button
      class=${looks.filter(Boolean).join(' ')}
      part="bar ${entry.state ?? ''}"
      type="button"
      data-key=${entry.key}
      data-level=${entry.level ?? ''}
      data-state=${entry.state ?? ''}
      tabindex=${view.isTabStop ? 0 : -1}
      aria-label=${barInWords(entry, words)}
      aria-haspopup="dialog"
      aria-expanded=${view.isOpen ? 'true' : 'false'}
      ${geometry({ '--_label': `${place.width}px`, '--_true': `${barWidth}px` })}
      @focus=${view.focused}
      @click=${(event: Event) => event.currentTarget instanceof HTMLElement && view.press(event.currentTarget)}
    >
      <span class="face"></span>
      <span class="label">
        ${entry.level === undefined ? nothing : levelGlyph(entry.level)}
        ${place.where === 'none' ? nothing : html`<span class="title-line">${stateGlyph(entry.state)}${entry.problem ? warningGlyph() : nothing}<span class="bar-title" dir="auto">${words.title(entry)}</span></span>`}
      </span>
    </button>
    ${renderReview(bar, scale)}
  </div>`;
}

/** From the end of a bar to the next in its track, or to the end of the period. */
function freeAfter(row: Row, bar: Bar, scale: DateScale): number {
  const track = row.tracks[bar.track] ?? [];
  const next = track[track.indexOf(bar) + 1];
  const end = scale.piece(bar.start, bar.end);
  return (next === undefined ? 1 : scale.piece(next.start, next.start).start) - (end.start + end.size);
}

function signsWidth({ entry }: Bar): number {
  return (stateGlyph(entry.state) === nothing ? 0 : 16) + (entry.problem === undefined ? 0 : 16);
}

/** A mark on the day of the next review, while the intervention runs. */
function renderReview({ entry, start, end }: Bar, scale: DateScale): TemplateResult | typeof nothing {
  const day = reviewDayOf(entry, scale);
  if (day === undefined) return nothing;
  const bar = scale.piece(start, end);
  const at = (scale.piece(day, day).start + 0.5 / scale.days - bar.start) / bar.size;
  return html`<span class="review" part="review" aria-hidden="true" ${geometry({ '--_at': at })}>${reviewGlyph()}</span>`;
}

import { type PlainDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import { rememberLast } from '../internal/remember-last.js';
import type { TimelineModel } from '../internal/timeline-model.js';
import { stateGlyph } from '../render/glyphs.js';
import { finalReviewGlyph, reviewGlyph } from '../render/mark-glyphs.js';
import { type LegendKey, legendOf } from './legend.js';
import { surroundingsTexts } from './surroundings.texts.js';

export interface LegendView {
  readonly model: TimelineModel;
  readonly breaks: readonly SchoolBreak[];
  /** The list says in words what the timeline shows by fills and signs. */
  readonly isTimeline: boolean;
  readonly today: PlainDate;
  /** The same of the marks of sessions and reviews. */
  readonly marks: unknown;
}

/** Of one model that is once: a timeline is drawn many times with the same, and this goes through all of it. */
const lastKeys = new WeakMap<
  TimelineModel,
  (breaks: readonly SchoolBreak[], today: PlainDate) => readonly LegendKey[]
>();

function keysOf(model: TimelineModel, breaks: readonly SchoolBreak[], today: PlainDate): readonly LegendKey[] {
  const keys =
    lastKeys.get(model) ??
    rememberLast((breaks: readonly SchoolBreak[], today: PlainDate) =>
      legendOf({ ...model, today: toEpochDay(today) }, breaks),
    );
  lastKeys.set(model, keys);
  return keys(breaks, today);
}

/** What fills and signs mean. */
export function renderLegend(
  { model, breaks, isTimeline, today, marks }: LegendView,
  speaker: Speaker,
): TemplateResult | typeof nothing {
  const t = speaker.in(surroundingsTexts);
  const keys = isTimeline ? keysOf(model, breaks, today) : [];
  if (keys.length === 0) return nothing;
  return html`<footer class="legend" part="legend">
    <ul aria-label=${t.legend}>${keys.map((key) => html`<li>${renderSample(key)}${t.legendLabels[key]}</li>`)}${marks}</ul>
  </footer>`;
}

function renderSample(key: LegendKey): TemplateResult {
  switch (key) {
    case 'review':
      return reviewGlyph();
    case 'finalReview':
      return finalReviewGlyph();
    case 'badge':
      return html`<span class="badge">1</span>`;
    case 'break':
      return html`<span class="swatch break"></span>`;
    case 'open':
      return html`<span class="swatch open-ended"></span>`;
    default:
      return html`<span class="swatch" data-state=${key}>${stateGlyph(key)}</span>`;
  }
}

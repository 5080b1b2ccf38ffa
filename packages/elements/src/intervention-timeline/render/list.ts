import { monthName, yearOf } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../text/capitalised.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { MonthSection } from '../internal/month-list.js';
import type { Words } from '../words.js';
import { levelGlyph, stateGlyph, warningGlyph } from './glyphs.js';

export interface ListView {
  readonly words: Words;
  readonly sections: readonly MonthSection[];
  readonly openKey: string | undefined;
  /** A quiet sign where something is to be seen to; nothing while that is not known. */
  readonly badgeOf: (entry: TimelineEntry) => unknown;
  readonly onPress: (entry: TimelineEntry, button: HTMLElement) => void;
}

/** The same interventions as a list by month: what a narrow place shows, and what is one press away everywhere else. */
export function renderList(view: ListView): TemplateResult {
  return html`<div class="list" part="list">
    ${view.sections.map(
      (section) => html`<section>
        <h3 class="month-heading">${headingOf(section, view.words)}</h3>
        <ul>${section.entries.map((entry) => renderItem(entry, view))}</ul>
      </section>`,
    )}
  </div>`;
}

/** Entries without a date that could be read, below the time axis that they have no place on. */
export function renderUndated(
  entries: readonly TimelineEntry[],
  view: Omit<ListView, 'sections'>,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section class="list undated" part="undated">
    <h3 class="month-heading">${view.words.t.undated(entries.length)}</h3>
    <ul>${entries.map((entry) => renderItem(entry, view))}</ul>
  </section>`;
}

function renderItem(
  entry: TimelineEntry,
  { words, openKey, badgeOf, onPress }: Omit<ListView, 'sections'>,
): TemplateResult {
  const weeks = words.weeks(entry);
  return html`<li>
    <button
      class="item"
      part="item ${entry.state ?? ''}"
      type="button"
      data-key=${entry.key}
      data-level=${entry.level ?? ''}
      data-state=${entry.state ?? ''}
      aria-haspopup="dialog"
      aria-expanded=${openKey === entry.key ? 'true' : 'false'}
      @click=${(event: Event) => event.currentTarget instanceof HTMLElement && onPress(entry, event.currentTarget)}
    >
      <span class="item-title" dir="auto">${words.title(entry)}</span>
      <span class="item-line">${entry.level === undefined ? nothing : html`${levelGlyph(entry.level)}<span class="item-level">${words.level(entry.level)}</span>`}<span class="item-state">${stateGlyph(entry.state)}${words.state(entry.state)}</span>${badgeOf(entry)}</span>
      ${entry.problem === 'noDates' ? nothing : html`<span class="item-line item-dates muted"><span dir="auto">${words.period(entry)}${weeks === undefined ? nothing : html` · <span class="nowrap">${weeks}</span>`}</span></span>`}
      <span class="item-line item-who muted"><span dir="auto">${words.who(entry)}</span></span>
      ${entry.problem === undefined ? nothing : html`<span class="item-line problem">${warningGlyph()}${words.t.dateProblems[entry.problem]}</span>`}
    </button>
  </li>`;
}

function headingOf(section: MonthSection, { t, language }: Words): string {
  switch (section.kind) {
    case 'before':
      return t.beganBefore;
    case 'month':
      return `${capitalised(monthName(section.month, language, 'long'))} ${yearOf(section.month)}`;
    case 'undated':
      return t.undated(section.entries.length);
  }
}

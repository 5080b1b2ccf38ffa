import type { PlainDate } from '@samspil/core/calendar';
import { html, type TemplateResult } from 'lit';
import { type Zoom, zooms } from '../internal/period.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { arrowGlyph } from './glyphs.js';

/** How the interventions are shown. */
export const viewChoices = ['timeline', 'list'] as const;
export type ViewChoice = (typeof viewChoices)[number];

export interface HeaderView {
  readonly words: Words;
  readonly settings: TimelineSettings;
  /** Institution and period: `Skole Alfa · skoleåret 2026/27`. */
  readonly subtitle: string;
  readonly view: ViewChoice;
  /** By what the lanes are made, where there are any; comes with them. */
  readonly grouping: unknown;
  /** What one chooses by, and what is chosen; nothing while that is on its way. */
  readonly filters: unknown;
  readonly chosen: unknown;
  readonly isFiltered: boolean;
  /** How many of the period are shown, and how many it has; undefined while that is not known. */
  readonly shown: number | undefined;
  readonly count: number;
  /** What the period adds up to, beside the number. */
  readonly shares: unknown;
  /** The buttons that make an intervention and take along what is shown. */
  readonly actions: unknown;
  /** The save status, or that something is on its way; empty at rest. */
  readonly status: string;
}

export interface HeaderActions {
  readonly goTo: (date: PlainDate) => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly setView: (view: ViewChoice) => void;
}

/** The heading, the controls, and what the period adds up to. */
export function renderHeader(view: HeaderView, actions: HeaderActions): TemplateResult {
  const { words, subtitle, settings } = view;
  const { t } = words;
  return html`<header class="header" part="header">
    <div class="title">
      <h2 id="heading" class="heading" tabindex="-1">${t.heading}</h2>
      <p id="subtitle" class="subtitle" dir="auto">${subtitle}</p>
    </div>
    <div class="navigation">
      ${renderChoice('view', t.view, viewChoices, view.view, (each) => t[each], actions.setView)}
      <div class="steps">
        <button class="button icon" type="button" aria-label=${t.previous} ?disabled=${settings.before === undefined} @click=${() => actions.goTo(settings.before ?? settings.date)}>${arrowGlyph('before')}</button>
        <button class="button" type="button" @click=${() => actions.goTo(settings.today)}>${t.today}</button>
        <button class="button icon" type="button" aria-label=${t.next} ?disabled=${settings.after === undefined} @click=${() => actions.goTo(settings.after ?? settings.date)}>${arrowGlyph('after')}</button>
      </div>
      ${renderChoice('zoom', t.zoom, zooms, settings.zoom, (each) => t.zooms[each], actions.setZoom)}
      ${view.actions}<slot name="actions"></slot>
    </div>
    <div class="filters">
      ${view.grouping}
      ${view.filters}
      <p class="summary" role="status" dir="auto"><span class="visually-hidden">${subtitle}: </span>${summaryOf(view)}${view.status && html` <span class="save-status">${view.status}</span>`}</p>
      ${view.shares}
    </div>
    ${view.chosen}
  </header>`;
}

/** One of several, as native radio buttons: the arrow keys and what assistive technology says come with them. */
function renderChoice<Choice extends string>(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: Choice,
  labelOf: (choice: Choice) => string,
  choose: (choice: Choice) => void,
): TemplateResult {
  return html`<fieldset class="choice ${name}">
    <legend class="visually-hidden">${label}</legend>
    ${choices.map(
      (choice) =>
        html`<label class="option"><input type="radio" name=${name} value=${choice} .checked=${choice === chosen} @change=${() => choose(choice)} /><span>${labelOf(choice)}</span></label>`,
    )}
  </fieldset>`;
}

function summaryOf({ words: { t }, count, shown, isFiltered }: HeaderView): string {
  if (shown === undefined) return '';
  return isFiltered ? t.shownOf(shown, count) : t.interventions(count);
}

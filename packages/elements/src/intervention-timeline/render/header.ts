import type { PlainDate } from '@samspil/core/calendar';
import { interventionLevels } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import { type LaneGrouping, laneGroupings } from '../internal/lane-groupings.js';
import { type Zoom, zooms } from '../internal/period.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { arrowGlyph, levelGlyph } from './glyphs.js';

/** How the interventions are shown. */
export const viewChoices = ['timeline', 'list'] as const;
export type ViewChoice = (typeof viewChoices)[number];

export interface HeaderView {
  readonly words: Words;
  readonly settings: TimelineSettings;
  /** Institution and period: `Skole Alfa · skoleåret 2026/27`. */
  readonly subtitle: string;
  readonly view: ViewChoice;
  /** The levels that are chosen; all when none is. */
  readonly levels: readonly string[];
  /** Whether there are levels to choose by. */
  readonly withLevels: boolean;
  /** How many of each level there are to choose. */
  readonly byLevel: ReadonlyMap<string | undefined, number>;
  /** How many filters besides the levels are chosen. */
  readonly filterCount: number;
  readonly filtersOpen: boolean;
  /** How many of the period are shown, and how many it has; undefined while that is not known. */
  readonly shown: number | undefined;
  readonly count: number;
  /** The filters that are chosen, as chips; nothing while there are none. */
  readonly chosen: unknown;
  /** What the period adds up to, beside the number. */
  readonly shares: unknown;
  /** The save status, or that something is on its way; empty at rest. */
  readonly status: string;
}

export interface HeaderActions {
  readonly goTo: (date: PlainDate) => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly setView: (view: ViewChoice) => void;
  readonly setGrouping: (grouping: LaneGrouping) => void;
  readonly toggleLevel: (level: string) => void;
  readonly openFilters: (button: HTMLElement) => void;
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
      <slot name="actions"></slot>
    </div>
    <div class="filters">
      ${view.view === 'timeline' ? renderGrouping(view, actions) : nothing}
      ${view.withLevels ? html`<div class="chips levels" role="group" aria-label=${t.levels}>${levelsOf(view).map((level) => renderChip(level, view, actions))}</div>` : nothing}
      <button class="button filter-button" part="filter-button" type="button" aria-haspopup="dialog" aria-expanded=${view.filtersOpen ? 'true' : 'false'} @click=${(event: Event) => event.currentTarget instanceof HTMLElement && actions.openFilters(event.currentTarget)}>${t.filters}${view.filterCount > 0 ? html` <b>${view.filterCount}</b>` : nothing}</button>
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

function renderGrouping(
  { words: { t }, settings: { lanes }, withLevels }: HeaderView,
  actions: HeaderActions,
): TemplateResult {
  const offered = laneGroupings.filter((each) => withLevels || each !== 'level' || each === lanes);
  const onChange = ({ target }: Event) => {
    const chosen = laneGroupings.find((each) => target instanceof HTMLSelectElement && each === target.value);
    if (chosen !== undefined) actions.setGrouping(chosen);
  };
  return html`<label class="grouping"><span class="grouping-label" dir="auto">${t.lanes}:</span>
    <select @change=${onChange}>${offered.map((each) => html`<option value=${each} .selected=${each === lanes}>${t.laneGroupings[each]}</option>`)}</select>
  </label>`;
}

function renderChip(
  level: string,
  { words, levels, byLevel }: HeaderView,
  { toggleLevel }: HeaderActions,
): TemplateResult {
  const code = level === '' ? undefined : level;
  return html`<button class="chip" part="chip" type="button" aria-pressed=${levels.includes(level) ? 'true' : 'false'} @click=${() => toggleLevel(level)}>
    ${levelGlyph(code)}<span>${words.level(code)}</span> <b>${byLevel.get(code) ?? 0}</b>
  </button>`;
}

/** The known levels always, so that nothing jumps; others as far as they occur or are chosen. */
function levelsOf({ byLevel, levels }: HeaderView): readonly string[] {
  return [...new Set<string>([...interventionLevels, ...[...byLevel.keys()].map((code) => code ?? ''), ...levels])];
}

function summaryOf({ words: { t }, count, shown, levels, filterCount }: HeaderView): string {
  if (shown === undefined) return '';
  return levels.length > 0 || filterCount > 0 ? t.shownOf(shown, count) : t.interventions(count);
}

import { interventionLevels, interventionStates, origins, settings } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { summaryFindingCodes } from '../internal/summary-findings.js';
import type { Words } from '../words.js';
import { type FilterFacet, filterFacets, isEmptyFilter, type TimelineFilter } from './filter.js';
import type { FilterCounts } from './filter-counts.js';
import { valueInWords } from './filter-words.js';
import type { FiltersTexts } from './filters.texts.js';

export interface FiltersView {
  readonly t: FiltersTexts;
  readonly words: Words;
  readonly filter: TimelineFilter;
}

export interface PanelView extends FiltersView {
  readonly counts: FilterCounts;
  /** How many are shown now. */
  readonly shown: number;
  readonly dueWithinDays: number;
}

export interface FilterActions {
  readonly toggle: (facet: FilterFacet, value: string) => void;
  readonly write: (text: string) => void;
  readonly toggleDue: () => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** In which order known values stand; the rest follows by name. */
const orders: Readonly<Partial<Record<FilterFacet, readonly string[]>>> = {
  level: interventionLevels,
  state: interventionStates,
  setting: settings,
  origin: origins,
  finding: summaryFindingCodes,
};

/** The popover with everything that one can choose by, and how many one would see. */
export function renderPanel(view: PanelView, actions: FilterActions): TemplateResult {
  const { t, filter, counts, shown, dueWithinDays } = view;
  const isDue = filter.dueWithinDays !== undefined;
  return html`<div class="popover filters-panel" part="filters" popover="manual" role="dialog" tabindex="-1" aria-labelledby="filters-heading">
    <div class="filters-top">
      <h3 id="filters-heading">${t.heading}</h3>
      <button class="close" type="button" aria-label=${t.close} @click=${actions.close}>
        <svg class="glyph sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2 2 8 8M10 2l-8 8" /></svg>
      </button>
    </div>
    <div class="filter-text form-field">
      <label for="filter-text">${t.text}</label>
      <input id="filter-text" type="search" autocomplete="off" .value=${live(filter.text ?? '')} @input=${({ target }: Event) => target instanceof HTMLInputElement && actions.write(target.value)} />
    </div>
    <label class="filter-option form-check due"><input type="checkbox" aria-describedby="due-hint" .checked=${live(isDue)} @change=${actions.toggleDue} /><span>${t.due(filter.dueWithinDays ?? dueWithinDays)}</span> <b>${counts.due}</b></label>
    <p id="due-hint" class="filter-hint">${t.dueHint}</p>
    <div class="facets">${filterFacets.map((facet) => renderFacet(facet, view, actions))}</div>
    <div class="filters-actions">
      <button class="button primary" type="button" @click=${actions.close}>${t.show(shown)}</button>
      <button class="button" type="button" ?disabled=${isEmptyFilter(filter)} @click=${actions.clear}>${t.clearAll}</button>
    </div>
  </div>`;
}

function renderFacet(facet: FilterFacet, view: PanelView, { toggle }: FilterActions): TemplateResult | typeof nothing {
  const { t, filter, counts, words } = view;
  const chosen = filter[facet] ?? [];
  const values = valuesToOffer(facet, view);
  // What all have in common, or nobody is given, is no choice.
  if (values.length < 2 && chosen.length === 0) return nothing;
  return html`<fieldset class="facet">
    <legend>${t.facets[facet]}</legend>
    ${values.map(
      (value) =>
        html`<label class="filter-option form-check"><input type="checkbox" .checked=${live(chosen.includes(value))} @change=${() => toggle(facet, value)} /><span dir="auto">${valueInWords(facet, value, words, t)}</span> <b>${counts[facet].get(value) ?? 0}</b></label>`,
    )}
  </fieldset>`;
}

function valuesToOffer(facet: FilterFacet, { filter, counts, words, t }: PanelView): readonly string[] {
  const order = orders[facet] ?? [];
  const rank = (value: string) =>
    value === '' ? order.length + 1 : order.includes(value) ? order.indexOf(value) : order.length;
  const values = [...new Set([...counts[facet].keys(), ...(filter[facet] ?? [])])];
  const named = values.map((value) => ({ value, name: valueInWords(facet, value, words, t) }));
  return named
    .sort((a, b) => rank(a.value) - rank(b.value) || a.name.localeCompare(b.name, words.language))
    .map(({ value }) => value);
}

/** What is chosen besides the levels, which have chips of their own; each can be taken away. */
export function renderChosen(view: FiltersView, actions: FilterActions): TemplateResult | typeof nothing {
  const { t, words, filter } = view;
  const { text = '', dueWithinDays } = filter;
  const ofFacets = filterFacets.flatMap((facet) =>
    (filter[facet] ?? []).map((value) => ({
      kind: facet === 'level' ? 'level-chip' : '',
      label: `${t.facets[facet]}: ${valueInWords(facet, value, words, t)}`,
      remove: () => actions.toggle(facet, value),
    })),
  );
  const chips = [
    ...(dueWithinDays === undefined ? [] : [{ kind: '', label: t.due(dueWithinDays), remove: actions.toggleDue }]),
    ...(text.trim() === '' ? [] : [{ kind: '', label: t.textChip(text.trim()), remove: () => actions.write('') }]),
    ...ofFacets,
  ];
  if (chips.length === 0) return nothing;
  const onlyLevels = chips.every(({ kind }) => kind !== '');
  return html`<ul class="chosen ${onlyLevels ? 'only-levels' : ''}" aria-label=${t.chosen}>
    ${chips.map(
      ({ kind, label, remove }) =>
        html`<li class=${kind}><button class="chosen-chip" part="chosen-filter" type="button" aria-label=${t.remove(label)} @click=${remove}><span dir="auto">${label}</span><svg class="glyph sign" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="m2 2 8 8M10 2l-8 8" /></svg></button></li>`,
    )}
    <li><button class="clear-all" type="button" @click=${actions.clear}>${t.clearAll}</button></li>
  </ul>`;
}

import { interventionLevels } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import { levelGlyph } from '../render/glyphs.js';
import type { Words } from '../words.js';
import type { FacetCounts } from './filter-counts.js';
import type { FiltersTexts } from './filters.texts.js';

export interface ControlsView {
  readonly t: FiltersTexts;
  readonly words: Words;
  /** The levels that are chosen; all when none is. */
  readonly levels: readonly string[];
  /** Whether there are levels to choose by. */
  readonly withLevels: boolean;
  /** How many of each level one would see by choosing it. */
  readonly byLevel: FacetCounts;
  /** How many filters besides the levels are chosen. */
  readonly count: number;
  readonly isOpen: boolean;
}

export interface ControlsActions {
  readonly toggleLevel: (level: string) => void;
  readonly open: (button: HTMLElement) => void;
}

/** In the row of controls: a chip for each level, which is its explanation too, and the button of all other filters. */
export function renderControls(view: ControlsView, actions: ControlsActions): TemplateResult {
  const { t, withLevels, count, isOpen } = view;
  const onClick = ({ currentTarget }: Event) => currentTarget instanceof HTMLElement && actions.open(currentTarget);
  return html`${withLevels ? html`<div class="chips" role="group" aria-label=${t.levels}>${levelsOf(view).map((level) => renderChip(level, view, actions))}</div>` : nothing}
    <button class="button filter-button" part="filter-button" type="button" aria-haspopup="dialog" aria-expanded=${isOpen ? 'true' : 'false'} @click=${onClick}>${t.heading}${count > 0 ? html` <b>${count}</b>` : nothing}</button>`;
}

function renderChip(
  level: string,
  { words, levels, byLevel }: ControlsView,
  { toggleLevel }: ControlsActions,
): TemplateResult {
  const code = level === '' ? undefined : level;
  return html`<button class="chip" part="chip" type="button" aria-pressed=${levels.includes(level) ? 'true' : 'false'} @click=${() => toggleLevel(level)}>
    ${levelGlyph(code)}<span>${words.level(code)}</span> <b>${byLevel.get(level) ?? 0}</b>
  </button>`;
}

/** The known levels always, so that nothing jumps; others as far as they occur or are chosen. */
function levelsOf({ byLevel, levels }: ControlsView): readonly string[] {
  return [...new Set<string>([...interventionLevels, ...byLevel.keys(), ...levels])];
}

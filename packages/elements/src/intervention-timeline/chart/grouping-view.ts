import { html, type TemplateResult } from 'lit';
import { type LaneGrouping, laneGroupings } from '../internal/lane-groupings.js';
import type { ChartTexts } from './chart.texts.js';

export interface GroupingView {
  readonly t: ChartTexts;
  readonly lanes: LaneGrouping;
  /** Whether there are levels to group by. */
  readonly withLevels: boolean;
  readonly choose: (grouping: LaneGrouping) => void;
}

/** By what the lanes are made. */
export function renderGrouping({ t, lanes, withLevels, choose }: GroupingView): TemplateResult {
  const offered = laneGroupings.filter((each) => withLevels || each !== 'level' || each === lanes);
  const onChange = ({ target }: Event) => {
    const chosen = laneGroupings.find((each) => target instanceof HTMLSelectElement && each === target.value);
    if (chosen !== undefined) choose(chosen);
  };
  return html`<label class="grouping"><span class="grouping-label" dir="auto">${t.lanes}:</span>
    <select @change=${onChange}>${offered.map((each) => html`<option value=${each} .selected=${each === lanes}>${t.laneGroupings[each]}</option>`)}</select>
  </label>`;
}

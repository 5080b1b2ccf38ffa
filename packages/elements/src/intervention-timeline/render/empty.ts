import { html, type TemplateResult } from 'lit';
import type { TimelineModel } from '../internal/timeline-model.js';
import type { Words } from '../words.js';

export interface EmptyView {
  readonly words: Words;
  readonly model: TimelineModel;
  /** A button that leads to where there are any; nothing while that is not known. */
  readonly wayOn: unknown;
  /** Whether the period has been loaded; else nobody knows whether there are any. */
  readonly known: 'yes' | 'onItsWay' | 'no';
}

export interface EmptyActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/**
 * Nothing in the period: said in a sentence, with a way on, to the other levels or to the nearest period that has any.
 * The keys that change the period work from here too.
 */
export function renderEmpty(view: EmptyView, actions: EmptyActions): TemplateResult {
  const { t } = view.words;
  const byFilter = view.known === 'yes' && view.model.inPeriod.length > 0;
  return html`<div class="empty" part="empty" tabindex="-1" @keydown=${actions.onKeydown}>
    <p>${view.known === 'onItsWay' ? t.renewing : view.known === 'no' ? t.notLoaded : byFilter ? t.emptyByFilter : t.empty}</p>
    ${view.wayOn}
  </div>`;
}

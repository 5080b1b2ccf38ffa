import { formatWeekdayAndDate, isPlainDate } from '@samspil/core/calendar';
import { methodLabels, settingLabels } from '@samspil/core/interventions';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../text/capitalised.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import { levelGlyph, warningGlyph } from '../render/glyphs.js';
import type { Words } from '../words.js';
import type { DetailsTexts } from './details.texts.js';

/** The whole record of what is open: it may still be on its way, or not be given to this person. */
export type WholeRecord =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly record: TimelineIntervention };

export interface DetailsView {
  readonly t: DetailsTexts;
  readonly words: Words;
  readonly entry: TimelineEntry;
  readonly whole: WholeRecord;
  /** The page can show the whole of it. */
  readonly mayOpen: boolean;
  readonly mayMove: boolean;
  readonly mayMoveByKeys: boolean;
  /** Why it cannot be moved, to those who might expect to. */
  readonly whyNot: string | undefined;
  /** What could not be done, in a sentence. */
  readonly failure: string | undefined;
  /** What can be seen from the overview, and is counted there. */
  readonly counted: readonly string[];
  /** What the rules say of the whole of it besides, in sentences. */
  readonly findings: readonly string[];
}

export interface DetailsActions {
  readonly close: () => void;
  readonly open: () => void;
  readonly move: () => void;
  readonly moveByKeys: () => void;
  /** Somebody is about to move it. */
  readonly prepareMove: () => void;
}

/** The popover with what one wants to know of an intervention at a glance. */
export function renderDetails(view: DetailsView, actions: DetailsActions): TemplateResult {
  const { t, words, entry, failure } = view;
  // What is given without a level (to a guardian) is not said to lack one.
  const levelAndState =
    entry.level === undefined
      ? html`<span>${capitalised(words.state(entry.state))}</span>`
      : html`${levelGlyph(entry.level)}<span>${words.level(entry.level)} · ${words.state(entry.state)}</span>`;
  const facts = [words.who(entry), words.period(entry), words.weeks(entry)].filter((part) => part !== undefined);
  return html`<div class="popover details" part="details" popover="manual" role="dialog" tabindex="-1" aria-labelledby="details-title" aria-describedby="details-facts">
    <div class="details-top">
      <p class="details-level">${levelAndState}</p>
      <button class="close" type="button" aria-label=${t.close} @click=${actions.close}>
        <svg class="glyph sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2 2 8 8M10 2l-8 8" /></svg>
      </button>
    </div>
    <div class="details-text" tabindex="0">
      <h3 id="details-title" class="details-title" dir="auto">${words.title(entry)}</h3>
      <p id="details-facts" class="details-facts" dir="auto">${facts.map((fact, at) => html`${at === 0 ? nothing : ' · '}<span class="fact">${fact}</span>`)}</p>
      ${entry.problem === undefined ? nothing : html`<p class="item-line problem">${warningGlyph()}${words.t.dateProblems[entry.problem]}</p>`}
      <dl class="rows">${renderRows(view)}</dl>
      ${renderFindings(view)}
    </div>
    ${view.whyNot === undefined ? nothing : html`<p class="muted">${view.whyNot}</p>`}
    ${failure === undefined ? nothing : html`<p class="failure" role="alert">${failure}</p>`}
    ${renderActions(view, actions)}
  </div>`;
}

function renderFindings({ t, counted, findings }: DetailsView): TemplateResult | typeof nothing {
  const all = [...counted.map(capitalised), ...findings];
  if (all.length === 0) return nothing;
  return html`<h4 class="details-findings">${t.findings}</h4>
    <ul class="finding-list" part="details-findings">${all.map((finding) => html`<li dir="auto">${finding}</li>`)}</ul>
    ${findings.length === 0 ? nothing : html`<p class="details-counted muted" dir="auto">${t.countedOnly(counted.length)}</p>`}`;
}

function renderActions(
  { t, mayOpen, mayMove, mayMoveByKeys }: DetailsView,
  actions: DetailsActions,
): TemplateResult | typeof nothing {
  if (!mayOpen && !mayMove) return nothing;
  return html`<div class="details-actions">
    ${mayOpen ? html`<button class="button primary" type="button" @click=${actions.open}>${t.open}</button>` : nothing}
    ${mayMove ? html`<button class="button" type="button" @pointerenter=${actions.prepareMove} @focus=${actions.prepareMove} @click=${actions.move}>${t.move}</button>` : nothing}
    ${mayMoveByKeys ? html`<button class="button" type="button" @click=${actions.moveByKeys}>${t.moveByKeys}</button>` : nothing}
  </div>`;
}

function renderRows({ t, words, entry, whole }: DetailsView): unknown {
  const { language } = words;
  const record = whole.status === 'ready' ? whole.record : entry.record;
  const methods = record.methods?.map((method) => labelOf(methodLabels, method, language)).join(', ');
  const setting = entry.setting === undefined ? undefined : labelOf(settingLabels, entry.setting, language);
  const review = isPlainDate(record.nextReviewAt)
    ? t.evaluation(formatWeekdayAndDate(record.nextReviewAt, language))
    : undefined;
  return [
    goalRow(t, whole, record),
    row(t.workingForm, methods === undefined || methods === '' ? undefined : capitalised(methods)),
    row(t.context, setting === undefined ? undefined : capitalised(setting)),
    row(t.responsible, words.responsible(entry)),
    row(t.nextReview, review === undefined ? undefined : capitalised(review)),
  ];
}

/** Goals are in no summary: until the whole record has come, one does not know whether there are any. */
function goalRow(t: DetailsTexts, whole: WholeRecord, record: TimelineIntervention): unknown {
  if (whole.status === 'loading') return row(t.goal, t.loading);
  if (whole.status === 'failed') return row(t.goal, t.noDetails);
  const texts = (record.goals ?? []).flatMap(({ text }) => text ?? []);
  const [first, second] = texts;
  // Only the whole record can say that there are none.
  if (first === undefined) return record.view === 'whole' ? row(t.goal, t.noGoal) : nothing;
  return row(
    second === undefined ? t.goal : t.goals,
    html`${texts.slice(0, 3).map((text) => html`<span class="goal">${text}</span>`)}`,
  );
}

function row(term: string, description: unknown): unknown {
  return description === undefined ? nothing : html`<div><dt>${term}</dt><dd dir="auto">${description}</dd></div>`;
}

import { formatPeriod, isPlainDate, type PlainDate } from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderErrorSummary, renderFieldError } from '../dialog-form/error-summary.js';
import type { WrittenPeriod } from '../internal/move-check.js';
import type { MoveTexts } from './move-dialog.texts.js';
import type { MoveConflict } from './save-failure.js';

export type MoveField = 'from' | 'to';

export interface MoveFormView {
  readonly t: MoveTexts;
  readonly language: Language;
  readonly title: string;
  /** The dates and weeks that it has now. */
  readonly now: readonly string[];
  readonly written: WrittenPeriod;
  /** What the dates come to, line by line; none while they are no period. */
  readonly description: readonly string[];
  /** By field, as far as they are shown yet. */
  readonly fieldErrors: Readonly<Partial<Record<MoveField, string>>>;
  /** Everything that stands in the way, after an attempt to save; empty before. */
  readonly summary: readonly { readonly field?: MoveField; readonly text: string }[];
  readonly failure: string | undefined;
  readonly nothingLost: string;
  readonly conflict: MoveConflict | undefined;
  readonly conflictBy: string | undefined;
}

export interface MoveFormActions {
  readonly submit: (event: Event) => void;
  readonly write: (change: Partial<WrittenPeriod>) => void;
  readonly leave: (field: MoveField) => void;
  readonly shift: (days: number) => void;
  readonly focusField: (field: MoveField) => void;
  readonly keepTheirs: () => void;
  readonly saveMine: () => void;
}

export function renderMoveForm(view: MoveFormView, actions: MoveFormActions): TemplateResult {
  const { t, written } = view;
  return html`<form id="move-form" class="dialog-form" novalidate @submit=${actions.submit}>
    <p class="move-title" dir="auto">${view.title}</p>
    <p class="move-now">${t.now}: ${view.now.map((part, at) => html`${at === 0 ? nothing : ' · '}<span class="nowrap">${part}</span>`)}</p>
    ${renderErrorSummary({ prefix: 'move', heading: t.problem, errors: view.summary, focusField: actions.focusField })} ${renderConflict(view, actions)}
    ${view.failure === undefined ? nothing : html`<p class="failure" role="alert">${view.failure} ${view.nothingLost}</p>`}
    <div class="form-fields">${renderField('from', view, actions)} ${renderField('to', view, actions)}</div>
    <label class="form-check"><input type="checkbox" .checked=${live(written.openEnded)} @change=${(event: Event) => event.target instanceof HTMLInputElement && actions.write({ openEnded: event.target.checked })} />${t.openEnded}</label>
    <div class="move-steps">
      <button class="button" type="button" @click=${() => actions.shift(-7)}>${t.aWeekEarlier}</button>
      <button class="button" type="button" @click=${() => actions.shift(7)}>${t.aWeekLater}</button>
    </div>
    <p class="move-description" role="status">${view.description.map((line) => html`<span>${line}</span> `)}</p>
  </form>`;
}

function renderField(
  field: MoveField,
  { t, written, fieldErrors }: MoveFormView,
  actions: MoveFormActions,
): TemplateResult {
  const error = fieldErrors[field];
  return html`<div class="form-field">
    <label for="move-${field}">${t[field]}</label>
    <input
      id="move-${field}"
      type="date"
      ?data-autofocus=${field === 'from'}
      .value=${live(field === 'to' && written.openEnded ? '' : written[field])}
      ?disabled=${field === 'to' && written.openEnded}
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${error === undefined ? nothing : `move-${field}-error`}
      @input=${(event: Event) => event.target instanceof HTMLInputElement && actions.write({ [field]: event.target.value })}
      @blur=${() => actions.leave(field)}
    />
    ${renderFieldError(`move-${field}`, error)}
  </div>`;
}

/** What was, what somebody else made of it, and what one has written: side by side, before anything is overwritten. */
function renderConflict(
  { t, language, conflict, conflictBy, written }: MoveFormView,
  actions: MoveFormActions,
): TemplateResult | typeof nothing {
  if (conflict === undefined) return nothing;
  const { base, theirs } = conflict;
  const dates = (from: unknown, to: unknown) => periodOf(from, to, language);
  const sameDates = base.from === theirs.from && base.to === theirs.to;
  return html`<section class="conflict" role="alert" tabindex="-1" aria-labelledby="conflict-heading">
    <h3 id="conflict-heading">${conflictBy === undefined ? t.conflict : t.conflictBy(conflictBy)}</h3>
    ${sameDates ? html`<p>${t.conflictElsewhere}</p>` : nothing}
    <dl class="versions">
      <dt>${t.before}</dt><dd>${dates(base.from, base.to)}</dd>
      ${sameDates ? nothing : html`<dt>${t.theirs}</dt><dd>${dates(theirs.from, theirs.to)}</dd>`}
      <dt>${t.mine}</dt><dd>${dates(written.from, written.openEnded ? undefined : written.to)}</dd>
    </dl>
    <div class="move-steps">
      <button class="button" type="button" @click=${actions.keepTheirs}>${t.keepTheirs}</button>
      <button class="button" type="button" @click=${actions.saveMine}>${t.saveMine}</button>
    </div>
  </section>`;
}

function periodOf(from: unknown, to: unknown, language: Language): string {
  const end: PlainDate | undefined = isPlainDate(to) ? to : undefined;
  return isPlainDate(from) ? formatPeriod(from, end, language) : '–';
}

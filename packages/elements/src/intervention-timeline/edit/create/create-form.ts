import {
  aimLabels,
  aims,
  interventionLevelLabels,
  interventionLevels,
  learningForms,
  methodLabels,
  originLabels,
  origins,
  settingLabels,
  settings,
} from '@samspil/core/interventions';
import type { Label, Language } from '@samspil/core/vocabulary';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capitalised } from '../../../text/capitalised.js';
import { renderErrorSummary, renderFieldError } from '../../dialog-form/error-summary.js';
import { levelGlyph } from '../../render/glyphs.js';
import type { CreateTexts } from './create.texts.js';
import type { CreateField, WrittenDraft } from './written-draft.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface CreateFormView {
  readonly t: CreateTexts;
  readonly language: Language;
  readonly written: WrittenDraft;
  readonly institutions: readonly Option[];
  readonly targets: readonly OptionGroup[];
  readonly colleagues: readonly Option[];
  /** Whom one can choose is on its way, or could not be had. */
  readonly choices: 'loading' | 'ready' | 'failed';
  readonly errors: Readonly<Partial<Record<CreateField, string>>>;
  /** Everything that stands in the way, after an attempt to save; empty before. */
  readonly summary: readonly { readonly field?: CreateField; readonly text: string }[];
  readonly failure: string | undefined;
  readonly nothingLost: string;
}

export interface CreateFormActions {
  readonly submit: (event: Event) => void;
  readonly write: (change: Partial<WrittenDraft>) => void;
  readonly leave: (field: CreateField) => void;
  readonly focusField: (field: CreateField) => void;
  readonly reload: () => void;
}

/** What a draft cannot do without, and nothing else. */
export function renderCreateForm(view: CreateFormView, actions: CreateFormActions): TemplateResult {
  const { t, language, written, institutions } = view;
  return html`<form id="create-form" class="dialog-form" novalidate @submit=${actions.submit}>
    <p class="create-lead">${t.lead}</p>
    ${renderErrorSummary({ prefix: 'create', heading: t.problem, errors: view.summary, focusField: actions.focusField })}
    ${view.failure === undefined ? nothing : html`<p class="failure" role="alert">${view.failure} ${view.nothingLost}</p>`}
    ${renderInput('title', 'text', view, actions)}
    ${institutions.length > 1 ? renderSelect('institution', [{ label: '', options: institutions }], view, actions) : nothing}
    ${renderChoicesState(view, actions)}
    <div class="form-fields">
      ${renderSelect('target', view.targets, view, actions)}
      ${renderSelect('owner', [{ label: '', options: view.colleagues }], view, actions)}
    </div>
    ${
      written.target === 'professionals'
        ? html`<div class="form-fields">
            ${renderSelect('colleague', [{ label: '', options: view.colleagues }], view, actions)}
            ${renderSelect('method', [{ label: '', options: optionsOf(learningForms, methodLabels, language) }], view, actions)}
          </div>`
        : nothing
    }
    <div class="form-fields">${renderInput('from', 'date', view, actions)} ${renderInput('to', 'date', view, actions)}</div>
    ${renderRadios('level', optionsOf(interventionLevels, interventionLevelLabels, language), view, actions)}
    ${renderAims(view, actions)}
    ${renderRadios('setting', optionsOf(settings, settingLabels, language), view, actions)}
    ${renderRadios('origin', optionsOf(origins, originLabels, language), view, actions)}
  </form>`;
}

function optionsOf(codes: readonly string[], labels: Readonly<Record<string, Label>>, language: Language): Option[] {
  return codes.map((code) => ({ value: code, label: capitalised(labelOf(labels, code, language)) }));
}

function renderChoicesState({ t, choices }: CreateFormView, { reload }: CreateFormActions): unknown {
  if (choices === 'ready') return nothing;
  if (choices === 'loading') return html`<p class="create-lead" role="status">${t.loading}</p>`;
  return html`<p class="failure" role="alert">${t.choicesMissing} <button class="button" type="button" @click=${reload}>${t.retry}</button></p>`;
}

function renderInput(
  field: 'title' | 'from' | 'to',
  type: 'text' | 'date',
  { t, written, errors }: CreateFormView,
  actions: CreateFormActions,
): TemplateResult {
  const error = errors[field];
  return html`<div class="form-field">
    <label for="create-${field}">${t.fields[field]}${field === 'to' ? html` <span class="create-optional">${t.optional}</span>` : nothing}</label>
    <input
      id="create-${field}"
      type=${type}
      dir=${type === 'text' ? 'auto' : nothing}
      autocomplete="off"
      ?data-autofocus=${field === 'title'}
      .value=${live(written[field])}
      aria-required=${field === 'to' ? nothing : 'true'}
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${error === undefined ? nothing : `create-${field}-error`}
      @input=${(event: Event) => event.target instanceof HTMLInputElement && actions.write({ [field]: event.target.value })}
      @blur=${() => actions.leave(field)}
    />
    ${renderFieldError(`create-${field}`, error)}
  </div>`;
}

function renderSelect(
  field: 'institution' | 'target' | 'owner' | 'colleague' | 'method',
  groups: readonly OptionGroup[],
  { t, written, errors }: CreateFormView,
  actions: CreateFormActions,
): TemplateResult {
  const error = errors[field];
  const value = written[field];
  const isKnown = groups.some(({ options }) => options.some((option) => option.value === value));
  const onChange = ({ target }: Event) =>
    target instanceof HTMLSelectElement && actions.write({ [field]: target.value });
  return html`<div class="form-field">
    <label for="create-${field}">${t.fields[field]}</label>
    <select
      id="create-${field}"
      aria-required="true"
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${error === undefined ? nothing : `create-${field}-error`}
      @change=${onChange}
    >
      <option value="" .selected=${value === '' || !isKnown}>${t.choose}</option>
      ${groups.map(({ label, options }) => {
        const items = options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        );
        if (options.length === 0) return nothing;
        return label === '' ? items : html`<optgroup label=${label}>${items}</optgroup>`;
      })}
    </select>
    ${renderFieldError(`create-${field}`, error)}
  </div>`;
}

function renderRadios(
  field: 'level' | 'setting' | 'origin',
  options: readonly Option[],
  { t, written, errors }: CreateFormView,
  actions: CreateFormActions,
): TemplateResult {
  const error = errors[field];
  return html`<fieldset class="create-choice" role="radiogroup" aria-required="true" aria-describedby=${error === undefined ? nothing : `create-${field}-error`}>
    <legend>${t.fields[field]}</legend>
    ${options.map(
      ({ value, label }, at) =>
        html`<label class="form-check"><input id=${at === 0 ? `create-${field}` : nothing} type="radio" name="create-${field}" value=${value} .checked=${live(written[field] === value)} @change=${() => actions.write({ [field]: value })} />${field === 'level' ? levelGlyph(value) : nothing}${label}</label>`,
    )}
    ${renderFieldError(`create-${field}`, error)}
  </fieldset>`;
}

function renderAims({ t, written, errors, language }: CreateFormView, actions: CreateFormActions): TemplateResult {
  const error = errors.aims;
  const toggle = (aim: string, isChosen: boolean) =>
    actions.write({ aims: isChosen ? [...written.aims, aim] : written.aims.filter((each) => each !== aim) });
  return html`<fieldset class="create-choice" aria-describedby=${error === undefined ? nothing : 'create-aims-error'}>
    <legend>${t.fields.aims}</legend>
    ${optionsOf(aims, aimLabels, language).map(
      ({ value, label }, at) =>
        html`<label class="form-check"><input id=${at === 0 ? 'create-aims' : nothing} type="checkbox" .checked=${live(written.aims.includes(value))} @change=${(event: Event) => event.target instanceof HTMLInputElement && toggle(value, event.target.checked)} />${label}</label>`,
    )}
    ${renderFieldError('create-aims', error)}
  </fieldset>`;
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChoiceField } from '../choice-field.js';
import { choiceFieldTexts } from '../choice-field.texts.js';
import { type Choice, type ChoiceGroup, choicesOf } from '../choices.js';
import type { FormEntry } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { textOrNone } from '../text-value.js';
import { selectFieldStyles } from './select-field.styles.js';

export type { Choice, ChoiceGroup } from '../choices.js';

/**
 * One of a list of answers, in the browser's own select.
 *
 * ```js
 * select.options = [{ value: 'da', label: 'Dansk' }, { label: 'Naturfag', options: [{ value: 'bio', label: 'Biologi' }] }];
 * ```
 * A value that is not on the list stays chosen, and is shown as such: the list may come later, or have changed since.
 *
 * @summary One of a list of answers in a form.
 * @csspart choice-hint - What the chosen answer means.
 */
export class SamspilSelectField extends ChoiceField {
  static readonly baseName = 'select-field';
  static override readonly texts = [formFieldTexts, choiceFieldTexts];
  static override styles = selectFieldStyles;

  /** What stands there while nothing is chosen. */
  @property({ attribute: 'empty-text' }) emptyText = '';

  protected override formValue(): FormEntry {
    return this.value;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The options are there now. Page code may have set back what the reader has just chosen.
    const select = this.renderRoot.querySelector('select');
    if (select !== null && select.value !== this.value) select.value = this.value;
  }

  protected override renderControl(): TemplateResult {
    const entries = this.usable;
    const hint = this.chosenOf(entries)?.hint;
    const describedBy = this.describedBy(hint === undefined || hint === '' ? undefined : 'choice-hint');
    return this.readOnly
      ? this.renderReadOnly(this.#shownOf(entries), { describedBy })
      : this.#renderSelect(entries, describedBy);
  }

  protected override renderBelow(): TemplateResult | typeof nothing {
    const hint = this.chosenOf(this.usable)?.hint;
    return hint === undefined || hint === ''
      ? nothing
      : html`<div class="below" part="choice-hint" id="choice-hint">${hint}</div>`;
  }

  #renderSelect(entries: readonly (Choice | ChoiceGroup)[], describedBy: string | typeof nothing): TemplateResult {
    const unknown = this.value !== '' && this.chosenOf(entries) === undefined;
    const t = this.speaker.in(choiceFieldTexts);
    // An answer that is needed cannot be taken back, but by another.
    const hasEmpty = !this.required || this.value === '';
    return html`<div class="select">
      <select
        class="box"
        part="control"
        id="control"
        ?disabled=${this.isDisabled}
        aria-label=${this.outsideLabel}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.isShownInvalid ? 'true' : nothing}
        aria-describedby=${describedBy}
        @input=${this.#chosen}
        @change=${() => this.tellOfChange('change')}
      >
        ${hasEmpty ? html`<option value="">${this.#emptyText}</option>` : nothing}
        ${unknown ? html`<option value=${this.value}>${t.notOnList(this.value)}</option>` : nothing}
        ${entries.map((entry) => renderEntry(entry))}
      </select>
      <svg class="arrow screen-only" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4"></path></svg>
    </div>`;
  }

  #shownOf(entries: readonly (Choice | ChoiceGroup)[]): string {
    const t = this.speaker.in(choiceFieldTexts);
    const chosen = this.chosenOf(entries)?.label;
    return chosen ?? (this.value === '' ? textOrNone(this.emptyText) || t.none : t.notOnList(this.value));
  }

  get #emptyText(): string {
    const t = this.speaker.in(choiceFieldTexts);
    return textOrNone(this.emptyText) || (this.required ? t.choose : t.none);
  }

  readonly #chosen = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.choose(event.currentTarget.value);
  };
}

function renderEntry(entry: Choice | ChoiceGroup): TemplateResult {
  if (!('options' in entry)) return renderOption(entry);
  return html`<optgroup label=${entry.label}>${choicesOf([entry]).map(renderOption)}</optgroup>`;
}

function renderOption({ value, label, disabled }: Choice): TemplateResult {
  return html`<option value=${value} ?disabled=${disabled === true}>${label}</option>`;
}

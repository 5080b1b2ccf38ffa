import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Choice, choicesOf, readChoices } from '../choices.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { ValueField } from '../value-field.js';
import { choiceListStyles } from './choice-list.styles.js';

/**
 * Any number of a few answers, each a native checkbox. The value is a list; a form has one entry for each answer.
 *
 * ```js
 * list.options = [{ value: 'social', label: 'Social' }, { value: 'academic', label: 'Faglig' }];
 * list.value = ['social'];
 * ```
 * What is chosen and not on the list stays chosen, and is shown by its value.
 *
 * @summary Any number of a few answers in a form, as checkboxes.
 * @csspart choices - All of them.
 */
export class SamspilChoiceList extends ValueField<readonly string[]> {
  static readonly baseName = 'choice-list';
  static override readonly texts = [formFieldTexts];
  static override styles = choiceListStyles;

  /** The answers: `{ value, label, hint?, disabled? }`. */
  @property({ attribute: false }) options: readonly Choice[] = [];

  #chosen: readonly string[] = [];

  protected override currentValue(): readonly string[] {
    return this.#chosen;
  }

  protected override takeValue(value: unknown): void {
    const isNone = value === undefined || value === null;
    const texts: readonly string[] = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    if (!isNone && (!Array.isArray(value) || texts.length < value.length)) this.warn('value', value, 'a list of texts');
    this.#chosen = [...new Set(texts)];
  }

  protected override takeText(text: string): void {
    this.#chosen = text.split(' ').filter((each) => each !== '');
  }

  protected override isSame(one: unknown, other: unknown): boolean {
    return Array.isArray(one) && Array.isArray(other) && one.join('\n') === other.join('\n');
  }

  protected override formValue(): FormEntry {
    if (this.#chosen.length === 0 || this.name === '') return null;
    const entries = new FormData();
    for (const value of this.#chosen) entries.append(this.name, value);
    return entries;
  }

  protected override formState(): FormEntry {
    return this.#chosen.join('\n');
  }

  protected override takeState(text: string): void {
    this.#chosen = text.split('\n').filter((each) => each !== '');
  }

  protected override findProblem(): FieldProblem | undefined {
    return this.required && this.#chosen.length === 0 ? this.missingProblem('choose') : undefined;
  }

  protected override get grouped(): boolean {
    return true;
  }

  protected override get focusTarget(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('input:not(:disabled)');
  }

  protected override renderControl(): TemplateResult {
    const options = choicesOf(readChoices(this.options, (value, wanted) => this.warn('options', value, wanted)));
    // What is chosen and not on the list, from a newer version of the API, stays chosen and can be seen.
    const unknown = this.#chosen.filter((value) => !options.some((option) => option.value === value));
    return html`<div class="choices" part="choices">
      ${[...options, ...unknown.map((value): Choice => ({ value, label: value }))].map(
        ({ value, label, hint, disabled }) => html`<label class="choice">
          <input
            part="control"
            type="checkbox"
            value=${value}
            .checked=${live(this.#chosen.includes(value))}
            ?disabled=${this.isDisabled || this.readOnly || disabled === true}
            @input=${this.#toggled}
            @change=${() => this.tellOfChange('change')}
          />
          <span>${label}${hint === undefined ? '' : html` <span class="choice-hint">${hint}</span>`}</span>
        </label>`,
      )}
    </div>`;
  }

  /** In the order of the list, whatever the order of the presses. */
  readonly #toggled = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value, checked } = event.target;
    const wanted = new Set(checked ? [...this.#chosen, value] : this.#chosen.filter((each) => each !== value));
    const listed = choicesOf(readChoices(this.options, () => undefined))
      .map((option) => option.value)
      .filter((each) => wanted.has(each));
    this.#chosen = [...listed, ...[...wanted].filter((each) => !listed.includes(each))];
    this.userChanged();
  };
}

import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Choice, choicesOf, readChoices } from '../../fields/choices.js';
import type { FieldProblem } from '../../fields/field-problem.js';
import type { FormEntry } from '../../fields/form-field.js';
import { formFieldTexts } from '../../fields/form-field.texts.js';
import { ValueField } from '../../fields/value-field.js';
import { choiceListStyles } from './choice-list.styles.js';

/** Any number of a few answers, each a native checkbox. A part of the form, and no element that a page can use. */
export class ChoiceList extends ValueField<readonly string[]> {
  static readonly baseName = 'intervention-form-choices';
  static override readonly texts = [formFieldTexts];
  static override styles = choiceListStyles;

  /** The answers: `{ value, label, hint? }`. */
  @property({ attribute: false }) options: readonly Choice[] = [];

  #chosen: readonly string[] = [];

  protected override currentValue(): readonly string[] {
    return this.#chosen;
  }

  protected override takeValue(value: unknown): void {
    this.#chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  }

  protected override takeText(text: string): void {
    this.#chosen = text.split(' ').filter((each) => each !== '');
  }

  protected override isSame(one: unknown, other: unknown): boolean {
    return Array.isArray(one) && Array.isArray(other) && one.join('\n') === other.join('\n');
  }

  protected override formValue(): FormEntry {
    return this.#chosen.join(' ');
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
      ${[...options, ...unknown.map((value) => ({ value, label: value, hint: undefined }))].map(
        ({ value, label, hint }) => html`<label class="choice">
          <input
            type="checkbox"
            value=${value}
            .checked=${live(this.#chosen.includes(value))}
            ?disabled=${this.isDisabled || this.readOnly}
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
    const listed = this.options.map((option) => option.value).filter((each) => wanted.has(each));
    this.#chosen = [...listed, ...[...wanted].filter((each) => !listed.includes(each))];
    this.userChanged();
  };
}

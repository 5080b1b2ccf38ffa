import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FieldProblem } from '../field-problem.js';
import { type FormEntry, FormField } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { textOrNone } from '../text-value.js';
import { checkboxFieldStyles } from './checkbox-field.styles.js';
import { checkboxFieldTexts } from './checkbox-field.texts.js';

/**
 * Something that is so, or not.
 *
 * ```html
 * <samspil-checkbox-field name="open-ended" label="Uden slutdato"></samspil-checkbox-field>
 * ```
 *
 * @summary A single checkbox in a form.
 */
export class SamspilCheckboxField extends FormField {
  static readonly baseName = 'checkbox-field';
  static override readonly texts = [formFieldTexts, checkboxFieldTexts];
  static override styles = checkboxFieldStyles;

  /** What the form gets when the box is ticked; nothing when it is not. */
  @property() value = 'on';

  #checked = false;
  #defaultChecked = false;
  #dirty = false;

  /**
   * Whether the box is ticked.
   *
   * @default false
   */
  get checked(): boolean {
    return this.#checked;
  }
  set checked(checked: boolean) {
    if (checked !== undefined && checked !== null && typeof checked !== 'boolean') {
      this.warn('checked', checked, 'true or false');
    }
    this.#dirty = true;
    this.#take(Boolean(checked));
  }

  /**
   * Whether the box is ticked initially, to which a reset goes back.
   *
   * @default false
   */
  @property({ type: Boolean, attribute: 'checked' })
  get defaultChecked(): boolean {
    return this.#defaultChecked;
  }
  set defaultChecked(checked: boolean) {
    this.#defaultChecked = checked;
    if (!this.#dirty) this.#take(checked);
  }

  override connectedCallback(): void {
    this.takeUp('checked');
    super.connectedCallback();
  }

  protected override formValue(): FormEntry {
    return this.#checked ? String(this.value) : null;
  }

  protected override formState(): FormEntry {
    return this.#checked ? 'checked' : 'unchecked';
  }

  protected override resetValue(): void {
    this.#dirty = false;
    this.#checked = this.#defaultChecked;
  }

  protected override restoreValue(state: NonNullable<FormEntry>): void {
    this.#dirty = true;
    this.#checked = state === 'checked';
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.#checked || !this.required) return undefined;
    const message = textOrNone(this.requiredMessage) || this.speaker.in(checkboxFieldTexts).needed;
    return { flag: 'valueMissing', code: 'missing', message };
  }

  /** No box has to be ticked; one that has is the exception. */
  protected override get isMarkedOptional(): boolean {
    return false;
  }

  protected override renderControl(): TemplateResult {
    return html`<input
      class="tick"
      part="control"
      id="control"
      type="checkbox"
      .checked=${live(this.#checked)}
      ?disabled=${this.isDisabled}
      aria-readonly=${this.readOnly ? 'true' : nothing}
      aria-label=${this.outsideLabel}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.isShownInvalid ? 'true' : nothing}
      aria-describedby=${this.describedBy()}
      @click=${this.#keep}
      @input=${this.#ticked}
      @change=${() => this.tellOfChange('change')}
      @keydown=${this.submitOnEnter}
    />`;
  }

  override render(): TemplateResult {
    return html`<div class="field" part="field">
      <div class="line">
        ${this.renderControl()}
        ${textOrNone(this.label) === '' ? nothing : html`<label class=${this.labelHidden ? 'label visually-hidden' : 'label'} part="label" for="control">${this.renderLabel()}</label>`}
      </div>
      <div class="under">${this.renderHint()}${this.renderError()}</div>
    </div>`;
  }

  #take(checked: boolean): void {
    if (checked === this.#checked) return;
    this.#checked = checked;
    this.valueChanged();
  }

  /** A native checkbox cannot be read only. */
  readonly #keep = (event: Event): void => {
    if (this.readOnly) event.preventDefault();
  };

  readonly #ticked = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.#dirty = true;
    this.#checked = event.currentTarget.checked;
    this.userChanged();
  };
}

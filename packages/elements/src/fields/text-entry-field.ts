import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FormEntry } from './form-field.js';
import { ValueField } from './value-field.js';

/** What an input of a field has beside the rest. */
export interface InputKind {
  readonly type?: 'text' | 'tel' | 'search';
  readonly inputMode?: string;
  /** Free text takes the direction of its first letter; an empty field that of the page, which `auto` would not. */
  readonly dir?: 'auto';
  readonly autocapitalize?: 'none';
  /** A class beside `box`. */
  readonly look?: string;
  /** What stands in it may be longer than the box is wide. */
  readonly isLong?: boolean;
  /** What describes the input beside hint and error. */
  readonly describedBy?: readonly (string | undefined)[];
}

/**
 * A field that is typed. What stands in it is kept as it was typed, also when it means nothing; `value` is what it means.
 *
 * A field says what a text means (`read`), how a value is written (`write`), and takes what code sets (`takeValue`, by
 * `setText`).
 */
export abstract class TextEntryField<Value> extends ValueField<Value> {
  /** What the browser may fill in, such as `email` or `off`. */
  @property() autocomplete = '';
  /** Which keyboard a touch screen shows, where the field does not know better. */
  @property({ attribute: 'inputmode' }) override inputMode = '';

  #text = '';
  /** Something was typed that no `change` has told of. */
  #untold = false;

  /** What stands in the field. */
  protected get text(): string {
    return this.#text;
  }

  /** Puts a text in place as the page's code does; the caller says `valueChanged`, or is called by who does. */
  protected setText(text: string): void {
    this.#text = text;
    this.#untold = false;
  }

  /** Puts a text in place of what stands there, as the reader's own act, and tells the page. */
  protected enterText(text: string): void {
    if (this.isDisabled || this.readOnly || text === this.#text) return;
    this.#text = text;
    this.#untold = false;
    this.userChanged();
    this.tellOfChange('input', 'change');
  }

  /** What a text means. */
  protected abstract read(text: string): Value;

  /** The text in the form that it is left in, when typing is over; the same where it means nothing. */
  protected tidied(text: string): string {
    return text;
  }

  protected override currentValue(): Value {
    return this.read(this.#text);
  }

  protected override takeText(text: string): void {
    this.setText(text);
  }

  protected override formValue(): FormEntry {
    return this.#text;
  }

  protected override formState(): FormEntry {
    return this.#text;
  }

  /** What was kept is what was typed, not a value as an attribute writes it. */
  protected override takeState(text: string): void {
    this.setText(text);
  }

  /** An input of one line. */
  protected renderInput({
    type = 'text',
    inputMode,
    dir,
    autocapitalize,
    look,
    isLong = false,
    describedBy,
  }: InputKind): TemplateResult {
    return html`<input
      class=${look === undefined ? 'box' : `box ${look}`}
      part="control"
      id="control"
      type=${type}
      inputmode=${this.inputMode || (inputMode ?? nothing)}
      autocomplete=${this.autocomplete || nothing}
      autocapitalize=${autocapitalize ?? nothing}
      spellcheck=${this.getAttribute('spellcheck') ?? (autocapitalize === undefined ? nothing : 'false')}
      dir=${dir === undefined || this.#text === '' ? nothing : dir}
      .value=${live(this.#text)}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readOnly}
      aria-label=${this.outsideLabel}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.isShownInvalid ? 'true' : nothing}
      aria-describedby=${this.describedBy(...(describedBy ?? []))}
      @input=${this.typed}
      @change=${this.finished}
      @keydown=${this.submitOnEnter}
    />${isLong ? this.renderOnPaper() : nothing}`;
  }

  /** The same text as a page is printed with it. */
  protected renderOnPaper(): TemplateResult {
    return html`<div class="paper" dir="auto">${this.#text}</div>`;
  }

  /** The reader is typing; the native event goes on to the page by itself. */
  protected readonly typed = (event: Event): void => {
    const control = event.currentTarget;
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
    this.#text = control.value;
    this.#untold = true;
    this.userChanged();
  };

  /** The reader has typed; a native `change` ends at the shadow root. */
  protected readonly finished = (): void => {
    if (!this.#untold) return;
    this.#untold = false;
    const tidied = this.tidied(this.#text);
    if (tidied !== this.#text) {
      this.#text = tidied;
      this.requestUpdate();
    }
    this.typingEnded();
    this.tellOfChange('change');
  };

  protected override beforeSubmit(): void {
    this.finished();
  }

  /** The reader has finished typing, and stays or leaves. */
  protected typingEnded(): void {}
}

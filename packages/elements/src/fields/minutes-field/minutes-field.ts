import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { TextEntryField } from '../text-entry-field.js';
import { minutesOf } from './duration-text.js';
import { minutesFieldStyles } from './minutes-field.styles.js';
import { minutesFieldTexts } from './minutes-field.texts.js';

const defaultStep = 15;

/**
 * How long something takes, in whole minutes. It may be written as people say it: `90`, `1:30`, `1 t 30 min`, `1,5 t`; what
 * was understood stands beside it.
 *
 * ```html
 * <samspil-minutes-field name="meeting" label="Mødets længde" value="90" step="15"></samspil-minutes-field>
 * ```
 *
 * @summary A duration in a form, as whole minutes.
 * @csspart unit - That minutes are meant.
 * @csspart reading - The duration in hours and minutes.
 * @csspart step - The buttons that make it shorter and longer.
 */
export class SamspilMinutesField extends TextEntryField<number | undefined> {
  static readonly baseName = 'minutes-field';
  static override readonly texts = [formFieldTexts, minutesFieldTexts];
  static override styles = minutesFieldStyles;

  /** The least minutes. */
  @property({ type: Number }) min = 0;
  /** The most minutes. */
  @property({ type: Number }) max?: number | undefined;
  /** By how many minutes the buttons and the arrow keys change it; 0 for no buttons. Other minutes can be written. */
  @property({ type: Number }) step = defaultStep;

  protected override read(text: string): number | undefined {
    return minutesOf(text);
  }

  protected override tidied(text: string): string {
    const minutes = this.read(text);
    return minutes === undefined ? text : String(minutes);
  }

  protected override takeValue(value: unknown): void {
    if (value === undefined || value === null) this.setText('');
    else if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) this.setText(String(value));
    else {
      this.warn('value', value, 'a whole number of minutes');
      this.setText(typeof value === 'string' || typeof value === 'number' ? String(value) : '?');
    }
  }

  protected override formValue(): FormEntry {
    return this.value === undefined ? '' : String(this.value);
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.text.trim() === '') return this.required ? this.missingProblem('write') : undefined;
    const t = this.speaker.in(minutesFieldTexts);
    const minutes = this.value;
    if (minutes === undefined) return { flag: 'badInput', code: 'unreadable', message: t.unreadable };
    const { min, max } = this.#limits;
    const both = min > 0 && max !== undefined ? t.between(this.#said(min), this.#said(max)) : undefined;
    if (minutes < min) return { flag: 'rangeUnderflow', code: 'range', message: both ?? t.atLeast(this.#said(min)) };
    if (max !== undefined && minutes > max) {
      return { flag: 'rangeOverflow', code: 'range', message: both ?? t.atMost(this.#said(max)) };
    }
    return undefined;
  }

  protected override renderControl(): TemplateResult {
    const t = this.speaker.in(minutesFieldTexts);
    const step = this.#step;
    const reading = this.#reading;
    const input = this.renderInput({
      inputMode: 'text',
      autocapitalize: 'none',
      look: 'short numeric',
      describedBy: ['unit', reading === undefined ? undefined : 'reading'],
    });
    return html`<div class="row">
      <div class="stepped" @keydown=${this.#stepByKey}>
        ${step === undefined ? nothing : this.#renderStep(-step, t.less(step), 'M4 8h8')}
        ${input}
        ${step === undefined ? nothing : this.#renderStep(step, t.more(step), 'M4 8h8M8 4v8')}
      </div>
      <span class="unit" part="unit" id="unit">${t.unit}</span>
      ${reading === undefined ? nothing : html`<span class="reading" part="reading" id="reading">= <bdi>${reading}</bdi></span>`}
    </div>`;
  }

  /** Not a tab stop: the arrow keys do the same, from the input. */
  #renderStep(by: number, label: string, sign: string): TemplateResult {
    return html`<button
      class="step screen-only"
      part="step"
      type="button"
      tabindex="-1"
      aria-label=${label}
      title=${label}
      aria-controls="control"
      ?disabled=${this.isDisabled || this.#stepped(by) === undefined}
      @click=${() => this.#change(by)}
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${sign}></path></svg></button>`;
  }

  readonly #stepByKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || this.#step === undefined) return;
    event.preventDefault();
    this.#change(direction * this.#step);
  };

  #change(by: number): void {
    const minutes = this.#stepped(by);
    if (minutes !== undefined) this.enterText(String(minutes));
  }

  /** Where a step leads to; undefined when it leads out of what is allowed, or from what cannot be read. */
  #stepped(by: number): number | undefined {
    const minutes = this.text.trim() === '' ? 0 : this.value;
    if (minutes === undefined) return undefined;
    const { min, max = Number.POSITIVE_INFINITY } = this.#limits;
    const stepped = minutes + by;
    return stepped >= min && stepped <= max ? stepped : undefined;
  }

  /** Said where it is more than the number and its unit say already. */
  get #reading(): string | undefined {
    const minutes = this.value;
    if (minutes === undefined || (minutes < 60 && this.text.trim() === String(minutes))) return undefined;
    return this.#said(minutes);
  }

  #said(minutes: number): string {
    const t = this.speaker.in(minutesFieldTexts);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t.minutes(rest);
    return rest === 0 ? t.hours(hours) : `${t.hours(hours)} ${t.minutes(rest)}`;
  }

  get #limits(): { readonly min: number; readonly max: number | undefined } {
    return { min: this.#whole('min', this.min) ?? 0, max: this.#whole('max', this.max) };
  }

  get #step(): number | undefined {
    return this.readOnly ? undefined : this.#whole('step', this.step) || undefined;
  }

  #whole(name: string, minutes: number | undefined): number | undefined {
    if (minutes === undefined || minutes === null) return undefined;
    if (Number.isSafeInteger(minutes) && minutes >= 0) return minutes;
    this.warn(name, minutes, 'a whole number of minutes');
    return undefined;
  }
}

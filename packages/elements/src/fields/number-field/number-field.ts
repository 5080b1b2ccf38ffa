import type { Language } from '@samspil/core/vocabulary';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { TextEntryField } from '../text-entry-field.js';
import { textOrNone } from '../text-value.js';
import { numberFieldTexts } from './number-field.texts.js';
import { isOnStep, numberOf, textOfNumber } from './number-text.js';

/**
 * A number, with the unit that it counts in.
 *
 * ```html
 * <samspil-number-field name="lessons" label="Lektioner om ugen" unit="lektioner" unit-one="lektion" min="1" max="40" step="1"></samspil-number-field>
 * ```
 *
 * It is a text input: the browser's own number input hides what it cannot read, takes a decimal comma only where the
 * browser's language does, whatever the page's, and changes its value when somebody scrolls past it.
 *
 * @summary A number with a unit in a form.
 * @csspart unit - The unit.
 */
export class SamspilNumberField extends TextEntryField<number | undefined> {
  static readonly baseName = 'number-field';
  static override readonly texts = [formFieldTexts, numberFieldTexts];

  /** What is counted, shown after the number. */
  @property() unit = '';
  /** The unit of one; else the same. */
  @property({ attribute: 'unit-one' }) unitOne = '';
  /** The least number. */
  @property({ type: Number }) min?: number | undefined;
  /** The greatest number. */
  @property({ type: Number }) max?: number | undefined;
  /** The number lies on a step from `min`, or from 0; without it, any number will do. */
  @property({ type: Number }) step?: number | undefined;

  /** The language that the text was written in: `1.200` is twelve hundred in one, and a little more than one in another. */
  #language: Language | undefined;

  protected override read(text: string): number | undefined {
    return numberOf(this.#withoutUnit(text), this.#writtenIn);
  }

  protected override tidied(text: string): string {
    const number = this.read(text);
    return number === undefined ? text : textOfNumber(number, this.#writtenIn);
  }

  protected override takeValue(value: unknown): void {
    if (value === undefined || value === null) this.setText('');
    else if (typeof value === 'number' && Number.isFinite(value)) this.setText(textOfNumber(value, this.#writtenIn));
    else {
      this.warn('value', value, 'a number');
      this.setText(typeof value === 'string' || typeof value === 'number' ? String(value) : '?');
    }
  }

  /** An attribute writes its decimals with a dot, whatever the language. */
  protected override takeText(text: string): void {
    const number = text.trim() === '' ? undefined : Number(text);
    if (number !== undefined && !Number.isFinite(number))
      this.warn('the attribute value', text, 'a number such as 1.5');
    this.setText(number === undefined || !Number.isFinite(number) ? text : textOfNumber(number, this.#writtenIn));
  }

  protected override formValue(): FormEntry {
    return this.value === undefined ? '' : String(this.value);
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.text.trim() === '') return this.required ? this.missingProblem('write') : undefined;
    const t = this.speaker.in(numberFieldTexts);
    const number = this.value;
    const step = this.#limit('step');
    if (number === undefined) {
      return { flag: 'badInput', code: 'no-number', message: step === 1 ? t.noWholeNumber : t.noNumber };
    }
    return this.#rangeProblem(number) ?? (step === undefined ? undefined : this.#stepProblem(number, step));
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#follow();
    super.willUpdate(changed);
  }

  protected override renderControl(): TemplateResult {
    const unit = (this.value === 1 && textOrNone(this.unitOne)) || textOrNone(this.unit);
    return html`<div class="row">
      ${this.renderInput({
        inputMode: this.#limit('step') === 1 && (this.#limit('min') ?? -1) >= 0 ? 'numeric' : 'decimal',
        autocapitalize: 'none',
        look: 'short numeric',
        describedBy: [unit === '' ? undefined : 'unit'],
      })}
      ${unit === '' ? nothing : html`<span class="unit" part="unit" id="unit">${unit}</span>`}
    </div>`;
  }

  /** The language may change while a number stands in the field. */
  #follow(): void {
    const { language } = this.speaker;
    if (this.#language === language) return;
    const number = this.value;
    this.#language = language;
    if (number !== undefined) this.setText(textOfNumber(number, language));
  }

  get #writtenIn(): Language {
    return this.#language ?? this.speaker.language;
  }

  /** `2 lektioner` is as good an answer as `2`. */
  #withoutUnit(text: string): string {
    const trimmed = text.trim();
    for (const unit of [textOrNone(this.unit), textOrNone(this.unitOne)]) {
      if (unit !== '' && trimmed.toLowerCase().endsWith(unit.toLowerCase())) return trimmed.slice(0, -unit.length);
    }
    return trimmed;
  }

  #rangeProblem(number: number): FieldProblem | undefined {
    const min = this.#limit('min');
    const max = this.#limit('max');
    const t = this.speaker.in(numberFieldTexts);
    const both = min === undefined || max === undefined ? undefined : t.between(this.#said(min), this.#said(max));
    if (min !== undefined && number < min) {
      return { flag: 'rangeUnderflow', code: 'range', message: both ?? t.atLeast(this.#said(min)) };
    }
    if (max !== undefined && number > max) {
      return { flag: 'rangeOverflow', code: 'range', message: both ?? t.atMost(this.#said(max)) };
    }
    return undefined;
  }

  #stepProblem(number: number, step: number): FieldProblem | undefined {
    const base = this.#limit('min') ?? 0;
    if (isOnStep(number, step, base)) return undefined;
    const t = this.speaker.in(numberFieldTexts);
    const lower = base + Math.floor((number - base) / step) * step;
    const message =
      step === 1 && Number.isInteger(base)
        ? t.noWholeNumber
        : t.steps(this.#said(step), this.#said(lower), this.#said(lower + step));
    return { flag: 'stepMismatch', code: 'step', message };
  }

  #said(number: number): string {
    return textOfNumber(number, this.speaker.language);
  }

  #limit(name: 'min' | 'max' | 'step'): number | undefined {
    const limit = this[name];
    if (limit === undefined || limit === null) return undefined;
    if (Number.isFinite(limit) && (name !== 'step' || limit > 0)) return limit;
    this.warn(name, limit, 'a number');
    return undefined;
  }
}

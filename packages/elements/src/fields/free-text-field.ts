import { looksLikeCprNumber } from '@samspil/core/records';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FieldProblem } from './field-problem.js';
import { freeTextTexts } from './free-text-field.texts.js';
import { TextEntryField } from './text-entry-field.js';

/** From here on, the counter is shown. */
const nearlyFull = 0.8;
/** So long after the last key, the counter is read out. */
const pauseMilliseconds = 1000;

/**
 * A field of the reader's own words. It has a limit that never cuts what is pasted, but counts and tells; and it warns,
 * quietly and without blocking anything, of what looks like a CPR number.
 */
export abstract class FreeTextField extends TextEntryField<string> {
  /** How many characters there may be. */
  @property({ type: Number, attribute: 'maxlength' }) maxLength?: number | undefined;

  /** The text looked like a CPR number when it was last finished. */
  @state() private warnsOfCpr = false;
  /** What is read out of the counter. */
  @state() private readOut = '';

  #pause: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override read(text: string): string {
    return text;
  }

  protected override setText(text: string): void {
    super.setText(text);
    this.warnsOfCpr = looksLikeCprNumber(text);
  }

  protected override userChanged(): void {
    super.userChanged();
    if (this.warnsOfCpr) this.warnsOfCpr = looksLikeCprNumber(this.text);
    clearTimeout(this.#pause);
    if (this.#limit !== undefined) this.#pause = setTimeout(() => this.#readCounter(), pauseMilliseconds);
  }

  protected override typingEnded(): void {
    this.warnsOfCpr = looksLikeCprNumber(this.text);
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.text.trim() === '') return this.required ? this.missingProblem('write') : undefined;
    const limit = this.#limit;
    if (limit === undefined || this.text.length <= limit) return undefined;
    return { flag: 'tooLong', code: 'too-long', message: this.speaker.in(freeTextTexts).atMost(limit) };
  }

  /** The ids of counter and warning, while they are shown. */
  protected get belowIds(): readonly (string | undefined)[] {
    return [this.#counter === undefined ? undefined : 'counter', this.warnsOfCpr ? 'warning' : undefined];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#counter === undefined) this.readOut = '';
  }

  protected override renderBelow(): TemplateResult {
    const counter = this.#counter;
    const over = counter !== undefined && this.text.length > (this.#limit ?? 0);
    const t = this.speaker.in(freeTextTexts);
    return html`
      ${counter === undefined ? nothing : html`<div class=${over ? 'below counter over screen-only' : 'below counter screen-only'} part="counter" id="counter">${counter}</div>`}
      ${this.#limit === undefined ? nothing : html`<div class="visually-hidden" role="status">${this.readOut}</div>`}
      <div class="notice-place" role="status">
        ${this.warnsOfCpr ? html`<div class="notice screen-only" part="warning" id="warning">${t.cprNumber}</div>` : nothing}
      </div>
    `;
  }

  get #limit(): number | undefined {
    const limit = this.maxLength;
    if (limit === undefined || limit === null) return undefined;
    if (Number.isInteger(limit) && limit >= 0) return limit;
    this.warn('maxlength', limit, 'a whole number');
    return undefined;
  }

  get #counter(): string | undefined {
    const limit = this.#limit;
    if (limit === undefined || this.readOnly || this.isDisabled) return undefined;
    const { length } = this.text;
    if (length < limit * nearlyFull || length === 0) return undefined;
    const t = this.speaker.in(freeTextTexts);
    return length > limit ? t.over(length - limit) : t.left(limit - length);
  }

  #readCounter(): void {
    this.readOut = this.#counter ?? '';
  }
}

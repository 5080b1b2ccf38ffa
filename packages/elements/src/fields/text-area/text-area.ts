import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { geometry } from '../../geometry/geometry.js';
import { formFieldTexts } from '../form-field.texts.js';
import { FreeTextField } from '../free-text-field.js';
import { freeTextTexts } from '../free-text-field.texts.js';
import { textOf } from '../text-value.js';
import { textAreaStyles } from './text-area.styles.js';

const defaultRows = { min: 3, max: 16 };

/**
 * Several lines of text, in a box that grows with them.
 *
 * ```html
 * <samspil-text-area name="situation" label="Beskriv situationen" maxlength="2000"></samspil-text-area>
 * ```
 *
 * @summary Several lines of text in a form; grows with what is written.
 * @csspart counter - How many characters are left, from 80 % of `maxlength`.
 * @csspart warning - That the text looks like a CPR number.
 */
export class SamspilTextArea extends FreeTextField {
  static readonly baseName = 'text-area';
  static override readonly texts = [formFieldTexts, freeTextTexts];
  static override styles = textAreaStyles;

  /**
   * How many lines the empty box has room for.
   *
   * @default 3
   */
  @property({ type: Number }) rows = defaultRows.min;
  /**
   * Beyond so many lines the box scrolls.
   *
   * @default 16
   */
  @property({ type: Number, attribute: 'max-rows' }) maxRows = defaultRows.max;

  protected override takeValue(value: unknown): void {
    this.setText(textOf(value, (wanted) => this.warn('value', value, wanted)));
  }

  /** A native box knows one kind of line break, and would differ from what the field says that it holds. */
  protected override setText(text: string): void {
    super.setText(text.replace(/\r\n?/g, '\n'));
  }

  protected override renderControl(): TemplateResult {
    const rows = this.#lines('rows', this.rows) ?? defaultRows.min;
    const maxRows = Math.max(rows, this.#lines('max-rows', this.maxRows) ?? defaultRows.max);
    const sizesItself = CSS.supports('field-sizing', 'content');
    const area = html`<textarea
      class="box"
      part="control"
      id="control"
      rows=${rows}
      dir=${this.text === '' ? nothing : 'auto'}
      autocomplete=${this.autocomplete || nothing}
      inputmode=${this.inputMode || nothing}
      spellcheck=${this.getAttribute('spellcheck') ?? nothing}
      .value=${live(this.text)}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readOnly}
      aria-label=${this.outsideLabel}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.isShownInvalid ? 'true' : nothing}
      aria-describedby=${this.describedBy(...this.belowIds)}
      @input=${this.typed}
      @change=${this.finished}
    ></textarea>`;
    return html`<div class=${sizesItself ? 'area' : 'area mirrored'} ${geometry({ '--_rows': rows, '--_max-rows': maxRows })}>
      ${area}${
        // The same text in the same place gives the box its height, without anything being measured. The break at its end
        // is a line that has begun.
        sizesItself ? nothing : html`<div class="box mirror" aria-hidden="true">${`${this.text}\u200b`}</div>`
      }${this.renderOnPaper()}
    </div>`;
  }

  #lines(name: string, lines: number): number | undefined {
    if (Number.isInteger(lines) && lines > 0) return lines;
    this.warn(name, lines, 'a whole number of lines');
    return undefined;
  }
}

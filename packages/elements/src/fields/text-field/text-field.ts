import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldProblem } from '../field-problem.js';
import { formFieldTexts } from '../form-field.texts.js';
import { FreeTextField } from '../free-text-field.js';
import { freeTextTexts } from '../free-text-field.texts.js';
import type { InputKind } from '../text-entry-field.js';
import { textOf } from '../text-value.js';
import { textFieldTexts } from './text-field.texts.js';
import { isEmailAddress, isWebAddress } from './text-kinds.js';

export const textFieldTypes = ['text', 'email', 'tel', 'search', 'url'] as const;
export type TextFieldType = (typeof textFieldTypes)[number];

/**
 * E-mail and web addresses are texts to the browser: its own input for them cuts spaces while one types, and writes a
 * domain with æ, ø or å as gibberish.
 */
const kinds: Readonly<Record<TextFieldType, InputKind>> = {
  text: { dir: 'auto' },
  search: { type: 'search', dir: 'auto' },
  email: { inputMode: 'email', autocapitalize: 'none' },
  url: { inputMode: 'url', autocapitalize: 'none' },
  tel: { type: 'tel', inputMode: 'tel' },
};

/**
 * A line of text.
 *
 * ```html
 * <samspil-text-field name="title" label="Titel" required></samspil-text-field>
 * ```
 *
 * @summary A line of text in a form.
 * @csspart counter - How many characters are left, from 80 % of `maxlength`.
 * @csspart warning - That the text looks like a CPR number.
 */
export class SamspilTextField extends FreeTextField {
  static readonly baseName = 'text-field';
  static override readonly texts = [formFieldTexts, freeTextTexts, textFieldTexts];

  /** `text`, `email`, `tel`, `search` or `url`. */
  @property() type: TextFieldType = 'text';

  protected override takeValue(value: unknown): void {
    this.setText(textOf(value, (wanted) => this.warn('value', value, wanted)));
  }

  /** A native input has no line breaks, and would differ from what the field says that it holds. */
  protected override setText(text: string): void {
    super.setText(text.replace(/[\r\n]+/g, ' '));
  }

  protected override findProblem(): FieldProblem | undefined {
    const problem = super.findProblem();
    const text = this.text.trim();
    if (problem !== undefined || text === '') return problem;
    const t = this.speaker.in(textFieldTexts);
    if (this.type === 'email' && !isEmailAddress(text))
      return { flag: 'typeMismatch', code: 'email', message: t.noEmail };
    if (this.type === 'url' && !isWebAddress(text)) return { flag: 'typeMismatch', code: 'url', message: t.noUrl };
    return undefined;
  }

  protected override get isMarkedOptional(): boolean {
    return this.type !== 'search' && super.isMarkedOptional;
  }

  protected override renderControl(): TemplateResult {
    const kind = kinds[this.#knownType];
    if (this.readOnly)
      return this.renderReadOnly(this.text, { dir: kind.dir, describedBy: this.describedBy(...this.belowIds) });
    return this.renderInput({ ...kind, isLong: true, describedBy: this.belowIds });
  }

  get #knownType(): TextFieldType {
    const known = textFieldTypes.find((type) => type === this.type);
    if (known === undefined) this.warn('type', this.type, `one of ${textFieldTypes.join(', ')}`);
    return known ?? 'text';
  }
}

import {
  formatDate,
  formatWeek,
  isoWeekOf,
  isPlainDate,
  type PlainDate,
  type SchoolBreak,
  weekdayName,
} from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldStyles } from '../form-field.styles.js';
import { formFieldTexts } from '../form-field.texts.js';
import { ValueField } from '../value-field.js';
import { dateFieldStyles } from './date-field.styles.js';
import { dateFieldTexts } from './date-field.texts.js';
import { DateEntry } from './internal/date-entry.js';
import { entryProblem } from './internal/date-entry-message.js';
import { dayOffName } from './internal/day-off.js';
import { renderDateInput } from './internal/render-date-input.js';

/**
 * A date, in the browser's own control, with the same date as people here say it beside: `man. 19. okt. 2026 · uge 43`,
 * because a browser writes dates in its own language, whatever the page's. It says so when there is no school on that day.
 *
 * Where the engine has no control for dates it is a text input, in which a date may be written as people write it:
 * `19/10-2026`, `19.10.26`.
 * ```html
 * <samspil-date-field name="nextReviewAt" label="Næste opfølgning" min="2026-08-01"></samspil-date-field>
 * ```
 *
 * @summary A date in a form, with weekday and week.
 * @csspart reading - The date as people say it.
 */
export class SamspilDateField extends ValueField<PlainDate | ''> {
  static readonly baseName = 'date-field';
  static override readonly texts = [formFieldTexts, dateFieldTexts];
  static override styles = [...formFieldStyles, ...dateFieldStyles];

  /** The earliest date that may be chosen, `YYYY-MM-DD`. */
  @property() min = '';
  /** The latest. */
  @property() max = '';
  /** Days without school; the field says so, and lets them be chosen. Public holidays it knows by itself. */
  @property({ attribute: false }) breaks: readonly SchoolBreak[] = [];

  readonly #entry = new DateEntry();
  /** Something was written that no `change` has told of. */
  #untold = false;

  protected override currentValue(): PlainDate | '' {
    return this.#entry.date;
  }

  protected override takeValue(value: unknown): void {
    const isNone = value === undefined || value === null || value === '';
    if (!isNone && !isPlainDate(value)) this.warn('value', value, 'a date as YYYY-MM-DD');
    this.#entry.set(isPlainDate(value) ? value : '', this.#control);
    this.#untold = false;
  }

  protected override takeText(text: string): void {
    this.takeValue(text);
  }

  protected override formValue(): FormEntry {
    return this.#entry.date;
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.#entry.isEmpty) return this.required ? this.missingProblem('write') : undefined;
    return entryProblem(this.#entry, this, this.speaker.in(dateFieldTexts));
  }

  protected override renderControl(): TemplateResult {
    this.#checkLimits();
    const reading = this.#reading();
    return html`<div class="entry">
      ${renderDateInput(
        {
          id: 'control',
          entry: this.#entry,
          min: this.min,
          max: this.max,
          disabled: this.isDisabled,
          readOnly: this.readOnly,
          required: this.required,
          invalid: this.isShownInvalid,
          label: this.outsideLabel,
          describedBy: this.describedBy(reading === nothing ? undefined : 'reading'),
          example: this.speaker.in(dateFieldTexts).example,
        },
        { written: this.#written, finished: this.#finished, key: this.submitOnEnter },
      )}
      <div
        class="below reading ${reading === nothing && this.isShownInvalid ? 'gone' : ''}"
        part="reading"
        id="reading"
      ><bdi>${reading}</bdi></div>
    </div>`;
  }

  #reading(): TemplateResult | typeof nothing {
    const { date } = this.#entry;
    if (date === '') return nothing;
    const { language } = this.speaker;
    const off = dayOffName(date, this.breaks, language);
    return html`${weekdayName(date, language)} ${formatDate(date, language)} · ${formatWeek(isoWeekOf(date), language)}${
      off === undefined ? nothing : html` · <span class="off">${off}</span>`
    }`;
  }

  #checkLimits(): void {
    for (const name of ['min', 'max'] as const) {
      if (this[name] !== '' && !isPlainDate(this[name])) this.warn(name, this[name], 'a date as YYYY-MM-DD');
    }
  }

  get #control(): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>('#control') ?? null;
  }

  readonly #written = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement) || !this.#entry.read(currentTarget)) return;
    this.#untold = true;
    this.userChanged();
  };

  protected override beforeSubmit(): void {
    this.#finished();
  }

  /** A native `change` ends at the shadow root. */
  readonly #finished = (): void => {
    if (!this.#untold) return;
    this.#untold = false;
    this.#entry.tidy();
    this.requestUpdate();
    this.tellOfChange('change');
  };
}

import {
  daysBetween,
  formatLength,
  formatPeriod,
  formatWeek,
  formatWeekRange,
  isoWeekOf,
  isPlainDate,
  type PlainDate,
  plainDateOf,
} from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dateFieldTexts } from '../date-field/date-field.texts.js';
import { entryProblem } from '../date-field/internal/date-entry-message.js';
import { renderDateInput } from '../date-field/internal/render-date-input.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldStyles } from '../form-field.styles.js';
import { formFieldTexts } from '../form-field.texts.js';
import { ValueField } from '../value-field.js';
import { dateRangeFieldStyles } from './date-range-field.styles.js';
import { dateRangeFieldTexts } from './date-range-field.texts.js';
import { type DatePeriod, readInterval, writeInterval } from './internal/iso-interval.js';
import { type PeriodControl, WrittenPeriod } from './internal/written-period.js';
import { parseWrittenWeeks } from './internal/written-weeks.js';

export type { DatePeriod } from './internal/iso-interval.js';

/**
 * A period: its first and its last day, which both belong to it, or the weeks that it takes. Written as weeks, `43-5`,
 * `uge 43 til 5`, `43-5/2026`, it is from the Monday of the first to the Friday of the last, since it is school weeks that
 * are meant. Below stands what it comes to: `19. okt. 2026 – 5. feb. 2027 · uge 43–5 · 15 uger og 5 dage`.
 *
 * In a form it is one entry, an ISO interval: `2026-10-19/2027-02-05`, or `2026-10-19/..` without an end. The attribute
 * `value` is written in the same way.
 * ```html
 * <samspil-date-range-field name="period" label="Periode" open-ended required></samspil-date-range-field>
 * ```
 *
 * @summary A period in a form, by its dates or its weeks.
 * @csspart open - The box that leaves the end open.
 * @csspart part - One of the controls with its label.
 * @csspart reading - What the period comes to.
 */
export class SamspilDateRangeField extends ValueField<DatePeriod | undefined> {
  static readonly baseName = 'date-range-field';
  static override readonly texts = [formFieldTexts, dateFieldTexts, dateRangeFieldTexts];
  static override styles = [...formFieldStyles, ...dateRangeFieldStyles];

  /** The earliest date that may be chosen, `YYYY-MM-DD`. */
  @property() min = '';
  /** The latest. */
  @property() max = '';
  /** The period may be without an end. */
  @property({ type: Boolean, attribute: 'open-ended' }) openEnded = false;
  /** The day that counts as today, for weeks that are written without a year; else that of the device. */
  @property() today = '';

  readonly #written = new WrittenPeriod();
  /** Something was written that no `change` has told of. */
  #untold = false;

  protected override currentValue(): DatePeriod | undefined {
    return this.#written.whole;
  }

  protected override takeValue(value: unknown): void {
    this.#untold = false;
    const isNone = value === undefined || value === null;
    const period = isNone ? undefined : periodIn(value);
    if (!isNone && period === undefined) this.warn('value', value, '{ from, to? } with dates as YYYY-MM-DD');
    const { from = '', to = '' } = period ?? {};
    this.#written.take({ from, to, openEnded: period !== undefined && period.to === undefined }, this.#controlOf);
  }

  protected override takeText(text: string): void {
    this.#untold = false;
    const partial = readInterval(text);
    if (writeInterval(partial) !== text.trim()) this.warn('value', text, 'an interval as 2026-10-19/2027-02-05');
    this.#written.take(partial, this.#controlOf);
  }

  protected override isSame(one: unknown, other: unknown): boolean {
    const [a, b] = [periodIn(one), periodIn(other)];
    if (a === undefined || b === undefined) return one === other;
    return a.from === b.from && a.to === b.to;
  }

  protected override formValue(): FormEntry {
    return writeInterval(this.#written.partial);
  }

  protected override get grouped(): boolean {
    return true;
  }

  /** Where something is wrong, or the first control. */
  protected override get focusTarget(): HTMLElement | null {
    return this.#controlOf(this.isShownInvalid ? (this.#worst()?.control ?? 'from') : 'from');
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.#written.isEmpty) return this.required ? this.missingProblem('write') : undefined;
    return this.#worst()?.problem;
  }

  /** What is wrong with what stands there, and in which control. */
  #worst(): { readonly control: PeriodControl; readonly problem: FieldProblem } | undefined {
    const written = this.#written;
    if (written.isEmpty) return undefined;
    const { errors, inFrom, inTo } = this.speaker.in(dateRangeFieldTexts);
    const t = this.speaker.in(dateFieldTexts);
    const missing = (control: 'from' | 'to', message: string) =>
      ({ control, problem: { flag: 'valueMissing', code: `${control} missing`, message } }) as const;

    if (written.hasUnreadableWeeks && parseWrittenWeeks(written.weeks ?? '', this.#today) === undefined)
      return { control: 'weeks', problem: { flag: 'badInput', code: 'weeks', message: errors.weeks } };
    const start = entryProblem(written.from, this, t);
    if (start !== undefined)
      return { control: 'from', problem: { ...start, code: `from ${start.code}`, message: inFrom(start.message) } };
    if (written.from.isEmpty) return missing('from', errors.fromMissing);
    if (written.openEnded) return undefined;
    const end = entryProblem(written.to, this, t);
    if (end !== undefined)
      return { control: 'to', problem: { ...end, code: `to ${end.code}`, message: inTo(end.message) } };
    if (written.to.isEmpty) return missing('to', this.openEnded ? errors.toMissingOrOpen : errors.toMissing);
    if (!written.endsBeforeStart) return undefined;
    return {
      control: 'to',
      problem: { flag: 'rangeUnderflow', code: 'end before start', message: errors.endBeforeStart },
    };
  }

  protected override renderControl(): TemplateResult {
    const t = this.speaker.in(dateRangeFieldTexts);
    const wrong = this.isShownInvalid ? (this.#worst()?.control ?? 'from') : undefined;
    return html`<div class="range">
      ${this.#renderDate('from', wrong)} ${this.#renderDate('to', wrong)}
      ${
        this.openEnded || this.#written.openEnded
          ? html`<label class="open" part="open"><input
              id="open"
              type="checkbox"
              .checked=${live(this.#written.openEnded)}
              ?disabled=${this.isDisabled || this.readOnly}
              @change=${this.#onOpen}
            />${t.openEnded}</label>`
          : nothing
      }
      <div class="part" part="part">
        <label for="weeks">${t.weeks}</label>
        <input
          class="box weeks"
          part="control"
          id="weeks"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.readOnly || this.isDisabled ? nothing : t.weeksHint}
          .value=${live(this.#written.weeks ?? this.#weeksOfDates())}
          ?disabled=${this.isDisabled}
          ?readonly=${this.readOnly}
          aria-invalid=${wrong === 'weeks' ? 'true' : nothing}
          aria-describedby=${wrong === 'weeks' ? 'error' : nothing}
          @input=${this.#onWeeks}
          @change=${this.#finished}
          @keydown=${this.submitOnEnter}
        />
      </div>
    </div>`;
  }

  protected override renderBelow(): TemplateResult {
    const reading = this.#reading();
    const isGone = reading.length === 0 && this.isShownInvalid;
    return html`<div class="below reading ${isGone ? 'gone' : ''}" part="reading" id="reading">${reading.map(
      (part, at) => html`${at === 0 ? nothing : ' · '}<span dir="auto">${part}</span>`,
    )}</div>`;
  }

  #renderDate(control: 'from' | 'to', wrong: PeriodControl | undefined): TemplateResult {
    const isOpen = control === 'to' && this.#written.openEnded;
    return html`<div class="part" part="part">
      <label for=${control}>${this.speaker.in(dateRangeFieldTexts)[control]}</label>
      ${renderDateInput(
        {
          id: control,
          entry: isOpen ? noDate : this.#written[control],
          min: this.min,
          max: this.max,
          disabled: this.isDisabled || isOpen,
          readOnly: this.readOnly,
          required: this.required && !isOpen,
          invalid: wrong === control,
          label: nothing,
          describedBy: wrong === control ? 'error' : nothing,
          example: this.speaker.in(dateFieldTexts).example,
        },
        { written: this.#onDate, finished: this.#finished, key: this.submitOnEnter },
      )}
    </div>`;
  }

  #reading(): readonly string[] {
    const period = this.#written.whole;
    if (period === undefined || this.#written.endsBeforeStart) return [];
    const { language } = this.speaker;
    const { from, to } = period;
    if (to === undefined) {
      return [
        formatPeriod(from, to, language),
        formatWeek(isoWeekOf(from), language),
        this.speaker.in(dateRangeFieldTexts).noEnd,
      ];
    }
    return [
      formatPeriod(from, to, language),
      formatWeekRange(isoWeekOf(from), isoWeekOf(to), language),
      formatLength(daysBetween(from, to) + 1, language),
    ];
  }

  /** The weeks in which the dates lie, in the control for weeks, as far as there are dates. */
  #weeksOfDates(): string {
    const period = this.#written.whole;
    if (period === undefined || this.#written.endsBeforeStart) return '';
    const { language } = this.speaker;
    const { from, to } = period;
    return (
      to === undefined
        ? formatWeek(isoWeekOf(from), language)
        : formatWeekRange(isoWeekOf(from), isoWeekOf(to), language)
    ).replace(/^\D+(?=\d)/, '');
  }

  get #today(): PlainDate {
    return isPlainDate(this.today) ? this.today : plainDateOf(new Date());
  }

  readonly #controlOf = (name: PeriodControl): HTMLInputElement | null =>
    this.renderRoot?.querySelector<HTMLInputElement>(`#${name}`) ?? null;

  readonly #onDate = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const entry = currentTarget.id === 'from' ? this.#written.from : this.#written.to;
    if (!entry.read(currentTarget)) return;
    this.#written.forgetWeeks();
    this.#changed();
  };

  readonly #onWeeks = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#written.writeWeeks(currentTarget.value, this.#today, this.#controlOf);
    this.#changed();
  };

  readonly #onOpen = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#written.openEnded = currentTarget.checked;
    this.#changed();
    this.#finished();
  };

  #changed(): void {
    this.#untold = true;
    this.userChanged();
  }

  protected override beforeSubmit(): void {
    this.#finished();
  }

  /** A native `change` ends at the shadow root. */
  readonly #finished = (): void => {
    this.#written.finishWeeks(this.#today);
    this.#written.from.tidy();
    this.#written.to.tidy();
    this.requestUpdate();
    if (!this.#untold) return;
    this.#untold = false;
    this.tellOfChange('change');
  };
}

/** What stands in the control of the last day while there is none. */
const noDate = new WrittenPeriod().to;

/** A value as the page's code may set it; a text is read as an interval. */
function periodIn(value: unknown): DatePeriod | undefined {
  if (typeof value !== 'object' || value === null || !('from' in value) || !isPlainDate(value.from)) return undefined;
  const to = 'to' in value ? value.to : undefined;
  if (to === undefined || to === null) return { from: value.from };
  return isPlainDate(to) ? { from: value.from, to } : undefined;
}

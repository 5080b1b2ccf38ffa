import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SamspilElement } from '../../element/samspil-element.js';
import { errorSummaryStyles } from './error-summary.styles.js';
import { errorSummaryTexts } from './error-summary.texts.js';
import { type Field, invalidFieldsIn, letSayItself, lineOf } from './internal/fields-in.js';
import { reveal } from './internal/reveal.js';
import { type FormError, ServerErrors } from './internal/server-errors.js';
import { elementOfId, ownSurroundings } from './internal/summary-root.js';

export * from './events/field-reveal-event.js';
export type { FormError } from './internal/server-errors.js';

interface Line {
  readonly field: Field | undefined;
  readonly message: string;
  /** A server said it; the field itself does not know. */
  readonly fromServer: boolean;
  readonly mended: boolean;
}

/** After any of these a field may be in order, or out of it again. All but `change` come out of shadow roots by themselves. */
const changes = ['input', 'change', 'focusout', 'click'] as const;

/**
 * What stands in the way of a form, in one place: comes and takes the focus when somebody submits a form with errors. Each
 * line leads to its field. A line that is mended stays where it is and says so, so that nothing moves while one works
 * through them; the next attempt starts afresh.
 *
 * It finds the fields by itself, by the platform's own rules for form controls, and across shadow roots: also those of
 * elements inside the form that are fields of no form. It makes the form `novalidate` and stops a submit with errors before
 * the page hears of it; a button with `formnovalidate` passes.
 * ```html
 * <form><samspil-error-summary></samspil-error-summary> … </form>
 * ```
 * Without a form, and for what a server found:
 * ```js
 * if (!summary.check()) return;
 * summary.errors = problem.errors; // [{ pointer: '/title', message: '…' }]
 * summary.focus();
 * ```
 *
 * @summary What has to be mended before a form can be saved, with a way to each field.
 * @fires {SamspilFieldRevealEvent} samspil-field-reveal - Sent from a field before the focus goes there; bubbles.
 * @csspart summary - The whole.
 * @csspart heading - `Der er et problem`.
 * @csspart line - An error; `mended` is a second name.
 */
export class SamspilErrorSummary extends SamspilElement {
  static readonly baseName = 'error-summary';
  static override readonly texts = [errorSummaryTexts];
  static override styles = errorSummaryStyles;

  /** The id of the form, or of any other element, whose fields it sums up; else the form that it stands in. */
  @property() for?: string;
  /** The same, as an element: for one in another tree. */
  @property({ attribute: false }) root?: Element | undefined;
  /**
   * What a server found. An error whose pointer leads to the `name` of a field is shown there too; the others are lines of
   * their own. Does not take the focus: after a submit, call `focus()`; after an autosave, do not.
   */
  @property({ attribute: false }) errors: readonly FormError[] = [];

  @state() private lines: readonly Line[] = [];
  readonly #serverErrors = new ServerErrors();
  #watched: Element | undefined;
  #hadNoValidate = false;
  /** Whoever is led here by the focus must not be told twice. */
  #isLedTo = false;

  /**
   * Looks at every field, lets those in error say so, and takes the focus if there are any. For whoever saves without a
   * form's `submit`.
   *
   * @returns whether all is in order
   */
  check(): boolean {
    const root = this.#root();
    this.#serverErrors.takeBack();
    const invalid = invalidFieldsIn(root);
    for (const field of invalid) letSayItself(field);
    this.lines = invalid.map((field) => ({
      field,
      message: field.validationMessage,
      fromServer: false,
      mended: false,
    }));
    if (invalid.length > 0) this.focus();
    return invalid.length === 0;
  }

  /** Takes the focus, if there is anything to tell. */
  override focus(options?: FocusOptions): void {
    this.#isLedTo = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary')?.focus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#serverErrors.takeBack();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the first update: somebody may submit at once.
    this.#watch();
    // What it is for may stand further down in a page that is still being read.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#watch(), { once: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('errors') && (this.errors.length > 0 || changed.get('errors') !== undefined)) this.#takeErrors();
  }

  protected override updated(): void {
    this.#watch();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.lines.length === 0) return nothing;
    const t = this.speaker.in(errorSummaryTexts);
    const isMended = this.lines.every(({ mended }) => mended);
    return html`<div
      class="summary ${isMended ? 'all-mended' : ''}"
      part="summary"
      role=${this.#isLedTo ? 'group' : 'alert'}
      aria-labelledby="heading"
      tabindex="-1"
    >
      <h2 id="heading" part="heading">${isMended ? t.mendedAll : t.problem}</h2>
      <ul>${this.lines.map((line) => this.#renderLine(line))}</ul>
    </div>`;
  }

  #renderLine({ field, message, mended }: Line): TemplateResult {
    const text = field === undefined ? message : lineOf(field, message);
    return html`<li class=${mended ? 'mended' : ''}>
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${mended ? check : cross}</svg>
      ${
        field?.isConnected
          ? html`<button class="line" part="line ${mended ? 'mended' : ''}" type="button" @click=${() => this.#lead(field)}>${text}</button>`
          : html`<span class="line" part="line ${mended ? 'mended' : ''}">${text}</span>`
      }
      ${mended ? html`<span class="word">${this.speaker.in(errorSummaryTexts).mended}</span>` : nothing}
    </li>`;
  }

  #lead(field: Field): void {
    reveal(field);
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
  }

  #root(): Element {
    const named = this.for === undefined ? undefined : elementOfId(this, this.for);
    return this.root ?? named ?? ownSurroundings(this);
  }

  #watch(): void {
    const root = this.#root();
    if (root === this.#watched) return;
    this.#unwatch();
    this.#watched = root;
    for (const change of changes) root.addEventListener(change, this.#onChange);
    if (!(root instanceof HTMLFormElement)) return;
    this.#hadNoValidate = root.noValidate;
    root.noValidate = true;
    root.addEventListener('submit', this.#onSubmit, { capture: true });
  }

  #unwatch(): void {
    const root = this.#watched;
    this.#watched = undefined;
    if (root === undefined) return;
    for (const change of changes) root.removeEventListener(change, this.#onChange);
    if (!(root instanceof HTMLFormElement)) return;
    root.noValidate = this.#hadNoValidate;
    root.removeEventListener('submit', this.#onSubmit, { capture: true });
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    const { submitter } = event;
    const passes =
      (submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement) && submitter.formNoValidate;
    if (event.target !== this.#watched || passes || this.check()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #onChange = (event: Event): void => {
    if (this.lines.length === 0) return;
    const path = event.composedPath();
    // Its own button has the focus still while a line is pressed.
    if (path.includes(this)) return;
    const isEdit = event.type === 'input' || event.type === 'change';
    if (isEdit) this.#takeBack(path);
    // The fields have their say first: what they are after this event they may become in an update of their own.
    queueMicrotask(() => this.#look({ mayFind: event.type !== 'input' }));
  };

  /** What a server said of a field was about what stood there before. */
  #takeBack(path: readonly EventTarget[]): void {
    this.lines = this.lines.map((line) => {
      if (!line.fromServer || line.mended || line.field === undefined || !path.includes(line.field)) return line;
      this.#serverErrors.takeBack(line.field);
      return { ...line, mended: true };
    });
  }

  /** @param mayFind - whether what was mended may turn out not to be: never while somebody is writing */
  #look({ mayFind }: { readonly mayFind: boolean }): void {
    let isOther = false;
    const lines = this.lines.map((line) => {
      const { field, fromServer } = line;
      if (field === undefined || (fromServer && field.isConnected)) return line;
      const mended = !field.isConnected || !field.willValidate || field.validity.valid;
      const message = mended || !mayFind ? line.message : field.validationMessage;
      if ((mended === line.mended && message === line.message) || (line.mended && !mayFind)) return line;
      isOther = true;
      return { ...line, mended, message };
    });
    if (isOther) this.lines = lines;
  }

  /** What a server said before is over; what the form itself found stays. */
  #takeErrors(): void {
    const own = this.lines.filter(({ fromServer }) => !fromServer);
    const placed = this.#serverErrors.place(this.errors, this.#root());
    this.#isLedTo = false;
    this.lines = [...own, ...placed.map((error) => ({ ...error, fromServer: true, mended: false }))];
  }
}

const cross = svg`<path d="M8 2.5l6 11H2zM8 7v3M8 12h.01" />`;
const check = svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`;

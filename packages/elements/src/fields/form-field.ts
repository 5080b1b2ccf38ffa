import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { SamspilElement } from '../element/samspil-element.js';
import type { Texts } from '../text/texts.js';
import { warnOfInput } from './dev-warning.js';
import type { FieldProblem } from './field-problem.js';
import { setFieldState } from './field-states.js';
import { formFieldStyles } from './form-field.styles.js';
import { formFieldTexts } from './form-field.texts.js';
import { submitImplicitly } from './implicit-submission.js';
import { whenReleased } from './pointer-release.js';
import { askQuietly, isOnlyAsked, watchForm } from './quiet-check.js';
import { textOrNone } from './text-value.js';

/** What a form gets from a field, or keeps of it. */
export type FormEntry = string | File | FormData | null;

interface ReadOnlyLook {
  /** Free text takes the direction of its first letter. */
  readonly dir?: 'auto' | undefined;
  /** The ids that describe the control, where these are not only hint and error. */
  readonly describedBy?: string | typeof nothing;
}

/**
 * What every field of a form stands on: label, hint, control and error in one shadow root, and everything that a native
 * control does for its form.
 *
 * Messages come when the field was changed and left, or when the form was refused, and never while one types: a message
 * that is on screen goes as soon as what it says is mended, and no other one takes its place until the field is left
 * again. The browser's own bubbles are suppressed. A refused form moves the focus to its first invalid field, unless
 * somebody prevents the default of the native `invalid` event in the capture phase: then they do so, as an error summary.
 *
 * A field says how its control looks (`renderControl`), what it gives the form (`formValue`) and what is wrong with it
 * (`findProblem`), and calls `valueChanged` or `userChanged` when its value is another. One with a `value` stands on
 * `ValueField`, one that is typed on `TextEntryField`.
 *
 * @slot hint - A hint with more than text, such as a link; else `hint`.
 * @fires {InputEvent} input - The reader changes the value; native.
 * @fires {Event} change - The reader has changed the value; native.
 * @csspart field - The whole.
 * @csspart label - The label.
 * @csspart optional - That the field is optional, inside the label.
 * @csspart hint - The hint.
 * @csspart control - What is written in or chosen from.
 * @csspart error - The message that something is wrong.
 * @cssstate invalid - The value is not valid, whether that is shown or not.
 * @cssstate user-invalid - A message is shown.
 * @cssstate disabled - The field is disabled, by itself or by a fieldset around it.
 * @cssstate readonly - The field can be read, but not changed.
 * @cssstate blank - Nothing is written or chosen.
 */
export abstract class FormField extends SamspilElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...SamspilElement.shadowRootOptions,
    // An outer label, `autofocus` and the browser itself focus the host.
    delegatesFocus: true,
  };
  static override readonly texts: readonly Texts<unknown>[] = [formFieldTexts];
  static override styles: CSSResultGroup = formFieldStyles;

  /** What is asked for. */
  @property() label = '';
  /** The label is heard but not seen: in a table, or beside a heading that says the same. */
  @property({ type: Boolean, attribute: 'label-hidden' }) labelHidden = false;
  /** How to answer, in a line below the label. */
  @property() hint = '';
  /** A message from elsewhere, such as the server: shown at once, and gone when the value changes. Blocks nothing. */
  @property() error = '';
  /** An answer is needed. Fields without it are marked as optional. */
  @property({ type: Boolean }) required = false;
  /** What is said when an answer is missing; else a sentence with the label. */
  @property({ attribute: 'required-message' }) requiredMessage = '';
  /** The label does not say that the field is optional: a filter, a search. */
  @property({ type: Boolean }) unmarked = false;
  /** The value can be read, but not changed; it is part of the form's data, and never invalid. */
  @property({ type: Boolean, attribute: 'readonly', reflect: true }) readOnly = false;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  #custom = '';
  #problem: FieldProblem | undefined;
  /** The code of the problem that is on screen. */
  #shown: string | undefined;
  #edited = false;
  #reporting = false;
  /** A message that comes with a refused form is read out with the field that takes the focus, not by itself. */
  #announces = true;
  /** The message from elsewhere that the reader has seen; one that is set together with a value is about that value. */
  #seenError = '';
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', this.#refused);
    this.addEventListener('focusin', () => this.#stopWaiting?.());
    this.addEventListener('focusout', () => this.#leave());
  }

  /**
   * The name under which the form has the value.
   *
   * @default ''
   */
  @property()
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string | null | undefined) {
    // At once, not with the next update: a form reads the attribute.
    if (name === null || name === undefined) this.removeAttribute('name');
    else if (this.getAttribute('name') !== name) this.setAttribute('name', name);
    this.#push();
  }

  /**
   * The field takes no part in the form. A fieldset around it can say so too.
   *
   * @default false
   */
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form that the field belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Labels elsewhere on the page that point to the field. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What kinds of problem the value has, as native controls say it. */
  get validity(): ValidityState {
    this.#validate();
    return this.internals.validity;
  }

  /** What is wrong with the value, whether that is shown or not; empty when it is valid. */
  get validationMessage(): string {
    this.#validate();
    return this.internals.validationMessage;
  }

  /** Whether the form asks the field at all: not while it is disabled or can only be read. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** The message that is on screen; empty when there is none. What an error summary lists. */
  get shownError(): string {
    const error = textOrNone(this.error);
    if (error !== '') return error;
    return this.internals.willValidate && this.#shown !== undefined ? (this.#problem?.message ?? '') : '';
  }

  /** The field's name as a reader knows it, from its own label or one elsewhere on the page. */
  get labelText(): string {
    if (this.#label !== '') return this.#label;
    const outside = [...this.internals.labels].map((label) => label.textContent?.trim() ?? '').join(' ');
    return outside === '' ? (this.getAttribute('aria-label') ?? '') : outside;
  }

  /** Whether the value is valid; shows nothing. */
  checkValidity(): boolean {
    this.#validate();
    return askQuietly(this, () => this.internals.checkValidity());
  }

  /** Whether the value is valid; where it is not, says why, and takes the focus. */
  reportValidity(): boolean {
    this.#validate();
    this.#reporting = true;
    try {
      return this.internals.reportValidity();
    } finally {
      this.#reporting = false;
    }
  }

  /** A problem that only the page knows of: makes the field invalid until it is called with an empty text. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.#revalue();
  }

  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated && this.isConnected) void this.updateComplete.then(() => this.focus(options));
    else if (this.focusTarget === null) super.focus(options);
    else this.focusTarget.focus(options);
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (form !== null) watchForm(form);
  }

  /** @internal */
  formDisabledCallback(): void {
    this.#revalue();
  }

  /** @internal */
  formResetCallback(): void {
    this.#edited = false;
    this.#shown = undefined;
    this.error = '';
    this.resetValue();
    this.#revalue();
  }

  /** @internal */
  formStateRestoreCallback(state: FormEntry): void {
    if (state === null) return;
    this.restoreValue(state);
    this.#revalue();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The form must know before the first update, which may wait for texts.
    this.#push();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  // --- What a field says of itself -------------------------------------------------------------------------------

  /** What the form gets: null for nothing. */
  protected abstract formValue(): FormEntry;

  /** What is wrong with the present value, worst first. Asked whenever the value, the texts or a property has changed. */
  protected abstract findProblem(): FieldProblem | undefined;

  /** Goes back to the initial value. */
  protected abstract resetValue(): void;

  /** Takes up what `formState` gave before the page was left. */
  protected abstract restoreValue(state: NonNullable<FormEntry>): void;

  /** The control, with `id="control"`, `part="control"`, and `aria-describedby=${this.describedBy()}`. */
  protected abstract renderControl(): TemplateResult;

  /** What the browser keeps when one leaves the page and comes back; null for nothing. */
  protected formState(): FormEntry {
    return this.formValue();
  }

  /** Nothing is written or chosen. */
  protected get isBlank(): boolean {
    return this.formValue() === null || this.formValue() === '';
  }

  /** What stands between the control and the error: a reading, a counter. */
  protected renderBelow(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The field is a group of controls: a fieldset with a legend, which bears what a single control would. */
  protected get grouped(): boolean {
    return false;
  }

  /** The role of a group, where it is more than a group. */
  protected get groupRole(): 'radiogroup' | undefined {
    return undefined;
  }

  /** What the focus goes to. */
  protected get focusTarget(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('#control') ?? null;
  }

  /** Whether the label says that the field is optional. */
  protected get isMarkedOptional(): boolean {
    return !this.required && !this.unmarked && !this.readOnly && !this.isDisabled;
  }

  // --- What a field uses -----------------------------------------------------------------------------------------

  /** Disabled by itself or by a fieldset around it. */
  protected get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** A message is on screen: `aria-invalid` of the control. */
  protected get isShownInvalid(): boolean {
    return this.shownError !== '';
  }

  /** `aria-label` of the control where the label stands elsewhere on the page. */
  protected get outsideLabel(): string | typeof nothing {
    return this.#label === '' && this.labelText !== '' ? this.labelText : nothing;
  }

  /**
   * What can only be read, whole and in as many lines as it needs: a native input would cut it, and a native select can
   * be changed. One comes to it by Tab, and can mark and copy it.
   */
  protected renderReadOnly(text: string, { dir, describedBy = this.describedBy() }: ReadOnlyLook = {}): TemplateResult {
    return html`<div
      class="box readonly"
      part="control"
      id="control"
      role="textbox"
      tabindex=${this.isDisabled ? nothing : '0'}
      readonly
      dir=${dir === undefined || text === '' ? nothing : dir}
      aria-readonly="true"
      aria-multiline="true"
      aria-disabled=${this.isDisabled ? 'true' : nothing}
      aria-label=${this.labelText}
      aria-describedby=${describedBy}
    ><bdi>${text}</bdi></div>`;
  }

  /** The ids that describe the control: the hint, then what else the field says of it, then the error. */
  protected describedBy(...own: readonly (string | undefined)[]): string | typeof nothing {
    const ids = [this.#hasHint ? 'hint' : undefined, ...own, this.isShownInvalid ? 'error' : undefined];
    return ids.filter((id) => id !== undefined).join(' ') || nothing;
  }

  /** The problem of a field that has no answer: `Skriv titel`, `Vælg fag`. */
  protected missingProblem(asksTo: 'write' | 'choose'): FieldProblem {
    const message = textOrNone(this.requiredMessage) || this.speaker.in(formFieldTexts)[asksTo](this.labelText);
    return { flag: 'valueMissing', code: 'missing', message };
  }

  /** To be called when the reader has changed the value, by whatever act, before the event that tells of it. */
  protected userChanged(): void {
    this.#edited = true;
    this.#announces = true;
    this.error = '';
    this.#revalue();
  }

  /**
   * To be called when the page's code has set the value.
   *
   * @param options.isAnother - false where it is what it was, as after a page's `undefined` for an empty text
   */
  protected valueChanged({ isAnother = true }: { readonly isAnother?: boolean } = {}): void {
    if (isAnother && this.error === this.#seenError) this.error = '';
    this.#revalue();
  }

  /** Tells the page that the reader has changed the value, where no native event does: `input`, then `change`. */
  protected tellOfChange(...types: readonly ('input' | 'change')[]): void {
    for (const type of types) {
      const told = new Event(type, { bubbles: true, composed: type === 'input' });
      this.dispatchEvent(told);
    }
  }

  /** Shows what is wrong by now, as when the field is left: for a field that knows better when an answer is finished. */
  protected showProblem(): void {
    this.#validate();
    this.#shown = this.#problem?.code;
    this.requestUpdate();
  }

  /** For `keydown` of a control in which Enter sends the form. */
  protected readonly submitOnEnter = (event: KeyboardEvent): void => {
    if (
      event.key !== 'Enter' ||
      event.isComposing ||
      event.shiftKey ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    ) {
      return;
    }
    const { form } = this;
    if (form === null) return;
    // The browser's own `change` would come afterwards, when the page has sent the form.
    event.preventDefault();
    this.beforeSubmit();
    submitImplicitly(form);
  };

  /** Enter is about to send the form: what has not been told of is told. */
  protected beforeSubmit(): void {}

  /** Says once in the console that the page's code has set something that cannot be used. */
  protected warn(name: string, value: unknown, wanted: string): void {
    warnOfInput(this, name, value, wanted);
  }

  /**
   * Takes up a property that was set before the class was known, and now hides the accessor. Lit does so for its own
   * properties with the first update, which is too late for a form.
   */
  protected takeUp(name: keyof this): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    Reflect.deleteProperty(this, name);
    this[name] = value;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.labelText === '') this.warn('label', '', 'what the field asks for');
    this.#revalue();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#seenError = this.error;
  }

  override render(): TemplateResult {
    return this.grouped ? this.#renderGroup() : this.#renderSingle();
  }

  #renderSingle(): TemplateResult {
    const label =
      this.#label === ''
        ? nothing
        : html`<label class=${this.#labelClass} part="label" for="control">${this.renderLabel()}</label>`;
    return html`<div class="field" part="field">
      ${label}${this.renderHint()}${this.renderControl()}${this.renderBelow()}${this.renderError()}
    </div>`;
  }

  #renderGroup(): TemplateResult {
    return html`<fieldset
      class="field"
      part="field"
      role=${ifDefined(this.groupRole)}
      ?disabled=${this.isDisabled}
      aria-label=${this.outsideLabel}
      aria-describedby=${this.describedBy()}
      aria-required=${this.groupRole !== undefined && this.required ? 'true' : nothing}
      aria-invalid=${this.groupRole !== undefined && this.isShownInvalid ? 'true' : nothing}
    >
      ${this.#label === '' ? nothing : html`<legend class=${this.#labelClass} part="label">${this.renderLabel()}</legend>`}
      ${this.renderHint()}${this.renderControl()}${this.renderBelow()}${this.renderError()}
    </fieldset>`;
  }

  /** The label as it was given; frameworks take a text away with null or undefined. */
  get #label(): string {
    return textOrNone(this.label);
  }

  get #labelClass(): string {
    return this.labelHidden ? 'label visually-hidden' : 'label';
  }

  /** The text of the label, with the mark of an optional field. */
  protected renderLabel(): TemplateResult {
    if (!this.isMarkedOptional) return html`${this.#label}`;
    // The space is part of a text: alone between two of them it would be left out of the control's name.
    const { optional } = this.speaker.in(formFieldTexts);
    return html`${`${this.#label} `}<span class="optional" part="optional">${optional}</span>`;
  }

  protected renderHint(): TemplateResult {
    return html`<div class="hint" part="hint" id="hint" ?hidden=${!this.#hasHint}>
      <slot name="hint" @slotchange=${() => this.requestUpdate()}>${textOrNone(this.hint)}</slot>
    </div>`;
  }

  protected renderError(): TemplateResult {
    const error = this.shownError;
    const { errorPrefix } = this.speaker.in(formFieldTexts);
    return html`<div class="error-place" aria-live=${this.#announces ? 'polite' : 'off'}>
      ${
        error === ''
          ? nothing
          : html`<div class="error" part="error" id="error">
            <svg class="error-sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7"></circle><path d="M8 4v5M8 11.2v.8"></path></svg>
            <span><span class="visually-hidden">${`${errorPrefix} `}</span>${error}</span>
          </div>`
      }
    </div>`;
  }

  get #hasHint(): boolean {
    return textOrNone(this.hint) !== '' || this.querySelector(':scope > [slot="hint"]') !== null;
  }

  /** The value, or what is asked of it, may be another: the form is told, and a message whose matter is mended goes. */
  #revalue(): void {
    this.#push();
    if (this.#problem?.code !== this.#shown) this.#shown = undefined;
    this.requestUpdate();
  }

  #push(): void {
    this.internals.setFormValue(this.formValue(), this.formState());
    this.#validate();
  }

  #validate(): void {
    this.#problem =
      this.#custom === ''
        ? this.findProblem()
        : { flag: 'customError', code: `custom ${this.#custom}`, message: this.#custom };
    if (this.#problem === undefined) this.internals.setValidity({});
    else this.internals.setValidity({ [this.#problem.flag]: true }, this.#problem.message);
    setFieldState(this.internals, this, 'invalid', this.internals.willValidate && this.#problem !== undefined);
    setFieldState(this.internals, this, 'user-invalid', this.isShownInvalid);
    setFieldState(this.internals, this, 'disabled', this.isDisabled);
    setFieldState(this.internals, this, 'readonly', this.readOnly);
    setFieldState(this.internals, this, 'blank', this.isBlank);
  }

  readonly #refused = (event: Event): void => {
    if (isOnlyAsked(this)) return;
    this.#announces = false;
    this.showProblem();
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (this.#reporting || this.#isFirstInvalid()) this.focus();
  };

  #isFirstInvalid(): boolean {
    for (const element of this.form?.elements ?? []) {
      if (element === this) return true;
      if (element.matches(':invalid') && !(element instanceof HTMLFieldSetElement)) return false;
    }
    return true;
  }

  #leave(): void {
    if (!this.#edited) return;
    this.#stopWaiting = whenReleased(this.ownerDocument, () => this.showProblem());
  }
}

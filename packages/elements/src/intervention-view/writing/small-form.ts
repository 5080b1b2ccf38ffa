import { formatTime, isPlainDate } from '@samspil/core/calendar';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formFieldStyles } from '../../fields/form-field.styles.js';
import { saveTexts } from '../../saving/save.texts.js';
import type { TextController } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { smallFormStyles } from './small-form.styles.js';
import { writeFailure } from './write-failure.js';
import { writingTexts } from './writing.texts.js';

export interface SmallField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly kind: 'date' | 'time' | 'number' | 'minutes' | 'line' | 'prose' | 'choice';
  readonly hint?: string;
  readonly required?: boolean;
  /** Of a choice, with their labels. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

export type Written<Name extends string> = Readonly<Record<Name, string>>;

export interface SmallFormOptions<Name extends string> {
  /** Begins the ids of everything in it. */
  readonly id: string;
  readonly element: ReactiveElement;
  readonly speaker: TextController;
  readonly fields: () => readonly SmallField<Name>[];
  /** What is wrong with it as a whole, by field. */
  readonly check?: (written: Written<Name>) => readonly [name: Name, error: string] | undefined;
  readonly save: (written: Written<Name>) => Promise<void>;
  /** Something was written. */
  readonly changed?: (written: Written<Name>) => void;
  readonly saveLabel?: () => string;
  /** What it begins anew with when it is saved or given up, where it never closes. */
  readonly blank?: () => Written<Name>;
  /** Where the focus goes when it closes; else the button `#<id>-open`. */
  readonly opener?: () => HTMLElement | null;
}

/**
 * A form of two or three fields that opens where it is needed. Says what is wrong when somebody tries to save, leads to the
 * first field that is; keeps what was written whatever happens to the save.
 */
export class SmallForm<Name extends string> {
  readonly #options: SmallFormOptions<Name>;
  #written: Written<Name> | undefined;
  #errors: ReadonlyMap<Name, string> = new Map();
  #failure = '';
  #isSaving = false;
  #savedAt: Date | undefined;

  constructor(options: SmallFormOptions<Name>) {
    this.#options = options;
    adoptStyles(options.element, [...formFieldStyles, smallFormStyles]);
  }

  get isOpen(): boolean {
    return this.#written !== undefined;
  }

  get isSaving(): boolean {
    return this.#isSaving;
  }

  get written(): Written<Name> | undefined {
    return this.#written;
  }

  open(written: Written<Name>, { focus = true }: { readonly focus?: boolean } = {}): void {
    this.#written = written;
    this.#errors = new Map();
    this.#failure = '';
    this.#savedAt = undefined;
    this.#options.element.requestUpdate();
    if (focus) void this.focusField();
  }

  /** The same without a word to anybody, from within a render. */
  fill(written: Written<Name>): void {
    this.#written = written;
  }

  /** Closes it and forgets what was written. */
  readonly close = (): void => {
    this.#written = this.#options.blank?.();
    this.#failure = '';
    this.#errors = new Map();
    this.#options.element.requestUpdate();
  };

  readonly cancel = (): void => {
    this.close();
    void this.#focusOpener();
  };

  async focusField(name?: Name): Promise<void> {
    await this.#options.element.updateComplete;
    const field = name ?? this.#options.fields()[0]?.name;
    this.#find(`${this.#options.id}-${field}`)?.focus();
  }

  /** The line that says that it was saved; stays in the page, so that it is heard. */
  renderSaved(): TemplateResult {
    const { speaker } = this.#options;
    const said = this.#savedAt && speaker.in(writingTexts).saved(formatTime(this.#savedAt, speaker.language));
    return html`<span class="saved" role="status">${said ?? nothing}</span>`;
  }

  /** @param more - further content between the fields and the buttons */
  render(more: unknown = nothing): TemplateResult | typeof nothing {
    const written = this.#written;
    if (written === undefined) return nothing;
    const { id, speaker, saveLabel } = this.#options;
    const t = speaker.in(writingTexts);
    return html`<form id=${id} class="small-form screen-only" novalidate @submit=${this.#submit} @keydown=${this.#onKeydown}>
      ${this.renderFields()} ${more} ${this.renderFailure()}
      <div class="small-form-actions">
        ${this.#options.blank === undefined ? html`<button class="button" type="button" @click=${this.cancel}>${t.cancel}</button>` : nothing}
        <button class="button primary" type="submit" aria-disabled=${this.#isSaving ? 'true' : 'false'}>${this.#isSaving ? t.saving : (saveLabel?.() ?? t.save)}</button>
      </div>
    </form>`;
  }

  renderFields(): readonly TemplateResult[] {
    const written = this.#written;
    return written === undefined ? [] : this.#options.fields().map((field) => this.#renderField(field, written));
  }

  renderFailure(): TemplateResult | typeof nothing {
    if (this.#failure === '') return nothing;
    const { nothingLost } = this.#options.speaker.in(saveTexts);
    return html`<p class="failure" role="alert">${this.#failure} ${nothingLost}</p>`;
  }

  #renderField(field: SmallField<Name>, written: Written<Name>): TemplateResult {
    const { name, label, hint, required } = field;
    const id = `${this.#options.id}-${name}`;
    const error = this.#errors.get(name);
    const { optional } = this.#options.speaker.in(writingTexts);
    return html`<div class="field of-${field.kind}">
      <label class="label" for=${id}>${label}${required ? nothing : html` <span class="optional">${optional}</span>`}</label>
      ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
      ${this.#renderControl(field, id, written[name], error !== undefined)}
      ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}
    </div>`;
  }

  #renderControl(field: SmallField<Name>, id: string, value: string, isWrong: boolean): TemplateResult {
    const described = [field.hint === undefined ? '' : `${id}-hint`, isWrong ? `${id}-error` : ''].join(' ').trim();
    const describedBy = described === '' ? nothing : described;
    const invalid = isWrong ? 'true' : nothing;
    const write = (event: Event) => this.#write(field.name, event);
    switch (field.kind) {
      case 'prose':
        return html`<textarea id=${id} class="box" rows="2" dir="auto" .value=${live(value)} aria-describedby=${describedBy} aria-invalid=${invalid} @input=${write}></textarea>`;
      case 'choice':
        return html`<select id=${id} class="box" .value=${live(value)} aria-describedby=${describedBy} aria-invalid=${invalid} @change=${write}>
          ${(field.choices ?? []).map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
        </select>`;
      default:
        return html`<input id=${id} class="box numeric" type=${field.kind === 'date' || field.kind === 'time' ? field.kind : 'text'}
          inputmode=${field.kind === 'number' ? 'decimal' : field.kind === 'minutes' ? 'numeric' : nothing} autocomplete="off"
          .value=${live(value)} aria-describedby=${describedBy} aria-invalid=${invalid} @input=${write} />`;
    }
  }

  #write(name: Name, { target }: Event): void {
    if (this.#written === undefined) return;
    if (
      !(
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement
      )
    )
      return;
    this.#written = { ...this.#written, [name]: target.value };
    // A message goes as soon as what it was about is another; none comes while one types.
    if (this.#errors.has(name)) this.#errors = new Map([...this.#errors].filter(([wrong]) => wrong !== name));
    this.#options.changed?.(this.#written);
    this.#options.element.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.submit();
    } else if (event.key === 'Escape' && this.#options.blank === undefined) {
      event.stopPropagation();
      this.cancel();
    }
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  /** Saves what is written; resolves whether it was. */
  async submit(): Promise<boolean> {
    const written = this.#written;
    if (written === undefined || this.#isSaving) return false;
    this.#errors = this.#check(written);
    this.#failure = '';
    const wrong = this.#options.fields().find(({ name }) => this.#errors.has(name));
    if (wrong !== undefined) {
      this.#options.element.requestUpdate();
      await this.focusField(wrong.name);
      return false;
    }
    this.#isSaving = true;
    this.#options.element.requestUpdate();
    try {
      await this.#options.save(written);
      this.#isSaving = false;
      this.#savedAt = new Date();
      // Somebody else may sit here by now, with a form of their own.
      if (this.#written === written) this.close();
      void this.#focusOpener();
      return true;
    } catch (error) {
      this.#isSaving = false;
      this.#failure = writeFailure(error, this.#options.speaker);
      this.#options.element.requestUpdate();
      return false;
    }
  }

  #check(written: Written<Name>): ReadonlyMap<Name, string> {
    const t = this.#options.speaker.in(writingTexts);
    const whole = this.#options.check?.(written);
    const errors = new Map(whole === undefined ? [] : [whole]);
    for (const { name, kind, label, required } of this.#options.fields()) {
      const value = written[name].trim();
      if (value === '') {
        if (required) errors.set(name, kind === 'date' ? t.noDate : t.missing(label));
      } else if (kind === 'date' && !isPlainDate(value)) errors.set(name, t.noDate);
      else if (kind === 'number' && readNumber(value) === undefined) errors.set(name, t.noNumber);
      else if (kind === 'minutes' && readMinutes(value) === undefined) errors.set(name, t.noMinutes);
    }
    return errors;
  }

  async #focusOpener(): Promise<void> {
    const { element, opener, id } = this.#options;
    await element.updateComplete;
    (opener?.() ?? this.#find(`${id}-open`))?.focus();
  }

  #find(id: string): HTMLElement | null {
    return this.#options.element.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
  }
}

/** `1,5` or `1.5`; undefined where it is no number. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Whole minutes of a day. */
export function readMinutes(text: string): number | undefined {
  const minutes = readNumber(text);
  return minutes !== undefined && Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

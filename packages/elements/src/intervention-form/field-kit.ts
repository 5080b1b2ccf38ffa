import { nothing, type TemplateResult } from 'lit';
import { html, type OwnTags } from '../define/own-tags.js';
import { SamspilChoiceList } from '../fields/choice-list/choice-list.js';
import type { Choice } from '../fields/choices.js';
import { type Person, SamspilPersonPicker } from '../fields/person-picker/person-picker.js';
import { SamspilRadioCards } from '../fields/radio-cards/radio-cards.js';
import { SamspilSelectField } from '../fields/select-field/select-field.js';
import { SamspilTextArea } from '../fields/text-area/text-area.js';
import { SamspilTextField } from '../fields/text-field/text-field.js';
import type { Advice } from './internal/advice.js';
import { type FieldName, valueAt, type Written } from './internal/written.js';

/** What every field is asked with. */
export interface FieldOptions {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

export interface KitOptions {
  readonly tags: OwnTags;
  readonly written: Written;
  /** Whether a top-level field may be changed. */
  readonly mayChange: (field: FieldName) => boolean;
  /** What the rules have to say at a field, by its name. */
  readonly advice: ReadonlyMap<string, readonly Advice[]>;
  /** The words for a severity. */
  readonly severities: Readonly<Record<Advice['severity'], string>>;
  /** The day that counts as today. */
  readonly today: string;
}

/**
 * Renders the fields of an intervention, each bound to its name: `frame.place`, `goals.0.text`. What is written is heard by
 * the form, which listens once for all of them.
 *
 * A field that cannot be changed and says nothing is left out.
 */
export class FieldKit {
  constructor(readonly options: KitOptions) {}

  get written(): Written {
    return this.options.written;
  }

  get tags(): OwnTags {
    return this.options.tags;
  }

  valueOf(name: string): unknown {
    return valueAt(this.written, name);
  }

  /** Whether the field can only be read. */
  isLocked(name: string): boolean {
    const [field = ''] = name.split('.');
    // Fields are named by the body's own names.
    return !this.options.mayChange(field as FieldName);
  }

  /** Whether there is anything to render: something to write in, or something that is written. */
  shows(name: string, value: unknown = this.valueOf(name)): boolean {
    return (
      !this.isLocked(name) || (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
    );
  }

  text(name: string, { label, hint, required }: FieldOptions, maxLength = 200): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilTextField)} name=${name} label=${label} hint=${hint ?? ''} maxlength=${maxLength} ?required=${required === true} ?readonly=${this.isLocked(name)} .value=${this.#text(name)}>${this.hintOf(name, hint)}</${this.tags.of(SamspilTextField)}>`;
  }

  area(name: string, { label, hint, required }: FieldOptions, maxLength = 10_000): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilTextArea)} name=${name} label=${label} hint=${hint ?? ''} rows="2" maxlength=${maxLength} ?required=${required === true} ?readonly=${this.isLocked(name)} .value=${this.#text(name)}>${this.hintOf(name, hint)}</${this.tags.of(SamspilTextArea)}>`;
  }

  cards(
    name: string,
    { label, hint, required }: FieldOptions,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilRadioCards)} name=${name} label=${label} hint=${hint ?? ''} ?required=${required === true} ?readonly=${this.isLocked(name)} .options=${choices} .value=${this.#text(name)}>${this.hintOf(name, hint)}</${this.tags.of(SamspilRadioCards)}>`;
  }

  select(
    name: string,
    { label, hint, required }: FieldOptions,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilSelectField)} name=${name} label=${label} hint=${hint ?? ''} ?required=${required === true} ?readonly=${this.isLocked(name)} .options=${choices} .value=${this.#text(name)}>${this.hintOf(name, hint)}</${this.tags.of(SamspilSelectField)}>`;
  }

  choices(
    name: string,
    { label, hint, required }: FieldOptions,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilChoiceList)} name=${name} label=${label} hint=${hint ?? ''} ?required=${required === true} ?readonly=${this.isLocked(name)} .options=${choices} .value=${this.valueOf(name) ?? []}>${this.hintOf(name, hint)}</${this.tags.of(SamspilChoiceList)}>`;
  }

  people(
    name: string,
    { label, hint, required }: FieldOptions,
    { people, multiple = false }: { readonly people: readonly Person[] | undefined; readonly multiple?: boolean },
  ): TemplateResult | typeof nothing {
    if (!this.shows(name)) return nothing;
    return html`<${this.tags.of(SamspilPersonPicker)} name=${name} label=${label} hint=${hint ?? ''} ?required=${required === true} ?readonly=${this.isLocked(name)} ?multiple=${multiple} ?loading=${people === undefined} .people=${people ?? []} .value=${this.valueOf(name) ?? (multiple ? [] : '')}>${this.hintOf(name, hint)}</${this.tags.of(SamspilPersonPicker)}>`;
  }

  /** What the rules say of a field stands in its hint, behind the hint's own text, and so is read out with it. */
  hintOf(name: string, hint: string | undefined): readonly TemplateResult[] {
    const advices = this.#adviceAt(name);
    if (advices.length === 0) return [];
    const own = hint === undefined ? [] : [html`<span slot="hint" class="hint-text">${hint}</span>`];
    return [
      ...own,
      ...advices.map(
        (advice) => html`<span slot="hint" class="advice ${advice.severity}">${this.#adviceText(advice)}</span>`,
      ),
    ];
  }

  /** The same of a part of the form that is no single field. */
  adviceOfPart(name: string): readonly TemplateResult[] {
    return this.#adviceAt(name).map(
      (advice) => html`<p class="advice ${advice.severity}">${this.#adviceText(advice)}</p>`,
    );
  }

  #adviceAt(name: string): readonly Advice[] {
    return this.isLocked(name) ? [] : (this.options.advice.get(name) ?? []);
  }

  #adviceText({ severity, text }: Advice): TemplateResult {
    return html`<span class="advice-word">${this.options.severities[severity]}:</span> ${text}`;
  }

  #text(name: string): string {
    const value = this.valueOf(name);
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : '';
  }
}

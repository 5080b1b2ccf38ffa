import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ChoiceField } from '../choice-field.js';
import { choiceFieldTexts } from '../choice-field.texts.js';
import { type Choice, choicesOf } from '../choices.js';
import type { FormEntry } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import { radioCardsStyles } from './radio-cards.styles.js';

/**
 * One of a few answers, each a card with a title, a text and, where it helps, a figure. The cards are native radio
 * buttons: the arrow keys move among them.
 *
 * ```html
 * <samspil-radio-cards name="form" label="Samarbejdsform"><svg slot="figure-parallel">…</svg></samspil-radio-cards>
 * ```
 *
 * @summary One of a few answers in a form, as cards.
 * @slot figure-* - The figure of a card, named after its value: `figure-parallel`. It is decoration: the title says it all.
 * @csspart cards - All of them.
 * @csspart card - One answer; the chosen one is `card chosen`.
 * @csspart card-label - The title of a card.
 * @csspart card-hint - The text of a card.
 * @csspart clear - The button that takes an optional answer back.
 * @cssproperty [--samspil-radio-card-min-width=232px] - Cards stand beside one another where each has so much room.
 */
export class SamspilRadioCards extends ChoiceField {
  static readonly baseName = 'radio-cards';
  static override readonly texts = [formFieldTexts, choiceFieldTexts];
  static override styles = radioCardsStyles;

  protected override formValue(): FormEntry {
    return this.value === '' ? null : this.value;
  }

  protected override get grouped(): boolean {
    return true;
  }

  protected override get groupRole(): 'radiogroup' {
    return 'radiogroup';
  }

  protected override get focusTarget(): HTMLElement | null {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input:not(:disabled)')];
    return radios.find(({ checked }) => checked) ?? radios[0] ?? null;
  }

  protected override renderControl(): TemplateResult {
    return html`<div class="cards" part="cards" @keydown=${this.submitOnEnter}>
      ${choicesOf(this.usable).map((choice, index) => this.#renderCard(choice, `choice-${index}`))}
    </div>`;
  }

  protected override renderBelow(): TemplateResult {
    const t = this.speaker.in(choiceFieldTexts);
    const unknown = this.value !== '' && this.chosenOf(this.usable) === undefined;
    const mayTakeBack = this.value !== '' && !this.required && !this.readOnly && !this.isDisabled;
    return html`
      ${unknown ? html`<div class="below">${t.chosenNotOnList(this.value)}</div>` : nothing}
      ${
        mayTakeBack
          ? html`<button class="clear screen-only" part="clear" type="button" @click=${this.#takeBack}>${t.takeBack}</button>`
          : nothing
      }
    `;
  }

  #renderCard({ value, label, hint, disabled }: Choice, id: string): TemplateResult {
    const chosen = value === this.value;
    return html`<label class=${chosen ? 'card chosen' : 'card'} part=${chosen ? 'card chosen' : 'card'}>
      <input
        class="radio"
        part="control"
        type="radio"
        name="choice"
        value=${value}
        .checked=${live(chosen)}
        ?disabled=${disabled === true || (this.readOnly && !chosen)}
        aria-labelledby=${id}
        aria-describedby=${hint === undefined || hint === '' ? nothing : `${id}-hint`}
        @input=${this.#chosen}
        @change=${() => this.tellOfChange('change')}
      />
      <span class="card-text">
        <span class="card-label" part="card-label" id=${id}>${label}</span>
        ${hint === undefined || hint === '' ? nothing : html`<span class="card-hint" part="card-hint" id=${`${id}-hint`}>${hint}</span>`}
      </span>
      <span class="figure" aria-hidden="true"><slot name=${`figure-${value}`}></slot></span>
    </label>`;
  }

  readonly #chosen = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.choose(event.currentTarget.value);
  };

  /** The button goes away with the choice; the focus stays with the card that was chosen. */
  readonly #takeBack = (): void => {
    this.focus();
    this.choose('');
    this.tellOfChange('input', 'change');
  };
}

import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Speaker } from '../../text/text-controller.js';
import { fieldLabels } from '../field-labels.texts.js';
import { type Clash, type ThreeWay, threeWay } from '../internal/three-way.js';
import { linesOf } from '../internal/value-in-words.js';
import type { FieldName, Written } from '../internal/written.js';
import { conflictTexts } from './conflict.texts.js';

export { conflictStyles } from './conflict.styles.js';
export { conflictTexts };

type Side = 'mine' | 'theirs';

export interface ConflictOptions {
  readonly speaker: Speaker;
  readonly nameOf: (id: string) => string;
  /** Somebody has chosen: this is to stand there. */
  readonly resolved: (written: Written) => void;
}

/** What two people have made of one intervention, and the choice between them, field by field. */
export class Conflict {
  readonly #element: ReactiveElement;
  readonly #options: ConflictOptions;
  readonly #ways: ThreeWay;
  readonly #who: string | undefined;
  readonly #chosen = new Map<FieldName, Side>();

  constructor(
    element: ReactiveElement,
    {
      base,
      mine,
      theirs,
      who,
    }: { readonly base: Written; readonly mine: Written; readonly theirs: Written; readonly who: string | undefined },
    options: ConflictOptions,
  ) {
    this.#element = element;
    this.#options = options;
    this.#ways = threeWay(base, mine, theirs);
    this.#who = who;
  }

  render(): TemplateResult {
    const { speaker } = this.#options;
    const t = speaker.in(conflictTexts);
    const labels = speaker.in(fieldLabels);
    const { clashes, onlyTheirs } = this.#ways;
    return html`<section class="conflict" part="conflict" role="group" tabindex="-1" aria-labelledby="conflict-heading">
      <h3 id="conflict-heading">${t.heading(this.#who)}</h3>
      <p>${clashes.length === 0 ? t.nothingInCommon : t.intro}</p>
      ${clashes.map((clash) => this.#renderClash(clash))}
      ${onlyTheirs.length === 0 ? nothing : html`<p class="muted">${t.alsoTheirs(onlyTheirs.map((field) => labels[field]).join(', '))}</p>`}
      <button class="button primary" type="button" @click=${this.#resolve}>${t.goOn}</button>
    </section>`;
  }

  #renderClash({ field, base, mine, theirs }: Clash): TemplateResult {
    const { speaker } = this.#options;
    const t = speaker.in(conflictTexts);
    return html`<fieldset class="clash">
      <legend>${speaker.in(fieldLabels)[field]}</legend>
      <div class="was"><span class="muted">${t.before}</span> ${this.#renderValue(field, base)}</div>
      <div class="sides">${this.#renderSide(field, 'mine', t.mine, mine)} ${this.#renderSide(field, 'theirs', t.theirs, theirs)}</div>
    </fieldset>`;
  }

  #renderSide(field: FieldName, side: Side, label: string, value: unknown): TemplateResult {
    const isChosen = (this.#chosen.get(field) ?? 'mine') === side;
    return html`<label class=${isChosen ? 'side chosen' : 'side'}>
      <input type="radio" name="clash-${field}" value=${side} .checked=${live(isChosen)} @input=${(event: Event) => this.#choose(event, field, side)} />
      <span><strong>${label}</strong> ${this.#renderValue(field, value)}</span>
    </label>`;
  }

  #renderValue(field: FieldName, value: unknown): TemplateResult {
    const { speaker, nameOf } = this.#options;
    const lines = linesOf(field, value, speaker.language, nameOf);
    if (lines.length === 0) return html`<em class="muted">${speaker.in(conflictTexts).none}</em>`;
    return html`<span class="value" dir="auto">${lines.map((line) => html`<span>${line}</span>`)}</span>`;
  }

  /** No field of the intervention: the form does not hear of it. */
  #choose(event: Event, field: FieldName, side: Side): void {
    event.stopPropagation();
    this.#chosen.set(field, side);
    this.#element.requestUpdate();
  }

  readonly #resolve = (): void => {
    const { merged, clashes } = this.#ways;
    const body = new Map<string, unknown>(Object.entries(merged));
    for (const { field, theirs } of clashes) {
      if (this.#chosen.get(field) !== 'theirs') continue;
      if (theirs === undefined) body.delete(field);
      else body.set(field, theirs);
    }
    // Made of nothing but fields of the two.
    this.#options.resolved(Object.fromEntries(body) as Written);
  };
}

import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Speaker } from '../text/text-controller.js';
import { conflictTexts } from './conflict.texts.js';
import { type Clash, type Side, type ThreeWay, threeWay } from './three-way.js';

export { conflictStyles } from './conflict.styles.js';
export { conflictTexts };

/** What two people have made of the same. */
export interface Versions<Body> {
  readonly base: Body;
  readonly mine: Body;
  readonly theirs: Body;
}

export interface ConflictOptions<Body> {
  readonly speaker: Speaker;
  /** What they have changed. */
  readonly what: 'intervention' | 'session';
  /** Who was faster; undefined where that is not known. */
  readonly who: () => string | undefined;
  /** What a path is called. */
  readonly labelOf: (path: string) => string;
  /** What stands at a path, line by line; no lines where nothing does. */
  readonly linesOf: (path: string, value: unknown) => readonly string[];
  /** What the button says, where going on is all that is left to do. */
  readonly goOn?: () => string;
  /** Somebody has chosen: this is to stand there. */
  readonly resolved: (body: Body) => void;
}

/** What two people have made of the same, and the choice between them, part by part. */
export class Conflict<Body extends object> {
  readonly #element: ReactiveElement;
  readonly #options: ConflictOptions<Body>;
  readonly #versions: Versions<Body>;
  readonly #ways: ThreeWay<Body>;
  readonly #chosen = new Map<string, Side>();

  constructor(element: ReactiveElement, versions: Versions<Body>, options: ConflictOptions<Body>) {
    this.#element = element;
    this.#options = options;
    this.#versions = versions;
    this.#ways = threeWay(versions.base, versions.mine, versions.theirs);
  }

  render(): TemplateResult {
    const { speaker, what, who, labelOf, goOn } = this.#options;
    const t = speaker.in(conflictTexts);
    const { clashes, onlyTheirs } = this.#ways;
    const taken = [...new Set(onlyTheirs.map(labelOf))];
    return html`<section class="conflict" part="conflict" role="group" tabindex="-1" aria-labelledby="conflict-heading">
      <h3 id="conflict-heading">${t.heading(who(), what)}</h3>
      <p>${clashes.length === 0 ? t.nothingInCommon : t.intro}</p>
      ${clashes.map((clash) => this.#renderClash(clash))}
      ${taken.length === 0 ? nothing : html`<p class="muted">${t.alsoTheirs(taken.join(', '))}</p>`}
      <button class="button primary" type="button" @click=${this.#resolve}>${goOn?.() ?? t.goOn}</button>
    </section>`;
  }

  #renderClash({ path, base, mine, theirs }: Clash): TemplateResult {
    const { speaker, labelOf } = this.#options;
    const t = speaker.in(conflictTexts);
    return html`<fieldset class="clash">
      <legend dir="auto">${labelOf(path)}</legend>
      <div class="clash-was"><span class="muted">${t.before}</span> ${this.#renderValue(path, base, t.none)}</div>
      <div class="clash-sides">${this.#renderSide(path, 'mine', t.mine, mine)} ${this.#renderSide(path, 'theirs', t.theirs, theirs)}</div>
    </fieldset>`;
  }

  #renderSide(path: string, side: Side, label: string, value: unknown): TemplateResult {
    const isChosen = this.#sideOf(path) === side;
    const t = this.#options.speaker.in(conflictTexts);
    return html`<label class=${isChosen ? 'clash-side chosen' : 'clash-side'}>
      <input type="radio" name="clash-${path}" value=${side} .checked=${live(isChosen)} @input=${(event: Event) => this.#choose(event, path, side)} />
      <span><strong>${label}</strong> ${this.#renderValue(path, value, t.taken)}</span>
    </label>`;
  }

  /** @param none - what is said where nothing stands */
  #renderValue(path: string, value: unknown, none: string): TemplateResult {
    const lines = this.#options.linesOf(path, value);
    if (lines.length === 0) return html`<em class="muted">${none}</em>`;
    return html`<span class="clash-value" dir="auto">${lines.map((line) => html`<span>${line}</span>`)}</span>`;
  }

  #sideOf(path: string): Side {
    return this.#chosen.get(path) ?? 'mine';
  }

  /** No field of the form: it does not hear of it. */
  #choose(event: Event, path: string, side: Side): void {
    event.stopPropagation();
    this.#chosen.set(path, side);
    this.#element.requestUpdate();
  }

  readonly #resolve = (): void => {
    const { base, mine, theirs } = this.#versions;
    this.#options.resolved(threeWay(base, mine, theirs, (path) => this.#sideOf(path)).merged);
  };
}

import { html, type TemplateResult } from 'lit';
import type { EditTexts } from './edit.texts.js';
import { type Dates, type Grip, grips, moved } from './period-change.js';

export interface MoveModeOptions {
  readonly t: () => EditTexts;
  /** Whether time runs from right to left. */
  readonly isRightToLeft: () => boolean;
  /** It stands elsewhere now, or something else of it is held. */
  readonly changed: () => void;
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** What is moved by keys, and where it stands by now. */
export interface MoveModeState {
  readonly key: string;
  readonly title: string;
  readonly before: Dates;
  readonly after: Dates;
  readonly grip: Grip;
}

/**
 * Moves one bar by keys: the arrows by a day, with Shift by a week, Page Up and Page Down by four weeks; Home and End hold
 * one end only, Space the whole again; Enter saves, Esc restores. Keys that everybody has and no assistive technology
 * takes for itself, and that are seen on the strip while they apply.
 */
export class MoveMode {
  readonly #options: MoveModeOptions;
  #state: MoveModeState | undefined;

  constructor(options: MoveModeOptions) {
    this.#options = options;
  }

  get state(): MoveModeState | undefined {
    return this.#state;
  }

  start(key: string, title: string, dates: Dates): void {
    this.#state = { key, title, before: dates, after: dates, grip: 'whole' };
  }

  stop(): void {
    this.#state = undefined;
  }

  /** Answers a key; false where it is none of these. */
  answer(event: KeyboardEvent): boolean {
    if (this.#state === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    const later = this.#options.isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#move((event.key === later ? 1 : -1) * (event.shiftKey ? 7 : 1));
        return true;
      case 'PageDown':
        this.#move(28);
        return true;
      case 'PageUp':
        this.#move(-28);
        return true;
      case 'Home':
        this.#hold('start');
        return true;
      case 'End':
        this.#hold('end');
        return true;
      case ' ':
        this.#hold('whole');
        return true;
      case 'Enter':
        this.#options.commit();
        return true;
      case 'Escape':
        this.#options.cancel();
        return true;
      // They would lead to another bar.
      case 'ArrowUp':
      case 'ArrowDown':
        return true;
      default:
        return false;
    }
  }

  /** The strip with what can be done: for the eye, and with buttons for those who came here by a pointer. */
  render(place: string, problem: string | undefined): TemplateResult {
    const t = this.#options.t();
    const state = this.#state;
    const moving = t.moving(state?.title ?? '');
    return html`<div class="edit-strip" part="move-strip" role="group" tabindex="-1" aria-label=${moving}>
      <p class="strip-place"><strong dir="auto">${moving}</strong> <span class="nowrap" dir="auto">${place}</span></p>
      ${problem === undefined ? undefined : html`<p class="strip-problem" dir="auto">${problem}</p>`}
      <ul class="strip-keys" aria-hidden="true">${t.help.map(([key, does]) => html`<li><kbd>${key}</kbd> ${does}</li>`)}</ul>
      <div class="strip-actions">
        <span class="strip-grip">${t.held[state?.grip ?? 'whole']}</span>
        <button class="button" type="button" @click=${this.#options.cancel}>${t.cancel}</button>
        <button class="button primary" type="button" @click=${this.#options.commit}>${t.save}</button>
      </div>
    </div>`;
  }

  #move(days: number): void {
    if (this.#state === undefined) return;
    this.#state = { ...this.#state, after: moved(this.#state.after, this.#state.grip, days) };
    this.#options.changed();
  }

  /** Of an open end there is nothing to hold. */
  #hold(wanted: Grip): void {
    if (this.#state === undefined) return;
    const grip = grips.find((each) => each === wanted && !(each === 'end' && this.#state?.after.to === undefined));
    if (grip !== undefined) this.#state = { ...this.#state, grip };
    this.#options.changed();
  }
}

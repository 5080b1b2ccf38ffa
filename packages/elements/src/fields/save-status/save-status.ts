import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SamspilElement } from '../../element/samspil-element.js';
import { saveTexts } from '../../saving/save.texts.js';
import { SamspilSaveConflictOpenEvent } from './events/save-conflict-open-event.js';
import { SamspilSaveRetryEvent } from './events/save-retry-event.js';
import { saveStatusStyles } from './save-status.styles.js';
import { type SaveStatusTexts, saveStatusTexts } from './save-status.texts.js';

export * from './events/save-conflict-open-event.js';
export * from './events/save-retry-event.js';

/**
 * Where a form stands with its saving: nothing to tell (`resting`), changes that are not saved (`dirty`), under way, saved,
 * waiting for the line, failed, or overtaken by somebody else's save.
 */
export const saveStates = ['resting', 'dirty', 'saving', 'saved', 'offline', 'failed', 'conflict'] as const;
export type SaveState = (typeof saveStates)[number];

/** How long a state has to last before it is said: autosave goes round while one writes, and would talk all the time. */
const restMilliseconds = 1_000;

const glyphs: Readonly<Partial<Record<SaveState, TemplateResult>>> = {
  dirty: svg`<circle cx="8" cy="8" r="3" fill="currentcolor" />`,
  saving: svg`<path d="M4 8h.01M8 8h.01M12 8h.01" />`,
  saved: svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`,
  offline: svg`<path d="M2 6a9 9 0 0 1 12 0M4.5 9a5 5 0 0 1 7 0M8 12.5h.01M2.5 13.5l11-11" />`,
  failed: svg`<path d="M8 2.5l6 11H2zM8 7v3M8 12h.01" />`,
  conflict: svg`<path d="M3 5h9M9.5 2.5L12 5 9.5 7.5M13 11H4M6.5 8.5L4 11l2.5 2.5" />`,
};

/**
 * Says where a form stands with its saving: seen at once, heard only when it has come to rest, and never in the way.
 *
 * ```js
 * status.state = 'saving';
 * await save();
 * status.at = new Date();
 * status.state = 'saved';
 * ```
 *
 * @summary `Gemmer …`, `Gemt kl. 10.42`, or why not.
 * @fires {SamspilSaveRetryEvent} samspil-save-retry - Somebody wants it to be tried again.
 * @fires {SamspilSaveConflictOpenEvent} samspil-save-conflict-open - Somebody wants to see the differences.
 * @csspart status - The whole line; the state is a second name, `status saved`.
 * @csspart text - What it says.
 * @csspart action - The button that tries again, or shows the differences.
 */
export class SamspilSaveStatus extends SamspilElement {
  static readonly baseName = 'save-status';
  static override readonly texts = [saveStatusTexts, saveTexts];
  static override styles = saveStatusStyles;

  /** One of `resting`, `dirty`, `saving`, `saved`, `offline`, `failed`, `conflict`. Any other word counts as `resting`. */
  @property() state: SaveState = 'resting';
  /** When it was saved; said with `saved`. */
  @property({ attribute: false }) at?: Date | undefined;
  /** Why it failed, or who was faster, in a whole sentence; without it there is a general one. */
  @property() message?: string;
  /** With it, a failure offers no button: trying again would not help. */
  @property({ type: Boolean, attribute: 'no-retry' }) noRetry = false;

  /** Whether the polite region speaks. It is silent while something is under way, so that each rest is news. */
  @state() private rested = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state') && !changed.has('at') && !changed.has('message')) return;
    clearTimeout(this.#timer);
    this.rested = false;
    // A page that opens has nothing to tell of itself.
    if (!this.hasUpdated || !isSaid(this.state)) return;
    this.#timer = setTimeout(() => {
      this.rested = true;
    }, restMilliseconds);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#hadFocus = this.renderRoot.querySelector('button:focus') !== null;
    super.update(changed);
  }

  protected override updated(): void {
    // The button that was pressed may be gone: the reader stays where the button was.
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) {
      this.renderRoot.querySelector<HTMLElement>('.status')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const t = this.speaker.in(saveStatusTexts);
    const glyph = glyphs[this.state];
    const failed = this.state === 'failed';
    const text = this.#text();
    return html`<div class="status" part="status ${this.state}" tabindex="-1">
      <div class="line ${failed || this.state === 'conflict' ? this.state : ''}">
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${glyph ?? nothing}</svg>
        <div class="words" part="text">
          ${[t.dirty, t.saving, t.savedAt(this.at ?? widest)].map((word) => html`<span class="reserve" aria-hidden="true">${word}</span>`)}
          ${failed ? nothing : html`<span class="text" aria-hidden=${this.rested ? 'true' : nothing}>${text}</span>`}
          <span role="alert">${failed ? text : nothing}</span>
        </div>
      </div>
      ${this.#renderAction(t)}
      <span class="visually-hidden" role="status">${this.rested ? text : nothing}</span>
    </div>`;
  }

  #renderAction(t: SaveStatusTexts): TemplateResult | typeof nothing {
    if (this.state === 'conflict')
      return html`<button class="button" part="action" type="button" @click=${() => this.dispatchEvent(new SamspilSaveConflictOpenEvent())}>${t.resolve}</button>`;
    if (this.state !== 'failed' || this.noRetry) return nothing;
    return html`<button class="button" part="action" type="button" @click=${() => this.dispatchEvent(new SamspilSaveRetryEvent())}>${t.retry}</button>`;
  }

  #text(): string {
    const t = this.speaker.in(saveStatusTexts);
    switch (this.state) {
      case 'dirty':
        return t.dirty;
      case 'saving':
        return t.saving;
      case 'saved':
        return this.at === undefined ? t.saved : t.savedAt(this.at);
      case 'offline':
        return this.message ?? t.offline;
      case 'failed':
        return `${this.message ?? t.failed} ${this.speaker.in(saveTexts).nothingLost}`;
      case 'conflict':
        return this.message ?? t.conflict;
      default:
        return '';
    }
  }
}

/** Where there is no time yet, room is held for one. */
const widest = new Date(0);

function isSaid(state: SaveState): boolean {
  return state === 'saved' || state === 'offline' || state === 'conflict';
}

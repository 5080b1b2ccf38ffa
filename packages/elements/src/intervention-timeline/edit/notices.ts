import { html, type TemplateResult } from 'lit';
import { type Notice, type NoticeAction, renderNotice } from './notice.js';

export interface NoticesOptions {
  readonly closeLabel: () => string;
  readonly changed: () => void;
}

/** What editing says: a notice below the timeline, and a line that is only heard. */
export class Notices {
  readonly #options: NoticesOptions;
  #notice: Notice | undefined;
  #spoken = '';

  constructor(options: NoticesOptions) {
    this.#options = options;
  }

  /** What was last said to who listens. */
  get spoken(): string {
    return this.#spoken;
  }

  quiet(text: string, action?: NoticeAction): void {
    this.#say({ tone: 'quiet', text, actions: action === undefined ? [] : [action] });
  }

  problem(text: string, ...actions: readonly NoticeAction[]): void {
    this.#say({ tone: 'problem', text, actions });
  }

  readonly clear = (): void => this.#say(undefined);

  speak(text: string): void {
    this.#spoken = text;
    this.#options.changed();
  }

  /** @param between - stands between what is heard and what is seen */
  render(between: unknown): TemplateResult {
    return html`<div class="edit-notices">
      <p class="visually-hidden" aria-live="polite">${this.#spoken}</p>
      ${between} ${renderNotice(this.#notice, this.#options.closeLabel(), this.clear)}
    </div>`;
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#options.changed();
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';

export interface LeavingOptions {
  readonly isDirty: () => boolean;
  /** The page goes, or the element does: what is written is kept. */
  readonly keep: () => void;
  /** Somebody has pressed Ctrl+S, or Cmd+S. */
  readonly save: () => void;
  /** The line is back. */
  readonly online: () => void;
}

/**
 * What happens around a form that is being written in: a page that is left with changes asks first, what is written is
 * kept when it goes all the same, and Ctrl+S saves.
 */
export class Leaving implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #options: LeavingOptions;
  #warns = false;

  constructor(element: ReactiveElement, options: LeavingOptions) {
    this.#element = element;
    this.#options = options;
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
    addEventListener('online', this.#online);
    document.addEventListener('visibilitychange', this.#keepHidden);
    this.#element.addEventListener('keydown', this.#onKey);
  }

  hostUpdated(): void {
    const isDirty = this.#options.isDirty();
    if (isDirty === this.#warns) return;
    this.#warns = isDirty;
    // Only while there is something to lose: a page with this listener is kept out of the browser's own cache.
    if (isDirty) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keep);
    removeEventListener('online', this.#online);
    removeEventListener('beforeunload', this.#warn);
    document.removeEventListener('visibilitychange', this.#keepHidden);
    this.#element.removeEventListener('keydown', this.#onKey);
    this.#warns = false;
  }

  readonly #keep = (): void => this.#options.keep();
  readonly #online = (): void => this.#options.online();

  /** On a phone, a page that is hidden may never be seen again, and hears of nothing more. */
  readonly #keepHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#options.keep();
  };

  readonly #warn = (event: BeforeUnloadEvent): void => event.preventDefault();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#options.save();
  };
}

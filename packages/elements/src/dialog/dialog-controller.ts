import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';

export interface DialogContent {
  /** Names the dialog, for the eye and for assistive technology. */
  readonly heading: string;
  /** The name of the button that closes it, in the language in force: `Luk`. */
  readonly closeLabel: string;
  readonly content: unknown;
  /** Buttons; the primary one last. */
  readonly actions?: unknown;
}

export interface DialogOptions {
  /** Asked before Esc, the close button or a press on the backdrop closes it; false keeps it open. */
  readonly mayClose?: () => boolean;
  readonly closed?: () => void;
  /** Where the focus goes if what opened the dialog is gone by then. */
  readonly fallbackFocus?: () => HTMLElement | null;
}

/**
 * One modal dialog of an element, over the native `<dialog>`: the browser makes the rest inert, holds the focus inside and
 * answers Esc. Ours is to open it when it has been rendered, to close it on the backdrop, and to return the focus.
 *
 * What is to have the focus first is marked with `data-autofocus`; else it is the first control.
 *
 * Needs `dialogStyles`. An element calls `show()`, and renders `dialog.render({ heading, … })` while `isOpen`.
 */
export class DialogController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #options: DialogOptions;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  #isOpen = false;
  #opener: Element | null = null;

  constructor(element: ReactiveElement, options: DialogOptions = {}) {
    this.#element = element;
    this.#options = options;
    element.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  show(): void {
    if (this.#isOpen) return;
    this.#opener = this.#element.shadowRoot?.activeElement ?? null;
    this.#isOpen = true;
    this.#element.requestUpdate();
  }

  /** Closes without asking: after a save, or when what it was about is gone. */
  close(): void {
    this.#dialog.value?.close();
    // The event comes a frame later, and in a page that is not in front it may not come at all.
    this.#finish();
  }

  hostUpdated(): void {
    const dialog = this.#dialog.value;
    if (!this.#isOpen || dialog === undefined || dialog.open) return;
    // Only now: with the markup it would be the page's autofocus, which a browser refuses, and says so, in another site's page.
    dialog.querySelector('[data-autofocus]')?.setAttribute('autofocus', '');
    dialog.showModal();
  }

  hostDisconnected(): void {
    this.#finish();
  }

  render({ heading, closeLabel, content, actions }: DialogContent): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    return html`<dialog
      ${ref(this.#dialog)}
      part="dialog"
      aria-labelledby="dialog-heading"
      @close=${this.#onClose}
      @cancel=${this.#onCancel}
      @pointerdown=${this.#onPointerDown}
    >
      <div class="dialog-frame">
        <header class="dialog-header">
          <h2 id="dialog-heading" class="dialog-heading">${heading}</h2>
          <button class="dialog-close" type="button" aria-label=${closeLabel} @click=${this.#ask}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
          </button>
        </header>
        <div class="dialog-content">${content}</div>
        ${actions === undefined ? nothing : html`<footer class="dialog-actions">${actions}</footer>`}
      </div>
    </dialog>`;
  }

  readonly #ask = (): void => {
    if (this.#options.mayClose?.() ?? true) this.close();
  };

  readonly #onCancel = (event: Event): void => {
    // A cancelled file picker inside would bubble up here.
    if (event.target === this.#dialog.value && this.#options.mayClose?.() === false) event.preventDefault();
  };

  /** The frame fills the dialog, so that a press on the dialog itself is one on its backdrop; a drag from inside is not. */
  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.target === this.#dialog.value) this.#ask();
  };

  /** The browser closed it (Esc twice, a form of method dialog), or tells late of a close that is over. */
  readonly #onClose = (): void => {
    if (this.#dialog.value?.open === false) this.#finish();
  };

  #finish(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const opener = this.#opener;
    this.#opener = null;
    this.#options.closed?.();
    this.#element.requestUpdate();
    // The update may replace what opened it, so that the focus is looked after when it is done.
    void this.#element.updateComplete.then(() => {
      if (this.#isOpen || this.#element.shadowRoot?.activeElement) return;
      const target = opener?.isConnected ? opener : this.#options.fallbackFocus?.();
      if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
    });
  }
}

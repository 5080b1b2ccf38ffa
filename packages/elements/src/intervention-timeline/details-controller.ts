import type { ReactiveController, ReactiveElement } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { popoverPlace } from './internal/popover-place.js';

/**
 * Opens and closes the popover with an intervention's details, keeps it beside what it belongs to, and returns the focus.
 *
 * It is a manual popover, so that it closes in the same way where the platform has none: there it is an ordinary element
 * with a fixed position. A second press on what opened it closes it, which an automatic one would close and open again.
 */
export class DetailsController implements ReactiveController {
  readonly panel: Ref<HTMLElement> = createRef();
  readonly #host: ReactiveElement;
  readonly #closed: () => void;
  #key: string | undefined;
  #anchor: HTMLElement | undefined;

  /** @param closed - called when it has closed, by whatever means */
  constructor(host: ReactiveElement, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    host.addController(this);
  }

  /** The key of the entry that is open. */
  get openKey(): string | undefined {
    return this.#key;
  }

  open(key: string, anchor: HTMLElement): void {
    this.#key = key;
    this.#anchor = anchor;
    globalThis.addEventListener('pointerdown', this.#onPointerDown, { capture: true });
    globalThis.addEventListener('scroll', this.#place, { capture: true, passive: true });
    globalThis.addEventListener('resize', this.#place, { passive: true });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.panel.value?.focus());
  }

  close({ returnFocus }: { readonly returnFocus: boolean }): void {
    if (this.#key === undefined) return;
    const anchor = this.#anchor;
    this.#stop();
    if (isPopover(this.panel.value)) this.panel.value.hidePopover();
    if (returnFocus && anchor?.isConnected) anchor.focus();
    this.#closed();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.panel.value;
    if (this.#key === undefined || panel === undefined) return;
    if (isPopover(panel) && !panel.matches(':popover-open')) panel.showPopover();
    this.#place();
  }

  hostDisconnected(): void {
    if (this.#key !== undefined) this.close({ returnFocus: false });
  }

  /** Esc closes; Tab beyond its ends leads back to what opened it, because it stands elsewhere in the order of the page. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const leaves = event.key === 'Tab' && this.#isAtEdge(event.shiftKey);
    if (event.key !== 'Escape' && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    this.close({ returnFocus: true });
  };

  #isAtEdge(backwards: boolean): boolean {
    const buttons = [...(this.panel.value?.querySelectorAll('button') ?? [])];
    const focused = this.#host.shadowRoot?.activeElement;
    return backwards ? focused === this.panel.value || focused === buttons[0] : focused === buttons.at(-1);
  }

  #stop(): void {
    this.#key = undefined;
    this.#anchor = undefined;
    globalThis.removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
    globalThis.removeEventListener('scroll', this.#place, { capture: true });
    globalThis.removeEventListener('resize', this.#place);
  }

  readonly #onPointerDown = (event: Event): void => {
    const path = event.composedPath();
    const isOurs = (element: Element | undefined) => element !== undefined && path.includes(element);
    if (!isOurs(this.panel.value) && !isOurs(this.#anchor)) this.close({ returnFocus: false });
  };

  readonly #place = (): void => {
    const panel = this.panel.value;
    if (panel === undefined || this.#anchor === undefined) return;
    if (!this.#anchor.isConnected) {
      this.close({ returnFocus: false });
      return;
    }
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    // Its own height, whatever it was held to before.
    const wanted = { width: panel.offsetWidth, height: panel.scrollHeight + panel.offsetHeight - panel.clientHeight };
    const { left, top, height } = popoverPlace(this.#anchor.getBoundingClientRect(), wanted, viewport);
    panel.style.setProperty('--_left', `${left}px`);
    panel.style.setProperty('--_top', `${top}px`);
    panel.style.setProperty('--_room', `${height}px`);
  };
}

function isPopover(element: HTMLElement | undefined): element is HTMLElement {
  return element !== undefined && typeof element.showPopover === 'function' && element.isConnected;
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { type PopoverAlignment, popoverPlace } from './popover-place.js';

export interface PopoverOptions {
  /** What the element has rendered of the popover: `popover="manual"`, `tabindex="-1"`, class `popover`; null while it has not. */
  readonly panel: () => HTMLElement | null;
  /**
   * Where the focus is while it is open: in the `panel` (the default), or still at the `anchor`, as with the suggestions
   * below a field in which somebody goes on writing.
   */
  readonly focus?: 'panel' | 'anchor';
  /** In the `middle` of what it belongs to (the default), or in line with where that begins. */
  readonly alignment?: 'middle' | 'start';
  /** What it belongs to is no longer there: what stands in its place, if anything does. */
  readonly instead?: () => HTMLElement | undefined;
  /** Called when it has closed, by whatever means. */
  readonly closed?: () => void;
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * One popover of an element: opens it, keeps it beside what it belongs to, closes it at Esc, at a press elsewhere or when
 * what it belongs to is gone, and returns the focus. An element calls `open(anchor)` and renders the panel while `isOpen`;
 * it needs `popoverStyles`.
 *
 * It is a manual popover, so that it closes in the same way where the platform has none (Firefox before 125, Safari before
 * 17): there it is an ordinary element with a fixed position. A second press on what opened it is the element's to answer;
 * an automatic popover would close at its beginning, and open again at its end.
 */
export class PopoverController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: PopoverOptions;
  #anchor: HTMLElement | undefined;
  #wasShown = false;

  constructor(host: ReactiveElement, options: PopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  /** What it belongs to, while it is open. */
  get anchor(): HTMLElement | undefined {
    return this.#anchor;
  }

  /** Opens it beside an element; when it is open already, it moves there. */
  open(anchor: HTMLElement): void {
    if (!this.isOpen) this.#listen();
    this.#anchor = anchor;
    this.#host.requestUpdate();
    if (this.#options.focus === 'anchor') return;
    void this.#host.updateComplete.then(() => {
      if (this.#anchor === anchor) this.#options.panel()?.focus();
    });
  }

  /** Closes it. The focus goes back to what it belongs to, or stays where somebody has put it. */
  close({ returnFocus }: { readonly returnFocus: boolean }): void {
    const anchor = this.#anchor;
    if (anchor === undefined) return;
    this.#anchor = undefined;
    this.#wasShown = false;
    this.#leave();
    const panel = this.#options.panel();
    if (panel !== null && isShown(panel)) panel.hidePopover();
    if (returnFocus && anchor.isConnected) anchor.focus();
    this.#options.closed?.();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.#options.panel();
    if (!this.isOpen) return;
    if (panel === null) {
      // What it showed is no longer there.
      if (this.#wasShown) this.close({ returnFocus: true });
      return;
    }
    if (isPopover(panel) && !isShown(panel)) panel.showPopover();
    this.#wasShown = true;
    this.#place();
  }

  hostDisconnected(): void {
    this.close({ returnFocus: false });
  }

  #listen(): void {
    globalThis.addEventListener('keydown', this.#onKeydown, { capture: true });
    globalThis.addEventListener('pointerdown', this.#onPointerDown, { capture: true });
    globalThis.addEventListener('scroll', this.#place, { capture: true, passive: true });
    globalThis.addEventListener('resize', this.#place, { passive: true });
  }

  #leave(): void {
    globalThis.removeEventListener('keydown', this.#onKeydown, { capture: true });
    globalThis.removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
    globalThis.removeEventListener('scroll', this.#place, { capture: true });
    globalThis.removeEventListener('resize', this.#place);
  }

  /** Esc closes; Tab beyond its ends leads back to what it belongs to, because it stands elsewhere in the order of the page. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const panel = this.#options.panel();
    if (!this.#isOurs(event)) return;
    const leaves = event.key === 'Tab' && panel !== null && this.#isAtEdge(panel, event.shiftKey);
    if (event.key !== 'Escape' && !leaves) return;
    event.preventDefault();
    // Esc is answered: it does not also close what the host has opened around us.
    event.stopPropagation();
    this.close({ returnFocus: true });
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (!this.#isOurs(event)) this.close({ returnFocus: false });
  };

  #isOurs(event: Event): boolean {
    const path = event.composedPath();
    const panel = this.#options.panel();
    return (panel !== null && path.includes(panel)) || (this.#anchor !== undefined && path.includes(this.#anchor));
  }

  #isAtEdge(panel: HTMLElement, backwards: boolean): boolean {
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    if (!panel.contains(focused)) return false;
    const stops = [...panel.querySelectorAll(focusable)];
    return backwards ? focused === panel || focused === stops[0] : focused === (stops.at(-1) ?? panel);
  }

  readonly #place = (): void => {
    const panel = this.#options.panel();
    if (panel === null || this.#anchor === undefined) return;
    if (!this.#anchor.isConnected) this.#anchor = this.#options.instead?.() ?? this.#anchor;
    if (!this.#anchor.isConnected) {
      this.close({ returnFocus: false });
      return;
    }
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    // Its own height, whatever it was held to before.
    const wanted = {
      width: panel.offsetWidth,
      height: panel.scrollHeight + panel.offsetHeight - panel.clientHeight + hiddenInside(panel),
    };
    const anchor = this.#anchor.getBoundingClientRect();
    const { left, top, height } = popoverPlace(anchor, wanted, viewport, this.#alignment(panel));
    panel.style.setProperty('--_left', `${left}px`);
    panel.style.setProperty('--_top', `${top}px`);
    panel.style.setProperty('--_room', `${height}px`);
  };

  #alignment(panel: HTMLElement): PopoverAlignment {
    if (this.#options.alignment !== 'start') return 'middle';
    return getComputedStyle(panel).direction === 'rtl' ? 'right' : 'left';
  }
}

/** How much more there is in what scrolls inside of a panel, while its own edges stay where they are. */
function hiddenInside(panel: HTMLElement): number {
  return [...panel.children]
    .filter((child) => getComputedStyle(child).overflowY === 'auto')
    .reduce((hidden, { scrollHeight, clientHeight }) => hidden + scrollHeight - clientHeight, 0);
}

function isPopover(panel: HTMLElement): boolean {
  return typeof panel.showPopover === 'function' && panel.isConnected;
}

function isShown(panel: HTMLElement): boolean {
  return isPopover(panel) && panel.matches(':popover-open');
}

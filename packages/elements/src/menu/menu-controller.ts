import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { PopoverController } from '../popover/popover-controller.js';

/** One thing that can be chosen. */
export interface MenuItem {
  readonly label: string;
  /** A second line below the label, in small. */
  readonly hint?: string;
  /** It is said and can be reached, and does nothing: a keyboard that passes it by would hide that it exists. */
  readonly disabled?: boolean;
  readonly choose: () => void;
}

export interface MenuContent {
  /** Names the menu for assistive technology; as a rule what is written on its button. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export interface MenuOptions {
  /** Called when it has closed, by whatever means. */
  readonly closed?: () => void;
}

/**
 * One menu of an element, on the platform's popover, with the keys of the menu pattern (ARIA APG, Menu Button): arrows
 * lead round, Home and End to the ends, a letter to the next item that begins with it, Enter and Space choose; Esc and Tab
 * close it and return the focus to its button.
 *
 * The element renders the button, with `aria-haspopup="menu"` and `aria-expanded` after `isOpen`, passes on its `click` and
 * `keydown`, and renders `menu.render({ label, items })` anywhere in its shadow root. It needs `popoverStyles` and
 * `menuStyles`.
 */
export class MenuController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #popover: PopoverController;
  /** Where the focus goes when it has been rendered: the first or the last item. */
  #enterAt: 'first' | 'last' | undefined;

  constructor(host: ReactiveElement, { closed }: MenuOptions = {}) {
    this.#host = host;
    this.#popover = new PopoverController(host, {
      panel: () => this.#panel,
      // The focus goes to an item, and not to the panel around it.
      focus: 'anchor',
      alignment: 'start',
      ...(closed === undefined ? {} : { closed }),
    });
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** A press on the button: opens the menu, or closes it. */
  toggle(button: HTMLElement): void {
    if (this.isOpen) this.close();
    else this.#open(button, 'first');
  }

  /** A key on the button: an arrow opens the menu at that end. Enter and Space press it anyway. */
  onButtonKeydown(event: KeyboardEvent, button: HTMLElement): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#open(button, event.key === 'ArrowDown' ? 'first' : 'last');
  }

  /** Closes it; the focus goes back to the button. */
  close(): void {
    this.#popover.close({ returnFocus: true });
  }

  render({ label, items }: MenuContent): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<div class="popover menu" popover="manual" tabindex="-1" role="menu" aria-label=${label} @keydown=${this.#onKeydown}>
      ${items.map((item) => this.#renderItem(item))}
    </div>`;
  }

  hostUpdated(): void {
    if (this.#enterAt === undefined || this.#panel === null) return;
    this.#items.at(this.#enterAt === 'first' ? 0 : -1)?.focus();
    this.#enterAt = undefined;
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...(this.#panel?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }

  #open(button: HTMLElement, at: 'first' | 'last'): void {
    this.#enterAt = at;
    this.#popover.open(button);
  }

  #renderItem({ label, hint, disabled = false, choose }: MenuItem): TemplateResult {
    const onClick = () => {
      if (disabled) return;
      // First the focus, so that what is chosen may lead it elsewhere.
      this.close();
      choose();
    };
    return html`<button class="menu-item" type="button" role="menuitem" tabindex="-1" aria-disabled=${disabled ? 'true' : 'false'} @click=${onClick}>
      <span class="menu-label">${label}</span>${hint === undefined ? nothing : html`<span class="menu-hint">${hint}</span>`}
    </button>`;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = targetOf(event, items, at);
    if (next === undefined) return;
    event.preventDefault();
    // The page's own short cuts are not meant by what is pressed in a menu.
    event.stopPropagation();
    if (next === 'leave') this.close();
    else next.focus();
  };
}

/** Where a key leads from an item: to another one, out of the menu, or nowhere. */
function targetOf(event: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | 'leave' | undefined {
  switch (event.key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(Math.max(at, 0) - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'Tab':
      return 'leave';
    default:
      return event.ctrlKey || event.metaKey || event.altKey ? undefined : itemByLetter(event.key, items, at);
  }
}

/** The next item that begins with a letter, from behind the one that has the focus round to it. */
function itemByLetter(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if ([...letter].length !== 1 || letter === ' ') return undefined;
  const wanted = letter.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    (item.textContent ?? '').trim().toLocaleLowerCase().startsWith(wanted),
  );
}

import { render } from 'lit';

/**
 * Renders the content of each row into an element of its own among the list's children, from where it is slotted into the
 * row: so that fields belong to the form around the list, and the owner's styles reach them.
 *
 * An element stays with its row for as long as the row is there, or may be put back, whatever place it has.
 */
export class RowContents {
  readonly #list: HTMLElement;
  readonly #elements = new Map<string, HTMLElement>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** @param kept - a row that is not shown, and may be put back with all that was written in it */
  render(rows: readonly { readonly key: string; readonly content: unknown }[], kept: string | undefined): void {
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, element] of [...this.#elements]) {
      if (keys.has(key)) continue;
      element.remove();
      if (key !== kept) this.#elements.delete(key);
    }
    // What belongs to whom in the owner's template is the owner's: event listeners are called on it.
    const tree = this.#list.getRootNode();
    const host = tree instanceof ShadowRoot ? tree.host : this.#list;
    let former: Element | null = null;
    for (const { key, content } of rows) {
      const element = this.#elementOf(key);
      // Moved only when it has another place: whatever has the focus would lose it.
      const next: Element | null = former === null ? this.#firstOwn() : former.nextElementSibling;
      if (next !== element) this.#list.insertBefore(element, next);
      former = element;
      render(content, element, { host });
    }
  }

  #elementOf(key: string): HTMLElement {
    const known = this.#elements.get(key);
    if (known !== undefined) return known;
    const element = document.createElement('div');
    element.slot = slotOf(key);
    this.#elements.set(key, element);
    return element;
  }

  #firstOwn(): Element | null {
    const own = new Set<Element>(this.#elements.values());
    return [...this.#list.children].find((child) => own.has(child)) ?? null;
  }
}

/** The slot in which the content of a row is seen. */
export function slotOf(key: string): string {
  return `row-${key}`;
}

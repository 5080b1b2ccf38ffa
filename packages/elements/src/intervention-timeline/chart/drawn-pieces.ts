import type { Piece } from '../internal/date-scale.js';
import { percent } from './drawing.js';

/** What stands somewhere along the axis. */
export interface PlacedPiece extends Pick<Piece, 'start'> {
  readonly key: string;
  /** As a fraction of the width; absent where it is as wide as what is written on it. */
  readonly size?: number;
  readonly label?: string | undefined;
}

/**
 * Pieces of one kind along the axis, for the eye alone, so that their order is all the same. What stays in sight is not
 * touched, and what leaves it becomes what comes: making them anew at each step would be dearer than all the bars.
 */
export class DrawnPieces {
  readonly #make: () => HTMLElement;
  readonly #at: 'append' | 'prepend';
  #place: Element | undefined;
  #drawn = new Map<string, DrawnPiece>();

  /**
   * @param make - its text stands in the element in it, if there is one
   * @param at - before all others, and so behind them, or after
   */
  constructor(make: () => HTMLElement, at: 'append' | 'prepend' = 'append') {
    this.#make = make;
    this.#at = at;
  }

  /** The element of a piece; undefined where it is not drawn. */
  elementOf(key: string): HTMLElement | undefined {
    return this.#drawn.get(key)?.element;
  }

  draw(place: Element, pieces: readonly PlacedPiece[]): void {
    const before = place === this.#place ? this.#drawn : new Map<string, DrawnPiece>();
    const coming = pieces.filter(({ key }) => !before.has(key));
    const drawn = new Map<string, DrawnPiece>();
    for (const piece of pieces) {
      const stays = before.get(piece.key);
      if (stays === undefined) continue;
      before.delete(piece.key);
      drawn.set(piece.key, stays.show(piece));
    }
    const leaving = [...before.values()];
    for (const piece of coming) drawn.set(piece.key, (leaving.pop() ?? this.#add(place)).show(piece));
    for (const { element } of leaving) element.remove();
    this.#place = place;
    this.#drawn = drawn;
  }

  #add(place: Element): DrawnPiece {
    const element = this.#make();
    place[this.#at](element);
    return new DrawnPiece(element);
  }
}

class DrawnPiece {
  readonly element: HTMLElement;
  readonly #text = document.createTextNode('');
  #shown: PlacedPiece | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  show(piece: PlacedPiece): this {
    const { start, size, label } = piece;
    const was = this.#shown;
    const { style } = this.element;
    if (start !== was?.start) style.insetInlineStart = percent(start);
    if (size !== undefined && size !== was?.size) style.inlineSize = percent(size);
    if (label !== undefined || was?.label !== undefined) this.#write(label ?? '');
    this.#shown = piece;
    return this;
  }

  #write(label: string): void {
    if (this.#text.parentNode === null) (this.element.firstElementChild ?? this.element).append(this.#text);
    if (this.#text.data !== label) this.#text.data = label;
  }
}

import { noChange } from 'lit';
import {
  Directive,
  type DirectiveResult,
  directive,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

/**
 * Draws the content of an element by hand. What there is much of, and what is drawn many times a second while one scrolls, is
 * drawn so: a template would keep two or three nodes of its own and as many objects for every text in it.
 */
export interface Painter<View> {
  /** Makes the element show this; called with the same element for as long as that is in the document. */
  draw(element: HTMLElement, view: View): void;
}

class DrawnDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('drawn() stands in a tag, not in an attribute or child');
  }

  override render(_draw: (element: HTMLElement) => void): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [draw]: [draw: (element: HTMLElement) => void]): unknown {
    if (element instanceof HTMLElement) draw(element);
    return noChange;
  }
}

const drawnDirective = directive(DrawnDirective);

/** Stands in a tag whose content a painter draws: `<div ${drawn(axis, view)}></div>`. */
export function drawn<View>(painter: Painter<View>, view: View): DirectiveResult<typeof DrawnDirective> {
  return drawnDirective((element) => painter.draw(element, view));
}

/** Whether what is drawn depends on the same things as before. */
export function isSame(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.every((each, at) => each === before[at]);
}

/** An element with classes, and perhaps a text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A fraction as CSS writes a part of the whole. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(5))}%`;
}

/** Puts elements into a place, in their order; those that stand there already are not touched, so that none loses the focus. */
export function putInOrder(place: Element, wanted: readonly Element[]): void {
  let next = place.firstElementChild;
  for (const each of wanted) {
    if (each === next) next = next.nextElementSibling;
    else place.insertBefore(each, next);
  }
}

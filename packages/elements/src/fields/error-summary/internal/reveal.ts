import { SamspilFieldRevealEvent } from '../events/field-reveal-event.js';

/**
 * Brings a field to where it can be seen and focused: opens the `<details>`, popovers and dialogs that it stands in, from
 * the outermost inwards, across shadow roots; whoever hides it in another way hears `samspil-field-reveal`.
 */
export function reveal(field: HTMLElement): void {
  field.dispatchEvent(new SamspilFieldRevealEvent(field));
  for (const around of ancestorsOf(field).reverse()) open(around);
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let place: Node | null = above(element);
  while (place !== null) {
    if (place instanceof Element) ancestors.push(place);
    place = place instanceof Element ? above(place) : place instanceof ShadowRoot ? place.host : null;
  }
  return ancestors;
}

function above(element: Element): Node | null {
  return element.assignedSlot ?? element.parentNode;
}

function open(element: Element): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
  else if (element instanceof HTMLDialogElement && !element.open) element.showModal();
  else if (element.getAttribute('hidden') === 'until-found') element.removeAttribute('hidden');
  else if (element instanceof HTMLElement && isClosedPopover(element)) element.showPopover();
}

function isClosedPopover(element: HTMLElement): boolean {
  return element.hasAttribute('popover') && 'showPopover' in element && !element.matches(':popover-open');
}

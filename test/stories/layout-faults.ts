/**
 * What a person would have to scroll sideways for, or could not read at all: elements that scroll sideways without
 * saying so, text that is cut off, and text beyond the edge of the page. Runs in the page, and is all there is of it.
 *
 * An element says that it scrolls by the part `scroller`. Text that ends in an ellipsis is whole for those who listen, and
 * for those who open it, where it is part of its control's name.
 */
export function layoutFaults(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Place {
    /** What of the surroundings cuts off; undefined where nothing does. */
    readonly clip: Box | undefined;
    /** Within something that scrolls, the edge of the page is out of question. */
    readonly scrolls: boolean;
    readonly path: string;
  }

  const faults = new Set<string>();
  const edge = document.documentElement.clientWidth;
  const scrolling = document.scrollingElement ?? document.documentElement;
  if (scrolling.scrollWidth > edge + 1) faults.add(`the page scrolls sideways: ${scrolling.scrollWidth} px in ${edge}`);

  const nameOf = (element: Element): string => {
    const part = element.getAttribute('part');
    const name = element.getAttribute('class')?.split(' ')[0];
    return part ? `[part="${part}"]` : `${element.localName}${name ? `.${name}` : ''}`;
  };
  const smaller = (one: Box | undefined, other: Box): Box =>
    one === undefined
      ? other
      : {
          left: Math.max(one.left, other.left),
          right: Math.min(one.right, other.right),
          top: Math.max(one.top, other.top),
          bottom: Math.min(one.bottom, other.bottom),
        };
  const innerBox = (element: Element): Box => {
    const { left, top } = element.getBoundingClientRect();
    return {
      left: left + element.clientLeft,
      right: left + element.clientLeft + element.clientWidth,
      top: top + element.clientTop,
      bottom: top + element.clientTop + element.clientHeight,
    };
  };

  const endsInName = (node: Text, text: string): boolean => {
    const line = node.parentElement;
    if (line === null || getComputedStyle(line).textOverflow !== 'ellipsis') return false;
    return line.closest('[aria-label]')?.ariaLabel?.includes(text) ?? false;
  };

  const readText = (node: Text, { clip, scrolls, path }: Place): void => {
    const text = node.data.trim();
    if (text === '') return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = `“${text.slice(0, 40)}” in ${path}`;
    for (const box of range.getClientRects()) {
      // Lines are taller than their letters: up and down, half a line may be out of sight with nothing lost.
      const leeway = Math.max(2, box.height / 4);
      const isCut =
        clip !== undefined &&
        (box.left < clip.left - 1 ||
          box.right > clip.right + 1 ||
          box.top < clip.top - leeway ||
          box.bottom > clip.bottom + leeway);
      if (isCut && endsInName(node, text)) return;
      if (isCut) faults.add(`text is cut off: ${words}`);
      else if (!scrolls && (box.left < -1 || box.right > edge + 1)) faults.add(`text is beyond the edge: ${words}`);
    }
  };

  const visit = (element: Element, around: Place): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    const { width, height } = element.getBoundingClientRect();
    const hides = style.overflowX !== 'visible' && style.overflowX !== '';
    // For screen readers only.
    if (hides && width <= 2 && height <= 2) return;
    const isOnTop = element.matches('dialog[open], :popover-open') || style.position === 'fixed';
    const path = `${around.path} ${nameOf(element)}`.split(' ').slice(-3).join(' ');
    let place: Place = isOnTop ? { clip: undefined, scrolls: false, path } : { ...around, path };
    if (hides && style.display !== 'inline' && style.display !== 'contents') {
      const scrollsSideways = style.overflowX === 'auto' || style.overflowX === 'scroll';
      const overflows = element.scrollWidth > element.clientWidth + 1;
      const isDeclared = (element.getAttribute('part') ?? '').split(' ').includes('scroller');
      if (scrollsSideways && overflows && !isDeclared) faults.add(`scrolls sideways: ${path}`);
      const mayScroll = scrollsSideways || style.overflowY === 'auto' || style.overflowY === 'scroll';
      place = mayScroll
        ? { clip: undefined, scrolls: true, path }
        : { ...place, clip: smaller(place.clip, innerBox(element)) };
    }
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    const content = element.shadowRoot ?? element;
    for (const node of assigned.length > 0 ? assigned : content.childNodes) {
      if (node instanceof Text) readText(node, place);
      else if (node instanceof Element && !(node instanceof SVGElement)) visit(node, place);
    }
  };

  const root = document.querySelector('#storybook-root');
  if (root !== null) visit(root, { clip: undefined, scrolls: false, path: '' });
  return [...faults];
}

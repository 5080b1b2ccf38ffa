/** What the page keeps about a watch that runs in it. */
interface Watch {
  /** The last thing that changed, in words; none while everything stood still. */
  readonly changed: string | undefined;
  end(): void;
}

/**
 * Runs in the page: watches the story for anything that changes in it, also within shadow roots and by scrolling. What
 * has looked at a picture while it changed has looked at none: axe gathers the headings of a page first and asks about
 * each of them later, and does not find again what was drawn anew between.
 */
export function watchChanges(): Watch {
  const roots = new Set<Node>();
  let changed: string | undefined;
  const nameOf = (node: Node): string =>
    node instanceof Element
      ? `<${node.localName}${node.id === '' ? '' : ` id="${node.id}"`}>`
      : `a text in ${node.parentNode === null ? 'nothing' : nameOf(node.parentNode)}`;
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      changed = `${attributeName ?? type} of ${nameOf(target)}`;
      for (const node of addedNodes) watchWithin(node);
    }
  });
  const onScroll = ({ target }: Event): void => {
    changed = `scrolling of ${target instanceof Element ? nameOf(target) : 'the page'}`;
  };
  const watch = (root: Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    root.addEventListener('scroll', onScroll, { capture: true });
    watchWithin(root);
  };
  const watchWithin = (node: Node): void => {
    if (!(node instanceof Element || node instanceof DocumentFragment)) return;
    const within = [...node.querySelectorAll('*')];
    for (const { shadowRoot } of node instanceof Element ? [node, ...within] : within) {
      if (shadowRoot !== null) watch(shadowRoot);
    }
  };
  const story = document.querySelector('#storybook-root');
  if (story !== null) watch(story);
  return {
    get changed() {
      return changed;
    },
    end() {
      observer.disconnect();
      for (const root of roots) root.removeEventListener('scroll', onScroll, { capture: true });
    },
  };
}

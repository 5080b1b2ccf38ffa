import type { LitElement } from 'lit';

/**
 * Resolves when what an element shows passes, looking again after every change of its shadow root, and gives its text with
 * single spaces. A wait in vain ends with the time limit of the test.
 */
export async function shows(element: LitElement, passes: (text: string) => boolean): Promise<string> {
  for (;;) {
    await element.updateComplete;
    const { renderRoot } = element;
    const text = (renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (passes(text)) return text;
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve();
      });
      watch.observe(renderRoot, { subtree: true, childList: true, characterData: true });
    });
  }
}

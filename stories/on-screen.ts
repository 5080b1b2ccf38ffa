import { waitFor } from 'storybook/test';

/** Long enough for the demo municipality to be filled on a machine that is busy. */
const patience = { timeout: 60_000 };

/**
 * Waits until an element shows something, and gives it: for play functions, which have to hold in every language and
 * width. Look for parts, roles and states, which are public; never for words, or for classes, which are not.
 *
 * ```ts
 * play: async ({ canvasElement }) => void (await onScreen(canvasElement, 'samspil-intervention-timeline', '[part~="bar"]')),
 * ```
 */
export async function onScreen(canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> {
  return await waitFor(() => {
    const shadow = canvas.querySelector(tag)?.shadowRoot;
    const found = shadow?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<${tag}> shows no ${selector}: ${describe(shadow)}`);
    return found;
  }, patience);
}

/** Waits until an element no longer shows something. */
export async function gone(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  await waitFor(() => {
    if (canvas.querySelector(tag)?.shadowRoot?.querySelector(selector))
      throw new Error(`<${tag}> still shows ${selector}`);
  }, patience);
}

function describe(shadow: ShadowRoot | null | undefined): string {
  if (!shadow) return 'it is not there, or not defined';
  return (shadow.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120) || 'it is empty';
}

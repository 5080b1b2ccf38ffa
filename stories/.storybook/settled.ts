import { requestsUnderWay } from '../lines.js';

const step = 16;
const stepsOfQuiet = 3;
const patience = 60_000;

/**
 * Resolves when a story stands still: its API in the page has answered, and nothing has changed for a few frames. What is
 * held back on purpose is not waited for.
 */
export async function settled(canvas: HTMLElement, signal: AbortSignal): Promise<void> {
  const end = performance.now() + patience;
  let former = '';
  for (let quiet = 0; quiet < stepsOfQuiet && !signal.aborted; ) {
    if (performance.now() > end) throw new Error('The story does not come to rest.');
    await new Promise((resolve) => setTimeout(resolve, step));
    const now = sizeOf(canvas);
    quiet = requestsUnderWay.size === 0 && now === former ? quiet + 1 : 0;
    former = now;
  }
}

/** So many elements and characters, shadow roots included. */
function sizeOf(root: ParentNode & Node): string {
  let elements = 0;
  let characters = (root.textContent ?? '').length;
  for (const element of root.querySelectorAll('*')) {
    elements += 1;
    if (element.shadowRoot === null) continue;
    const [inner = '0', text = '0'] = sizeOf(element.shadowRoot).split(' ');
    elements += Number(inner);
    characters += Number(text);
  }
  return `${elements} ${characters}`;
}

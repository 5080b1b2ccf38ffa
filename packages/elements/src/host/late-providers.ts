import { ContextRoot } from '@lit/context';

let attached = false;

/**
 * Lets widgets find a provider that is upgraded after them: scripts come in any order, and `define()` may reach the
 * widget's tag first. Lit's context root keeps the requests that nobody answered, at the root of the document, and sends
 * them anew when a provider makes itself known. (Sending them from each widget would need a timer or an observer in each.)
 */
export function awaitLateProviders(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}

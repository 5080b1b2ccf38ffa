// A script of the old kind: as a module it has no exports, and leaves itself on the page.
import 'axe-core';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/** What axe finds wrong with an element, each as rule and place; with the rule for small targets, which is off by default. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

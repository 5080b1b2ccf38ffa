import { LitElement, render, type TemplateResult } from 'lit';

const places: HTMLElement[] = [];

/**
 * Renders into the page until the end of the test, and gives the first element once it has rendered. Waits for no frame:
 * a test page behind another one may never get any.
 */
export async function place<Placed extends Element = Element>(template: TemplateResult): Promise<Placed> {
  const ground = document.createElement('div');
  places.push(ground);
  document.body.append(ground);
  render(template, ground);
  const placed = ground.firstElementChild;
  if (placed === null) throw new Error('the template has no element');
  if (placed instanceof LitElement) await placed.updateComplete;
  // The test names the element that its own template begins with.
  return placed as Placed;
}

afterEach(() => {
  for (const ground of places.splice(0)) ground.remove();
});

import { html, nothing, type TemplateResult } from 'lit';

/**
 * A part of the form under a heading. It can be folded; what is led to inside opens it, since it is the browser's own
 * `<details>`. One in which there is nothing to show is left out.
 */
export function renderSection(
  id: string,
  heading: string,
  contents: readonly unknown[],
  { note }: { readonly note?: string } = {},
): TemplateResult | typeof nothing {
  const shown = contents.filter((each) => each !== nothing && !(Array.isArray(each) && each.length === 0));
  if (shown.length === 0) return nothing;
  return html`<details class="section" part="section" id="section-${id}" open>
    <summary><h3 part="section-heading">${heading}</h3></summary>
    <div class="fields">${note === undefined ? nothing : html`<p class="note">${note}</p>`}${contents}</div>
  </details>`;
}

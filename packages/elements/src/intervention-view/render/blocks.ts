import { html, nothing, type TemplateResult } from 'lit';

/** A heading with what is below it; nothing where there is nothing. */
export function block(id: string, heading: string, content: unknown, tools: unknown = nothing): TemplateResult {
  return html`<section class="block" part="section ${id}" aria-labelledby="${id}-heading">
    <div class="block-top"><h3 id="${id}-heading" class="block-heading">${heading}</h3>${tools}</div>
    ${content}
  </section>`;
}

/** A text as it was written, with its line breaks. */
export function prose(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined || text === '' ? nothing : html`<p class="prose" dir="auto">${text}</p>`;
}

/** A text with what it is in front of it. */
export function labelled(label: string, text: string | undefined): TemplateResult | typeof nothing {
  if (text === undefined || text === '') return nothing;
  return html`<div class="labelled"><dt>${label}</dt><dd class="prose" dir="auto">${text}</dd></div>`;
}

export function lines(texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<ul class="lines">${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`;
}

/** Whether any of these is something to show. */
export const some = (...parts: readonly unknown[]): boolean => parts.some((part) => part !== nothing);

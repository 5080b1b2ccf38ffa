import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** The shapes of the levels: nobody has to tell them apart by colour. What is not known is a hollow diamond. */
const levelShapes: Readonly<Record<string, SVGTemplateResult>> = {
  preventive: svg`<circle cx="6" cy="6" r="5" />`,
  anticipatory: svg`<path d="M6 .8 11.6 11H.4z" />`,
  interventive: svg`<rect x="1" y="1" width="10" height="10" rx="1" />`,
};
const unknownShape = svg`<path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" stroke-width="1.6" />`;

/** Signs of the states that need one beside the look of the bar. */
const stateSigns: Readonly<Record<string, string>> = {
  closed: 'm1.5 6.5 3 3 6-7',
  archived: 'm1.5 6.5 3 3 6-7',
  reviewing: 'M2.5 11.5v-11h7l-2 2.75 2 2.75h-7',
  paused: 'M4 2v8M8 2v8',
  cancelled: 'm2 2 8 8M10 2l-8 8',
};

const warning = svg`<path d="M6 1 11.4 11H.6z" /><path d="M6 4.6v2.8M6 9.2v.2" />`;

/** The shape of a level; says nothing to assistive technology, the word stands beside it. */
export function levelGlyph(level: string | undefined): TemplateResult {
  const shape = level !== undefined && Object.hasOwn(levelShapes, level) ? levelShapes[level] : unknownShape;
  return html`<svg class="glyph level-glyph" data-level=${level ?? ''} viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">${shape}</svg>`;
}

export function stateGlyph(state: string | undefined): TemplateResult | typeof nothing {
  if (state === undefined || !Object.hasOwn(stateSigns, state)) return nothing;
  return html`<svg class="glyph sign" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true"><path d=${stateSigns[state]} /></svg>`;
}

/** Something about the record is not right. */
export function warningGlyph(): TemplateResult {
  return html`<svg class="glyph sign warning" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${warning}</svg>`;
}

/** An arrow to earlier or later; it turns with the direction of reading. */
export function arrowGlyph(direction: 'before' | 'after'): TemplateResult {
  const path = direction === 'before' ? svg`<path d="M7.5 2 3.5 6l4 4" />` : svg`<path d="m4.5 2 4 4-4 4" />`;
  return html`<svg class="glyph arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${path}</svg>`;
}

import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { SessionStanding } from '../internal/fidelity.js';

/** A shape each, so that nobody has to tell them apart by colour. */
const shapes: Readonly<Record<SessionStanding, SVGTemplateResult>> = {
  held: svg`<circle cx="7" cy="7" r="5.5" />`,
  missed: svg`<path d="m3 3 8 8M11 3l-8 8" />`,
  unsaid: svg`<path d="M4.5 5a2.5 2.5 0 1 1 3.2 2.4c-.5.2-.7.6-.7 1.1M7 11.4v.1" />`,
  coming: svg`<circle cx="7" cy="7" r="5.5" />`,
  cancelled: svg`<path d="M3 7h8" />`,
};

/** Where a session stands, as a shape; the word stands beside it, or is said for the whole week. */
export function sessionMark(standing: SessionStanding): TemplateResult {
  return html`<svg class="mark ${standing}" viewBox="0 0 14 14" aria-hidden="true">${shapes[standing]}</svg>`;
}

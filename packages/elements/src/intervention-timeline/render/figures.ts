import { interventionLevels } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import type { Figures } from '../load-timeline.js';
import type { Words } from '../words.js';
import { levelGlyph } from './glyphs.js';

/** What those see who may count interventions but not see them: how many the municipality has at each level. */
export function renderFigures(words: Words, figures: Figures): TemplateResult {
  const { t } = words;
  const known = interventionLevels.filter((level) => figures.byLevel.has(level));
  const others = [...figures.byLevel.keys()].filter((code) => !known.some((level) => level === code));
  return html`<section class="card" part="card" aria-label=${t.heading}>
    <header class="header" part="header">
      <div class="title">
        <h2 class="heading">${t.heading}</h2>
        <p class="subtitle">${t.wholeMunicipality}</p>
      </div>
    </header>
    <div class="figures" part="figures">
      <p>${t.figuresOnly}</p>
      <dl>
        ${[...known, ...others].map((code) => html`<div><dt>${levelGlyph(code)}${words.level(code)}</dt> <dd>${figures.byLevel.get(code) ?? t.heldBack}</dd></div>`)}
        ${figures.total === undefined ? nothing : html`<div><dt>${t.total}</dt> <dd>${figures.total}</dd></div>`}
      </dl>
    </div>
  </section>`;
}

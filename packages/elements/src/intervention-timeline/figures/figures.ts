import type { Client } from '@samspil/client';
import { interventionLevels } from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { levelGlyph } from '../render/glyphs.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import { figuresStyles } from './figures.styles.js';
import { figuresTexts } from './figures.texts.js';

/** Makes ready what shows them. */
export async function prepare({ element, speaker }: TimelineAccess): Promise<void> {
  await speaker.use(figuresTexts);
  adoptStyles(element, [figuresStyles]);
}

/** How many interventions there are in the municipality. */
export interface Figures {
  /** By level; undefined where the number is held back, because so few could be recognised (INV-81). */
  readonly byLevel: ReadonlyMap<string, number | undefined>;
  readonly total: number | undefined;
}

/** Of the whole municipality: from the differences between institutions the small numbers could be worked out. */
export async function loadFigures(client: Client, signal: AbortSignal): Promise<Figures> {
  const { items, total } = await client.interventions.count({ by: 'level' }, { signal });
  return { byLevel: new Map(items.map(({ code, n }) => [code, n])), total };
}

/** What those see who may count interventions but not see them: how many the municipality has at each level. */
export function renderFigures(words: Words, figures: Figures, speaker: Speaker): TemplateResult {
  const { heading } = words.t;
  const t = speaker.in(figuresTexts);
  const known = interventionLevels.filter((level) => figures.byLevel.has(level));
  const others = [...figures.byLevel.keys()].filter((code) => !known.some((level) => level === code));
  return html`<section class="card" part="card" aria-label=${heading}>
    <header class="header" part="header">
      <div class="title">
        <h2 class="heading">${heading}</h2>
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

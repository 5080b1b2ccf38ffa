import type { Finding } from '@samspil/client';
import { findingText } from '@samspil/core/findings';
import { interventionLifecycle } from '@samspil/core/interventions';
import { html, nothing } from 'lit';
import { warningGlyph } from '../../intervention-timeline/render/glyphs.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { Part } from '../part.js';
import { SideLoad } from '../side-load.js';
import type { ContextSource } from '../view-context.js';
import { findingStyles } from './findings.styles.js';

export const texts = [];

/** What the rules say of the intervention now, quietly: nobody misses it while it is on its way, or cannot be had. */
class Findings implements Part {
  readonly #context: ContextSource;
  readonly #load: SideLoad<readonly Finding[]>;
  /** The version that the findings are of. */
  #of = '';

  constructor(context: ContextSource) {
    this.#context = context;
    const { element } = context();
    adoptStyles(element, [findingStyles]);
    this.#load = new SideLoad(element, async ({ client }, id, signal) => {
      const { items } = await client.interventions.findings(id, { signal });
      return items;
    });
  }

  forget(): void {
    this.#of = '';
    this.#load.forget();
  }

  render(): unknown {
    const { host, record, words } = this.#context();
    if (host === undefined) return nothing;
    const of = `${record.id} ${record.version}`;
    if (this.#of !== of) {
      this.#of = of;
      // After this render: what it changes is for the next one.
      queueMicrotask(() => this.#load.start(host, record.id));
    }
    const items = (this.#load.data ?? []).filter((finding) => isNear(finding, record.state));
    if (items.length === 0) return nothing;
    return html`<div class="findings" part="findings">
      <h3 class="findings-heading">${warningGlyph()} ${words.t.findings}</h3>
      <ul>${items.map((finding) => html`<li><span dir="auto">${findingText({ ...finding, params: this.#named(finding) }, words.language)}</span></li>`)}</ul>
    </div>`;
  }

  /** A finding names a child or group by its id; people know it by its name. */
  #named({ code, params, path }: Finding): Finding['params'] {
    const { words } = this.#context();
    if (code !== 'INV-04' || typeof params.subject !== 'string') return params;
    const kind = path === '/subjectRefs' ? 'child' : path === '/groupIds' ? 'group' : 'institution';
    return { ...params, subject: words.name(kind, params.subject) };
  }
}

/** What only stands in the way of a step that is not the next one is no news yet. */
function isNear({ blocks }: Finding, state: string | undefined): boolean {
  if (typeof blocks === 'string') return true;
  const next = interventionLifecycle.transitions.filter(({ from }) => from.some((each) => each === state));
  return next.some(({ to }) => blocks.includes(to));
}

export function createPart(context: ContextSource): Part {
  return new Findings(context);
}

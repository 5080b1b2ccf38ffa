import { type Persona, personaOf } from '@samspil/server/demo';
import { personas } from '@samspil/server/in-page';
import { html, LitElement, type TemplateResult } from 'lit';
import { openLine } from '../lines.js';
import { storyHost } from '../story-host.js';

interface Seen {
  readonly persona: Persona;
  readonly may: readonly string[];
  /** How many interventions, and in which cuts. */
  readonly interventions: string;
}

/** What each person of the demo sees of the interventions: asked of the API in the page when the guide is opened. */
class PersonaTable extends LitElement {
  static override properties = { seen: { state: true } };
  declare seen: readonly Seen[];

  constructor() {
    super();
    this.seen = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(personas.map(({ code }) => ask(code))).then((seen) => {
      this.seen = seen;
    });
  }

  /** In the guide's own tree, so that it looks like the guide's other tables. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<table>
      <thead>
        <tr><th>Persona</th><th>Role</th><th>May</th><th>Sees of the 41 interventions</th></tr>
      </thead>
      <tbody>
        ${this.seen.map(
          ({ persona, may, interventions }) =>
            html`<tr><td>${persona.name}</td><td>${persona.role.en}</td><td>${may.join(', ') || '–'}</td><td>${interventions}</td></tr>`,
        )}
      </tbody>
    </table>`;
  }
}
customElements.define('guide-persona-table', PersonaTable);

async function ask(code: Persona['code']): Promise<Seen> {
  const client = storyHost('guide', 'demo').client(code, openLine);
  const { rights } = await client.me();
  const may = rights.interventions ?? [];
  return { persona: personaOf(code), may, interventions: may.includes('read') ? await cutsOf(client) : 'figures only' };
}

async function cutsOf(client: ReturnType<ReturnType<typeof storyHost>['client']>): Promise<string> {
  const { items } = await client.interventions.list({ limit: 200, view: 'full' });
  const counts = new Map<string, number>();
  for (const { view } of items) counts.set(view, (counts.get(view) ?? 0) + 1);
  return [...counts].map(([view, count]) => `${count} ${view}`).join(', ') || 'none';
}

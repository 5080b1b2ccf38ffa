import { css, html, nothing } from 'lit';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { type InterventionRevision, sayChange } from '../internal/history-sentences.js';
import type { Part } from '../part.js';
import { renderSideProblem } from '../render/side.js';
import { SideLoad } from '../side-load.js';
import type { ContextSource } from '../view-context.js';
import { type HistoryTexts, historyTexts } from './history.texts.js';

export const texts = [historyTexts];

const styles = css`
  .changes {
    display: grid;
    gap: 8px;
    padding: 0;
    margin-block-start: 6px;
    list-style: none;
  }

  .change {
    max-inline-size: 72ch;
    overflow-wrap: anywhere;
  }

  .change time {
    color: var(--_color-muted);
  }
`;

/** So many versions are shown before somebody asks for older ones. */
const firstVersions = 12;

/** Who changed what and when, newest first; loaded when somebody opens it. */
class History implements Part {
  readonly #context: ContextSource;
  readonly #load: SideLoad<readonly InterventionRevision[]>;
  #isOpen = false;
  #shown = firstVersions;
  /** The version that the history was loaded for: a save adds one. */
  #version: number | undefined;

  constructor(context: ContextSource) {
    this.#context = context;
    const { element } = context();
    adoptStyles(element, [styles]);
    this.#load = new SideLoad<readonly InterventionRevision[]>(element, async ({ client }, id, signal) => {
      const revisions: InterventionRevision[] = [];
      for await (const revision of client.interventions.history(id, { limit: 100 }, { signal }))
        revisions.push(revision);
      return revisions;
    });
  }

  open(): void {
    if (!this.#isOpen) this.#toggle();
    const { element } = this.#context();
    // The button that was pressed gave way to the one of this part.
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('#history-toggle')?.focus());
  }

  forget(): void {
    this.#isOpen = false;
    this.#version = undefined;
    this.#shown = firstVersions;
    this.#load.forget();
  }

  render(): unknown {
    const context = this.#context();
    const { words, record, speaker } = context;
    if (this.#isOpen && record.version !== this.#version) queueMicrotask(() => this.#start());
    const t = speaker.in(historyTexts);
    return html`<section class="block ${this.#isOpen ? '' : 'screen-only'}" part="section history" aria-labelledby="history-heading">
      <h3 id="history-heading" class="block-heading"><button id="history-toggle" class="disclosure" type="button" aria-expanded=${this.#isOpen ? 'true' : 'false'} @click=${this.#toggle}>${words.t.history}</button></h3>
      ${this.#isOpen ? this.#renderChanges(t) : nothing}
    </section>`;
  }

  #renderChanges(t: HistoryTexts): unknown {
    const context = this.#context();
    const { words, today } = context;
    const { state, retry } = this.#load;
    if (state.status === 'failed') return renderSideProblem({ state, retry }, words.t.history, context);
    if (state.status === 'loading') return html`<p class="muted">${t.loading}</p>`;
    const revisions = state.status === 'ready' ? state.data : [];
    if (revisions.length === 0) return html`<p class="muted">${t.none}</p>`;
    const say = {
      language: words.language,
      today,
      nameOf: (kind: Parameters<typeof words.name>[0], id: string) => words.name(kind, id),
    };
    return html`<ol class="changes">${revisions.slice(0, this.#shown).map((revision, at) => {
      const { when, who, what } = sayChange(revision, revisions[at + 1], say);
      return html`<li class="change" dir="auto"><time datetime=${revision.at}>${when}</time> · ${who} ${what}</li>`;
    })}</ol>
      ${revisions.length <= this.#shown ? nothing : html`<button class="button quiet screen-only" type="button" @click=${this.#showOlder}>${t.older}</button>`}`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#context().element.requestUpdate();
  };

  readonly #showOlder = (): void => {
    this.#shown += 50;
    this.#context().element.requestUpdate();
  };

  #start(): void {
    const { host, record } = this.#context();
    if (host === undefined || record.version === this.#version) return;
    this.#version = record.version;
    this.#load.start(host, record.id);
  }
}

export function createPart(context: ContextSource): Part {
  return new History(context);
}

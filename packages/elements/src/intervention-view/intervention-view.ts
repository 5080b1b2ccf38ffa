import { type PlainDate, plainDateOf } from '@samspil/core/calendar';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderMissing, renderOutdated, renderStateView, stateViewTexts } from '../connected/state-view.js';
import { forgetDrafts } from '../drafts/session-drafts.js';
import { SamspilElement } from '../element/samspil-element.js';
import { SamspilNavigateEvent } from '../events/navigate-event.js';
import type { ReadyHost } from '../host/host-context.js';
import { type Names, NamesController } from '../intervention-timeline/names-controller.js';
import { OnDemand } from '../on-demand/on-demand.js';
import { ViewInputs } from './inputs.js';
import { mayNothing, permissionsOf } from './internal/permissions.js';
import type { ViewedIntervention, ViewedNote, ViewedReview, ViewedSession } from './internal/viewed.js';
import { viewStyles } from './intervention-view.styles.js';
import { loadNotes, loadReviews, loadSessions, loadView, type ViewData } from './load-view.js';
import type { Part, PartModule } from './part.js';
import { parts } from './parts.js';
import { renderAround, renderClosure, renderShared, renderWhy } from './render/about.js';
import { block } from './render/blocks.js';
import { renderHead } from './render/head.js';
import { SideLoad, type SideState } from './side-load.js';
import { type ViewTexts, viewTexts } from './texts.js';
import type { ContextSource, Side, ViewContext } from './view-context.js';
import { ViewWords } from './words.js';

export type { Names } from '../intervention-timeline/names-controller.js';
export type { ViewedIntervention, ViewedNote, ViewedReview, ViewedSession } from './internal/viewed.js';

/**
 * One intervention, read in a minute: who is helped, why and how; its goals with their progress, the sessions held against
 * those planned, the notes, the reviews, and what was changed when. On paper it fills two pages at most.
 *
 * Connected, inside a `<samspil-provider>`, it loads and saves by itself what the person has a right to:
 * ```html
 * <samspil-intervention-view intervention="01HZ…">
 *   <a slot="back" href="/indsatser">Tilbage til tidslinjen</a>
 * </samspil-intervention-view>
 * ```
 * Controlled, it shows the records that it is given, and changes nothing:
 * ```js
 * view.intervention = record;
 * view.sessions = sessions;
 * ```
 *
 * @summary One intervention, with goals, sessions, notes and reviews.
 * @slot back - A link of the page to where the reader came from.
 * @slot actions - Buttons of the page, at the end of the view's own.
 * @fires {SamspilNavigateEvent} samspil-navigate - Somebody wants to edit the intervention (`action: 'edit'`); with `editable` only.
 * @fires {SamspilProblemEvent} samspil-problem - The data cannot be had.
 * @csspart card - The whole.
 * @csspart head - Title, state and facts.
 * @csspart title - The title.
 * @csspart facts - Who, when and how, in short lines.
 * @csspart findings - What the rules say of it, quietly.
 * @csspart section - A part of what follows, with its heading; which one is a second name, `section goals`.
 * @csspart chart - The progress of one goal.
 * @csspart dialog - A dialog: a review, the summary.
 * @csspart conflict - What somebody else has made of a session meanwhile.
 * @csspart state - What stands in place of content: loading, a problem.
 * @csspart missing - That a part could not be had, with a button to try again.
 */
export class SamspilInterventionView extends SamspilElement {
  static readonly baseName = 'intervention-view';
  static override readonly texts = [viewTexts, ...stateViewTexts];
  static override styles = viewStyles;

  /** The id of the intervention, which is then loaded; or, as a property, the record itself in any view of the API. */
  @property() intervention?: string | ViewedIntervention | undefined;
  /** The sessions of a record that is given. */
  @property({ attribute: false }) sessions?: readonly ViewedSession[] | undefined;
  /** The activity notes of a record that is given. */
  @property({ attribute: false }) notes?: readonly ViewedNote[] | undefined;
  /** The reviews of a record that is given. */
  @property({ attribute: false }) reviews?: readonly ViewedReview[] | undefined;
  /** The day that counts as today; else that of the API, or of the device. */
  @property() today?: string;
  /** Names for ids; else those of the provider. */
  @property({ attribute: false }) names?: Names | undefined;
  /** The page has a form: who may change the intervention gets a button that leads to it by `samspil-navigate`. */
  @property({ type: Boolean }) editable = false;
  /** Nothing can be changed or added. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  readonly #connected = new ConnectedController<readonly [id: string], ViewData>(this, {
    key: () => (typeof this.intervention === 'string' && this.intervention !== '' ? [this.intervention] : undefined),
    load: (host, signal, [id]) => loadView(host, id, signal),
    replaces: ([former], [next]) => former !== next,
    assurance: 'substantial',
  });
  readonly #names = new NamesController(this, () => this.names ?? this.#connected.host?.names);
  readonly #rights = new SideLoad(this, (host, id, signal) => host.client.interventions.rights(id, { signal }));
  readonly #sessions = new SideLoad(this, loadSessions);
  readonly #notes = new SideLoad(this, loadNotes);
  readonly #reviews = new SideLoad(this, loadReviews);
  /** The load that what stands beside the record belongs to. */
  #load: symbol | undefined;

  /** Whose what is, so that nothing that was written for one is there for the next. */
  #of: readonly [client: unknown, id: string] | undefined;

  readonly #inputs = new ViewInputs(this);
  readonly #context: ContextSource = () => this.#contextOf(this.#record ?? { id: '' });
  readonly #goals = this.#part(() => parts.goals());
  readonly #sessionsPart = this.#part(() => parts.sessions());
  readonly #notesPart = this.#part(() => parts.notes());
  readonly #reviewsPart = this.#part(() => parts.reviews());
  readonly #findings = this.#part(() => parts.findings());
  readonly #history = this.#part(() => parts.history());
  readonly #summary = this.#part(() => parts.summary());

  /** The host, while the view loads and saves by itself. */
  get #host(): ReadyHost | undefined {
    return typeof this.intervention === 'string' ? this.#connected.host : undefined;
  }

  get #record(): ViewedIntervention | undefined {
    const { state } = this.#connected;
    if (typeof this.intervention !== 'string') return this.#inputs.record(this.intervention);
    return state.status === 'ready' ? state.data.record : undefined;
  }

  get #today(): PlainDate {
    return this.#inputs.date('today', this.today) ?? this.#host?.me.today ?? plainDateOf(new Date());
  }

  get #words(): ViewWords {
    return new ViewWords({
      t: this.speaker.in(viewTexts),
      language: this.speaker.language,
      names: this.#names.source,
      namesOnTheirWay: this.#host !== undefined,
      today: this.#today,
    });
  }

  #contextOf(record: ViewedIntervention): ViewContext {
    const host = this.#host;
    const rights = this.#rights.data;
    return {
      element: this,
      speaker: this.speaker,
      words: this.#words,
      record,
      today: this.#today,
      host,
      may: host === undefined || this.readOnly ? mayNothing : permissionsOf(host.me, record, rights),
      sessions: this.#side(this.#sessions, this.#inputs.records<ViewedSession>('sessions', this.sessions)),
      notes: this.#side(this.#notes, this.#inputs.records<ViewedNote>('notes', this.notes)),
      reviews: this.#side(this.#reviews, this.#inputs.records<ViewedReview>('reviews', this.reviews)),
      replace: (next) => this.#connected.change((data) => ({ ...data, record: next })),
    };
  }

  /** What the page has given stands above what is loaded; of a record that is given nothing is loaded. */
  #side<Data>(load: SideLoad<Data>, given: Data | undefined): Side<Data> {
    const state: SideState<Data> =
      given !== undefined
        ? { status: 'ready', data: given }
        : this.#host === undefined
          ? { status: 'refused' }
          : load.state;
    return { state, retry: load.retry, change: (changed) => load.change(changed) };
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { state, host } = this.#connected;
    const id = this.intervention;
    if (host === undefined || typeof id !== 'string' || state.status !== 'ready' || state.data.record === undefined) {
      // A hiccup of the line takes nothing away; that nobody is signed in does.
      if (state.status === 'idle' && this.#load !== undefined) {
        this.#forget();
        if (host === undefined) forgetDrafts();
      }
      return;
    }
    if (this.#load === state.data.load) return;
    if (this.#of?.[0] !== host.client || this.#of[1] !== id) this.#forget();
    this.#load = state.data.load;
    this.#of = [host.client, id];
    for (const side of this.#sides) side.start(host, id);
  }

  get #sides(): readonly SideLoad<unknown>[] {
    return [this.#rights, this.#sessions, this.#notes, this.#reviews];
  }

  #forget(): void {
    this.#load = undefined;
    this.#of = undefined;
    for (const side of this.#sides) side.forget();
    for (const { part } of [
      this.#goals,
      this.#sessionsPart,
      this.#notesPart,
      this.#reviewsPart,
      this.#findings,
      this.#history,
      this.#summary,
    ])
      part?.forget?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#connected;
    const options = { speaker: this.speaker, ...this.#connected.remedies };
    if (typeof this.intervention === 'string') {
      if (state.status !== 'ready') return renderStateView(state, options);
      const outdated = state.problem === undefined ? nothing : renderOutdated(state.problem, options);
      if (state.data.record !== undefined) return this.#renderCard(state.data.record, outdated, state.stale);
    } else {
      const given = this.#record;
      if (given !== undefined) return this.#renderCard(given, nothing, false);
      if (this.intervention === undefined) return nothing;
    }
    return renderStateView({ status: 'empty', sentence: this.speaker.in(viewTexts).notThere }, options);
  }

  #renderCard(record: ViewedIntervention, notice: unknown, stale: boolean): TemplateResult {
    const context = this.#contextOf(record);
    const { words, may, host } = context;
    const { t } = words;
    const isShared = record.view === 'shared';
    const maySummarise = !isShared && (record.subjectRefs?.length ?? 0) > 0;
    return html`<article class="card" part="card" aria-labelledby="title">
        ${renderHead(
          {
            words,
            record,
            isShared,
            mayEdit: this.editable && (host === undefined ? !this.readOnly : may.edit),
            maySummarise,
            status: stale ? t.renewing : '',
          },
          {
            edit: () =>
              this.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id: record.id, action: 'edit' })),
            print: () => globalThis.print(),
            summarise: () => void this.#open(this.#summary),
            prepareSummary: () => this.#summary.prefetch(),
          },
        )}
        ${notice} ${isShared || host === undefined ? nothing : this.#renderQuietly(this.#findings)}
        ${isShared ? this.#renderShared(context) : this.#renderWhole(context)}
      </article>
      ${this.#renderOpened(this.#summary, t.summarise)}`;
  }

  #renderWhole({ record, words, sessions, notes, reviews }: ViewContext): TemplateResult {
    const { t } = words;
    return html`<div class="body">
      <div class="main">
        ${renderWhy(words, record)} ${this.#renderPart(this.#goals, 'goals', t.goals)}
        ${this.#renderSide(this.#sessionsPart, sessions, 'sessions', t.sessions)}
        ${this.#renderSide(this.#notesPart, notes, 'notes', t.notes)} ${this.#renderSide(this.#reviewsPart, reviews, 'reviews', t.reviews)}
        ${renderClosure(words, record)} ${this.#host === undefined ? nothing : this.#renderHistory(t)}
      </div>
      <div class="aside">${renderAround(words, record)}</div>
    </div>`;
  }

  #renderShared({ record, words, reviews }: ViewContext): TemplateResult {
    const { t } = words;
    return html`<div class="body shared"><div class="main">
      <p class="muted">${t.shared.lead}</p>
      ${renderShared(words, record)} ${this.#renderPart(this.#goals, 'goals', t.shared.goals)}
      ${this.#renderSide(this.#reviewsPart, reviews, 'reviews', t.shared.reviews)}
    </div></div>`;
  }

  /** What is not for this person takes neither room nor a request. */
  #renderSide(
    part: OnDemand<Part>,
    { state }: { readonly state: SideState<unknown> },
    id: string,
    heading: string,
  ): unknown {
    return state.status === 'refused' ? nothing : this.#renderPart(part, id, heading);
  }

  #renderPart(part: OnDemand<Part>, id: string, heading: string): unknown {
    part.wantOnce();
    if (part.part !== undefined) return part.part.render();
    if (part.isMissing) return this.#renderMissing(part, heading);
    return block(id, heading, html`<p class="muted">${this.speaker.in(viewTexts).renewing}</p>`);
  }

  /** A part that nobody misses while it is on its way. */
  #renderQuietly(part: OnDemand<Part>): unknown {
    part.wantWhenIdle();
    return part.part?.render() ?? nothing;
  }

  #renderHistory(t: ViewTexts): unknown {
    const { part, isAwaited, isMissing } = this.#history;
    if (part !== undefined) return part.render();
    if (isMissing) return this.#renderMissing(this.#history, t.history);
    return html`<section class="block screen-only"><h3 class="block-heading">
      <button class="disclosure" type="button" aria-expanded="false" @click=${() => void this.#open(this.#history)}>${t.history}${isAwaited ? ` · ${t.renewing}` : ''}</button>
    </h3></section>`;
  }

  #renderOpened(part: OnDemand<Part>, name: string): unknown {
    return part.isMissing ? this.#renderMissing(part, name) : (part.part?.render() ?? nothing);
  }

  #renderMissing(part: OnDemand<Part>, name: string): TemplateResult {
    const retry = () => void part.want();
    return renderMissing(this.speaker.in(viewTexts).partMissing(name), { speaker: this.speaker, retry });
  }

  async #open(part: OnDemand<Part>): Promise<void> {
    (await part.want())?.open?.();
  }

  /** A part that comes as a chunk, with its texts. */
  #part(load: () => Promise<PartModule>): OnDemand<Part> {
    return new OnDemand(this, async () => {
      const { texts, createPart } = await load();
      await Promise.all(texts.map((each) => this.speaker.use(each)));
      return createPart(this.#context);
    });
  }
}

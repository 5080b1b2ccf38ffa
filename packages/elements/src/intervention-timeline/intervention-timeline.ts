import {
  breaksWithin,
  containsDate,
  formatTime,
  type PlainDate,
  type SchoolBreak,
  schoolYearOf,
} from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderMissing, renderOutdated, renderStateView, stateViewTexts } from '../connected/state-view.js';
import { SamspilElement } from '../element/samspil-element.js';
import type { ReadyHost } from '../host/host-context.js';
import { OnDemand } from '../on-demand/on-demand.js';
import { capitalised } from '../text/capitalised.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { TimelineInputs } from './inputs.js';
import type { TimelineEntry, TimelineIntervention } from './internal/entry.js';
import type { LaneGrouping } from './internal/lane-groupings.js';
import { monthSections } from './internal/month-list.js';
import type { Zoom } from './internal/period.js';
import { rememberLast } from './internal/remember-last.js';
import { createTimelineModel, type TimelineModel } from './internal/timeline-model.js';
import { timelineStyles } from './intervention-timeline.styles.js';
import { loadTimeline, type TimelineData } from './load-timeline.js';
import { type Names, NamesController } from './names-controller.js';
import { parts } from './parts.js';
import { PlaceWidth } from './place-width.js';
import { renderEmpty } from './render/empty.js';
import { renderHeader, type ViewChoice, viewChoices } from './render/header.js';
import { renderList, renderUndated } from './render/list.js';
import { timelineTexts } from './texts.js';
import { readSettings, type TimelineSettings } from './timeline-settings.js';
import { createWords, type Words } from './words.js';

export * from './events/intervention-create-event.js';
export * from './events/intervention-move-event.js';
export type { TimelineIntervention } from './internal/entry.js';
export type { LaneGrouping } from './internal/lane-groupings.js';
export type { Zoom } from './internal/period.js';
export type { Names } from './names-controller.js';
export type { ViewChoice } from './render/header.js';

/**
 * Who is helped, how, and since when: the interventions of an institution on a timeline, or as a list by month.
 *
 * Connected, inside a `<samspil-provider>`, it loads and saves by itself:
 * ```html
 * <samspil-intervention-timeline institution="01HZ…"></samspil-intervention-timeline>
 * ```
 * Controlled, it shows the records that it is given, and leaves saving to the page:
 * ```js
 * timeline.interventions = records;
 * timeline.addEventListener('samspil-intervention-move', ({ detail }) => save(detail));
 * ```
 *
 * @summary The interventions of an institution in time, as a timeline or a list.
 * @slot actions - Buttons of the page, at the end of the controls.
 * @fires {SamspilNavigateEvent} samspil-navigate - Somebody wants to see the whole of an intervention; with `openable` only.
 * @fires {SamspilBeforeInterventionMoveEvent} samspil-before-intervention-move - An intervention is about to be moved; cancelable.
 * @fires {SamspilInterventionMoveEvent} samspil-intervention-move - An intervention was moved; without a provider, the page saves it.
 * @fires {SamspilBeforeInterventionCreateEvent} samspil-before-intervention-create - Somebody wants to make an intervention; cancelable, for a page with a form of its own.
 * @fires {SamspilInterventionCreateEvent} samspil-intervention-create - An intervention was made, a draft; without a provider, the page saves it.
 * @fires {SamspilProblemEvent} samspil-problem - The data cannot be had.
 * @csspart card - The whole.
 * @csspart header - Heading and controls.
 * @csspart chip - A button that filters by level; its own `aria-pressed` tells the state.
 * @csspart scroller - What scrolls: axis and lanes.
 * @csspart axis - Months and weeks.
 * @csspart today - The line of today.
 * @csspart today-label - The label of that line.
 * @csspart lane - A row of the timeline.
 * @csspart lane-head - The name of a row.
 * @csspart bar - An intervention on the timeline; its state is a second name, `bar planned`.
 * @csspart review - The mark of the next review.
 * @csspart break - Days without school.
 * @csspart holiday - A public holiday.
 * @csspart list - The list by month.
 * @csspart item - An intervention in the list; its state is a second name.
 * @csspart undated - The interventions whose dates cannot be read.
 * @csspart details - The popover with details.
 * @csspart dialog - The dialog that moves an intervention, or makes one.
 * @csspart create - The button that makes an intervention.
 * @csspart draw - The button that turns drawing on and off.
 * @csspart drag-label - The new dates and weeks beside what is being moved.
 * @csspart move-strip - What one can do while an intervention is moved by keys.
 * @csspart toast - What was done, with a way back.
 * @csspart figures - The figures, for those who may count but not see.
 * @csspart legend - What shapes and fills mean.
 * @csspart empty - That there is nothing in the period, with a way on.
 * @csspart state - What stands in place of content: loading, a problem.
 * @csspart missing - That a part could not be had (the details, the legend), with a button to try again.
 * @cssproperty [--samspil-timeline-max-height=min(80vh, 720px)] - Beyond this height the lanes scroll.
 */
export class SamspilInterventionTimeline extends SamspilElement {
  static readonly baseName = 'intervention-timeline';
  static override readonly texts = [timelineTexts, ...stateViewTexts];
  static override styles = timelineStyles;

  /** The records to show, in any view of the API. Without them the timeline is connected and loads them. */
  @property({ attribute: false }) interventions?: readonly TimelineIntervention[] | undefined;
  /** The institution whose interventions are loaded; without it, everything that the caller may see. */
  @property() institution?: string;
  /** The day that counts as today; else that of the API, or of the device. */
  @property() today?: string;
  /** Days without school; else those of the municipality. */
  @property({ attribute: false }) breaks?: readonly SchoolBreak[] | undefined;
  /** Names for ids; else those of the provider. */
  @property({ attribute: false }) names?: Names | undefined;
  /** By what the lanes are made: `subject`, `group`, `responsible` or `level`. */
  @property() lanes: LaneGrouping = 'subject';
  /** How much time is shown: `month`, `halfYear` or `schoolYear`. */
  @property() zoom: Zoom = 'schoolYear';
  /** `timeline` or `list`; unless set, the list where there is little room. */
  @property() view?: ViewChoice;
  /** A day of the period that is shown; unless set, today. */
  @property() date?: string;
  /** The page shows the whole of an intervention when it hears `samspil-navigate`; a button offers it. */
  @property({ type: Boolean }) openable = false;
  /** New interventions can be made from here, by those who have the right to; without a provider the page saves them. */
  @property({ type: Boolean }) creatable = false;
  /** Nothing can be moved or made. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  @state() private levels: ReadonlySet<string> = new Set();

  readonly #connected = new ConnectedController<
    readonly [institution: string | undefined, year: PlainDate | undefined],
    TimelineData
  >(this, {
    key: () => (this.interventions === undefined ? [this.institution, this.#yearIfNotThis()] : undefined),
    load: (host, signal, [institution, year]) =>
      loadTimeline(host, institution, year ?? this.#settings.today, signal, this.#figures),
    replaces: ([former], [next]) => former !== next,
    assurance: 'substantial',
  });
  readonly #names = new NamesController(this, () => this.names ?? this.#connected.host?.names);
  readonly #place = new PlaceWidth(this);
  readonly #details = new OnDemand(this, async () => {
    const { Details, detailsSpeech } = await parts.details();
    await Promise.all(detailsSpeech.map((texts) => this.speaker.use(texts)));
    return new Details(this, {
      speaker: this.speaker,
      words: () => this.#words,
      host: () => this.#host,
      entryOf: (key) => this.#model.entries.find((entry) => entry.key === key),
      openable: () => this.openable,
      readOnly: () => this.readOnly,
      replace: (record) => this.#replace(record),
      moving: () => this.#editing.want(),
    });
  });
  readonly #editing = new OnDemand(this, async () => {
    const { Editing, editingTexts } = await parts.editing();
    await Promise.all(editingTexts.map((texts) => this.speaker.use(texts)));
    return new Editing(this, {
      speaker: this.speaker,
      words: () => this.#words,
      host: () => this.#host,
      chart: () => (this.#view === 'timeline' ? this.#chart.part : undefined),
      entries: () => this.#model.entries,
      readOnly: () => this.readOnly,
      mayCreate: () => this.#mayEdit('create'),
      openable: () => this.openable,
      institution: () => this.institution || undefined,
      goTo: (date) => {
        if (!containsDate(this.#settings.period, date)) this.date = date;
      },
      replace: (record) => this.#replace(record),
      add: (record) => this.#connected.change((data) => ({ ...data, interventions: [...data.interventions, record] })),
      fallbackFocus: () => this.renderRoot.querySelector<HTMLElement>('.bar[tabindex="0"], .item, .heading'),
    });
  });
  readonly #surroundings = new OnDemand(this, async () => {
    const part = await parts.surroundings();
    await this.speaker.use(part.surroundingsTexts);
    adoptStyles(this, [part.legendStyles]);
    return part;
  });
  readonly #figures = new OnDemand(this, async () => {
    const part = await parts.figures();
    await this.speaker.use(part.figuresTexts);
    adoptStyles(this, [part.figuresStyles]);
    return part;
  });
  readonly #exports = new OnDemand(this, async () =>
    (await parts.exports()).createExports(this, this.speaker, () => ({
      words: this.#words,
      model: this.#model,
      settings: this.#settings,
      breaks: this.#breaks,
      names: this.#names.source,
      host: this.#host,
      institution: this.institution,
    })),
  );
  readonly #chart = new OnDemand(this, async () => {
    const { Chart, chartTexts } = await parts.chart();
    await this.speaker.use(chartTexts);
    return new Chart(this, {
      place: this.#place,
      speaker: this.speaker,
      page: (direction) => {
        this.date = this.#settings[direction] ?? this.#settings.date;
      },
      isLoading: () => this.#isStale,
    });
  });
  readonly #inputs = new TimelineInputs(this);
  readonly #given = rememberLast((records: unknown) => this.#inputs.records(records));
  readonly #wordsOf = createWords();
  readonly #modelOf = createTimelineModel();

  /** What somebody pressed before the details could be had. */
  #pressed: { readonly key: string; readonly button: HTMLElement } | undefined;

  /** The host, while the timeline loads and saves by itself. */
  get #host(): ReadyHost | undefined {
    return this.interventions === undefined ? this.#connected.host : undefined;
  }

  get #data(): TimelineData {
    const { state } = this.#connected;
    return this.interventions === undefined && state.status === 'ready' ? state.data : nothingLoaded;
  }

  /** Newer data is on its way. */
  get #isStale(): boolean {
    const { state } = this.#connected;
    return state.status === 'ready' && state.stale;
  }

  get #settings(): TimelineSettings {
    return readSettings(this, this.#inputs, this.#host?.me.today);
  }

  get #view(): ViewChoice {
    return this.#inputs.oneOf('view', this.view, viewChoices) ?? (this.#place.isNarrow ? 'list' : 'timeline');
  }

  get #words(): Words {
    const { language } = this.speaker;
    const t = this.speaker.in(timelineTexts);
    const { source: names, version: namesVersion } = this.#names;
    const namesOnTheirWay = this.#host !== undefined;
    return this.#wordsOf({ t, language, names, groups: this.#data.groups, namesOnTheirWay }, namesVersion);
  }

  get #model(): TimelineModel {
    const { period } = this.#settings;
    const records = this.interventions === undefined ? this.#data.interventions : this.#given(this.interventions);
    const edited = this.#editing.part?.shown(records) ?? records;
    return this.#modelOf({
      records: this.#exports.part?.visible(edited) ?? edited,
      period,
      levels: this.levels,
    });
  }

  /** The breaks of the period. */
  get #breaks(): readonly SchoolBreak[] {
    const { from, to } = this.#settings.period;
    const breaks = this.breaks === undefined ? this.#data.breaks : this.#inputs.breaks(this.breaks);
    return breaksWithin(breaks, from, to);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#connected;
    const options = { speaker: this.speaker, ...this.#connected.remedies };
    if (this.interventions !== undefined) return this.#renderCard(nothing);
    if (state.status !== 'ready') return renderStateView(state, options);
    if (state.data.figures !== undefined)
      return this.#figures.part?.renderFigures(this.#words, state.data.figures, this.speaker) ?? nothing;
    return this.#renderCard(state.problem ? renderOutdated(state.problem, options) : nothing);
  }

  #renderCard(notice: unknown): TemplateResult {
    const words = this.#words;
    const model = this.#model;
    const content = this.#renderContent(words, model);
    return html`<section class="card" part="card" aria-labelledby="heading subtitle" @pointerover=${this.#prefetch} @focusin=${this.#prefetch}>
        ${this.#renderHeader(words, model)} ${notice} ${this.#renderMissing(words)} ${content} ${this.#renderBelow(words, model)}
      </section>
      ${this.#details.part?.render()} ${this.#editing.part?.render()}`;
  }

  #renderMissing({ t }: Words): readonly TemplateResult[] {
    const { speaker } = this;
    const missing = [];
    if (this.#view === 'timeline' && this.#chart.isMissing)
      missing.push(renderMissing(t.chartMissing, { speaker, retry: () => void this.#chart.want() }));
    if (this.#editing.isMissing)
      missing.push(renderMissing(t.editingMissing, { speaker, retry: () => void this.#editing.want() }));
    if (this.#details.isMissing) missing.push(renderMissing(t.detailsMissing, { speaker, retry: this.#pressAgain }));
    return missing;
  }

  #renderBelow({ t }: Words, model: TimelineModel): TemplateResult | typeof nothing {
    const { part, isMissing } = this.#surroundings;
    if (isMissing)
      return renderMissing(t.surroundingsMissing, {
        speaker: this.speaker,
        retry: () => void this.#surroundings.want(),
      });
    const isTimeline = this.#view === 'timeline' && this.#chart.part !== undefined;
    return part?.renderLegend({ model, breaks: this.#breaks, isTimeline }, this.speaker) ?? nothing;
  }

  #renderHeader(words: Words, { totals, shown, entries }: TimelineModel): TemplateResult {
    const settings = this.#settings;
    const period = words.shownPeriod(settings.period, settings.zoom);
    const institution = this.institution && this.#names.source?.nameOf(this.institution, 'institution');
    const savedAt = this.#editing.part?.savedAt;
    const saved = savedAt === undefined ? '' : words.t.saved(formatTime(savedAt, words.language));
    return renderHeader(
      {
        words,
        settings,
        subtitle: institution ? `${institution} · ${period}` : capitalised(period),
        view: this.#view,
        levels: this.levels,
        withLevels: this.levels.size > 0 || entries.some(({ level }) => level !== undefined),
        totals,
        shown: shown.length,
        create: this.#mayEdit('create') ? this.#renderCreate(words) : nothing,
        status:
          this.#isStale || this.#details.isAwaited || this.#editing.isAwaited
            ? words.t.renewing
            : this.#exports.isMissing
              ? words.t.exportMissing
              : this.#exports.part?.status || saved,
        exports: this.#renderExports(words),
      },
      {
        goTo: (date) => (this.date = date),
        setZoom: (zoom) => (this.zoom = zoom),
        setView: (view) => (this.view = view),
        setGrouping: (lanes) => (this.lanes = lanes),
        toggleLevel: (level) => (this.levels = toggled(this.levels, level)),
      },
    );
  }

  #renderExports({ t }: Words): TemplateResult {
    const { part } = this.#exports;
    return html`<button class="button" type="button" aria-haspopup="menu" aria-expanded=${part?.isOpen ?? false} @click=${this.#export}>${t.export}</button>${part?.render()}`;
  }

  readonly #export = async ({ currentTarget }: Event): Promise<void> =>
    (await this.#exports.want())?.toggle(currentTarget);

  #renderCreate({ t }: Words): TemplateResult {
    const create = async () => void (await this.#editing.want())?.create();
    return html`${this.#editing.part?.renderDrawToggle()}<button class="button primary" part="create" type="button" @click=${create}>+ ${t.create}</button>`;
  }

  /** Whether this person may change interventions here, or make them; without a provider it is the page that decides. */
  #mayEdit(how: 'update' | 'create'): boolean {
    if (this.readOnly || (how === 'create' && !this.creatable)) return false;
    return this.interventions !== undefined || (this.#host?.me.rights.interventions?.includes(how) ?? false);
  }

  #renderContent(words: Words, model: TimelineModel): TemplateResult | typeof nothing {
    const listView = {
      words,
      openKey: this.#details.part?.openKey,
      onPress: (entry: TimelineEntry, button: HTMLElement) => void this.#press(entry, button),
    };
    const list = () => {
      const sections = monthSections([...model.shown, ...model.undated], this.#settings.period);
      return renderList({ ...listView, sections });
    };
    const chart = this.#view === 'timeline' ? this.#renderChart(words, model) : undefined;
    if (model.shown.length === 0)
      return html`${this.#renderEmpty(words, model)} ${renderUndated(model.undated, listView)}`;
    if (this.#view !== 'timeline') return list();
    if (chart !== undefined) return html`${chart} ${renderUndated(model.undated, listView)}`;
    return this.#chart.isMissing ? list() : renderStateView({ status: 'loading' }, { speaker: this.speaker });
  }

  #renderEmpty(words: Words, model: TimelineModel): TemplateResult {
    return renderEmpty(
      { words, model, settings: this.#settings },
      {
        showAllLevels: () => (this.levels = new Set()),
        goTo: (date) => (this.date = date),
        onKeydown: (event) => this.#chart.part?.onKeydown(event),
      },
    );
  }

  /** Undefined while it is on its way. */
  #renderChart(words: Words, { scale, shown }: TimelineModel): TemplateResult | undefined {
    const settings = this.#settings;
    const { part } = this.#surroundings;
    return this.#chart.part?.render({
      words,
      settings,
      scale,
      entries: shown,
      breaks: this.#breaks,
      holidays: part?.freeDays(settings.period, this.#breaks) ?? [],
      breaksInWords: part?.breaksInWords(this.#breaks, this.speaker) ?? '',
      openKey: this.#details.part?.openKey,
      press: (entry, button) => void this.#press(entry, button),
    });
  }

  protected override willUpdate(): void {
    // At once: it comes while the data is on its way too.
    if (this.#view === 'timeline') this.#chart.wantOnce();
  }

  protected override updated(): void {
    // What explains the rest comes after it, when there is time.
    if (this.renderRoot.querySelector('.filters') !== null) this.#surroundings.wantWhenIdle();
  }

  /** Whoever comes near an intervention may press it. */
  readonly #prefetch = (): void => {
    this.#details.prefetch();
    if (this.#mayEdit('update') || this.#mayEdit('create')) this.#editing.prefetch();
  };

  async #press({ key }: TimelineEntry, button: HTMLElement): Promise<void> {
    // Safari does not focus a button that is pressed.
    button.focus();
    this.#pressed = { key, button };
    const details = this.#details.part ?? (await this.#details.want());
    // Whoever has gone on meanwhile is not called back.
    if (this.shadowRoot?.activeElement === button) details?.toggle(key, button);
  }

  readonly #pressAgain = async (): Promise<void> => {
    const details = await this.#details.want();
    if (this.#pressed?.button.isConnected) details?.toggle(this.#pressed.key, this.#pressed.button);
  };

  #replace(record: TimelineIntervention): void {
    this.#connected.change((data) => ({
      ...data,
      interventions: data.interventions.map((each) => (each.id === record.id ? record : each)),
    }));
  }

  /** The first day of the school year that is shown, unless it is this one: what is loaded at first needs no `today`. */
  #yearIfNotThis(): PlainDate | undefined {
    const { date, today } = this.#settings;
    const { start } = schoolYearOf(date);
    return start === schoolYearOf(today).start ? undefined : start;
  }
}

const nothingLoaded: TimelineData = { interventions: [], breaks: [], groups: new Map() };

function toggled(chosen: ReadonlySet<string>, level: string): ReadonlySet<string> {
  return chosen.has(level) ? new Set([...chosen].filter((each) => each !== level)) : new Set([...chosen, level]);
}

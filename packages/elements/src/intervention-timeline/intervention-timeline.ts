import { type DateRange, type PlainDate, type SchoolBreak, schoolYearOf } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderMissing, renderOutdated, renderStateView, stateViewTexts } from '../connected/state-view.js';
import { SamspilElement } from '../element/samspil-element.js';
import type { ReadyHost } from '../host/host-context.js';
import { OnDemand } from '../on-demand/on-demand.js';
import { capitalised } from '../text/capitalised.js';
import type { ChartSource } from './chart/chart.js';
import type { TimelineFilter } from './filters/filter.js';
import { TimelineInputs } from './inputs.js';
import type { TimelineEntry, TimelineIntervention } from './internal/entry.js';
import type { LaneGrouping } from './internal/lane-groupings.js';
import { type LoadedYears, yearsFor } from './internal/loaded-years.js';
import { monthSections } from './internal/month-list.js';
import type { Zoom } from './internal/period.js';
import { rememberLast } from './internal/remember-last.js';
import { createTimelineModel, type TimelineModel } from './internal/timeline-model.js';
import { timelineStyles } from './intervention-timeline.styles.js';
import { type Names, NamesController } from './names-controller.js';
import { parts } from './parts.js';
import { PlaceWidth } from './place-width.js';
import { renderActionButtons } from './render/action-buttons.js';
import { renderEmpty } from './render/empty.js';
import { renderHeader, type ViewChoice, viewChoices } from './render/header.js';
import { renderList, renderUndated } from './render/list.js';
import { roomForLegend, roomForShares } from './render/room.js';
import { timelineTexts } from './texts.js';
import type { TimelineAccess } from './timeline-access.js';
import type { TimelineData } from './timeline-data.js';
import { createSettings, type Panned, type TimelineSettings } from './timeline-settings.js';
import { createWords, type Words } from './words.js';

export * from './events/filter-change-event.js';
export * from './events/intervention-create-event.js';
export * from './events/intervention-move-event.js';
export type { FilterFacet, TimelineFilter } from './filters/filter.js';
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
 * @fires {SamspilFilterChangeEvent} samspil-filter-change - Somebody has chosen what is shown.
 * @fires {SamspilProblemEvent} samspil-problem - The data cannot be had.
 * @csspart card - The whole.
 * @csspart header - Heading and controls.
 * @csspart chip - A button that filters by level; its own `aria-pressed` tells the state.
 * @csspart filter-button - The button that opens the filters.
 * @csspart filters - The popover with filters.
 * @csspart chosen-filter - A filter that is chosen, with a way to take it away.
 * @csspart badge - The number of things to see to of an intervention.
 * @csspart shares - The figures of what is shown.
 * @csspart share-explained - The popover that explains one of them.
 * @csspart scroller - What scrolls: axis and lanes.
 * @csspart axis - Months and weeks.
 * @csspart today - The line of today.
 * @csspart today-label - The label of that line.
 * @csspart lane - A row of the timeline.
 * @csspart lane-head - The name of a row.
 * @csspart bar - An intervention on the timeline; its state is a second name, `bar planned`.
 * @csspart strip - What is left of a row that is folded up.
 * @csspart review - The mark of the next or the final review.
 * @csspart mark - The mark of a session or a review that took place, was missed or is planned.
 * @csspart break - Days without school.
 * @csspart holiday - A public holiday.
 * @csspart list - The list by month.
 * @csspart item - An intervention in the list; its state is a second name.
 * @csspart undated - The interventions whose dates cannot be read.
 * @csspart details - The popover with details.
 * @csspart details-findings - What the rules say of it, in the details.
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
  /** By what the lanes are made: `subject`, `group`, `institution`, `responsible`, `level`, `method` or `state`. */
  @property() lanes: LaneGrouping = 'subject';
  /** How much time is shown: `month`, `halfYear`, `schoolYear` or `years`, three of them. */
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

  /** Which interventions are shown; all without it. */
  @property({ attribute: false }) filter: TimelineFilter = {};
  /** `url`: what is chosen is kept in the address of the page. Only one timeline of a page can do so under a prefix. */
  @property() remember?: string;
  /** With what the names of the parameters in the address begin. */
  @property({ attribute: 'remember-prefix' }) rememberPrefix = 'samspil-';

  /** Days that somebody has panned to. */
  @state() private panned: Panned | undefined;

  readonly #connected = new ConnectedController<
    readonly [institution: string | undefined, first: PlainDate | undefined, last: PlainDate | undefined],
    TimelineData
  >(this, {
    key: () => (this.interventions === undefined ? [this.institution, ...this.#yearsIfNotThis()] : undefined),
    load: async (host, signal, [institution, ...years]) =>
      (await parts.load()).loadTimeline(this.#access, host, institution, years, signal),
    replaces: ([former], [next]) => former !== next,
    assurance: 'substantial',
  });
  readonly #names = new NamesController(this, () => this.names ?? this.#connected.host?.names);
  readonly #place = new PlaceWidth(this);
  readonly #inputs = new TimelineInputs(this);
  readonly #settingsOf = createSettings(this.#inputs);
  readonly #access: TimelineAccess = {
    element: this,
    speaker: this.speaker,
    inputs: this.#inputs,
    place: this.#place,
    words: () => this.#words,
    settings: () => this.#settings,
    model: () => this.#model,
    host: () => this.#host,
  };
  /** What the page allows, and what the timeline does for its parts. */
  readonly #page = {
    openable: () => this.openable,
    readOnly: () => this.readOnly,
    institution: () => this.institution || undefined,
    mayCreate: () => this.#mayEdit('create'),
    goTo: (date: PlainDate): void => {
      this.panned = undefined;
      this.date = date;
    },
    replace: (record: TimelineIntervention): void =>
      this.#connected.change((data) => ({
        ...data,
        interventions: data.interventions.map((each) => (each.id === record.id ? record : each)),
      })),
  };
  readonly #details = new OnDemand(this, async () =>
    (await parts.details()).createDetails(this.#access, {
      ...this.#page,
      moving: () => this.#editing.want(),
    }),
  );
  readonly #editing = new OnDemand(this, async () =>
    (await parts.editing()).createEditing(this.#access, {
      chart: () => (this.#view === 'timeline' ? this.#chart.part : undefined),
      ...this.#page,
      add: (record) => this.#connected.change((data) => ({ ...data, interventions: [...data.interventions, record] })),
    }),
  );
  readonly #surroundings = new OnDemand(this, async () =>
    (await parts.surroundings()).createSurroundings(this.#access, {
      ...this.#page,
      editing: this.#editing,
      clearFilters: () => this.#filters.part?.clear(),
      breaks: () => this.#breaks,
      names: () => this.#names.source,
      isTimeline: () => this.#view === 'timeline' && this.#chart.part !== undefined,
      withShares: () => this.#addsUp,
    }),
  );
  readonly #filters = new OnDemand(this, async () => (await parts.filters()).createFilters(this.#access, this));
  readonly #chart = new OnDemand(this, async () =>
    (await parts.chart()).createChart(this.#access, {
      page: (direction) => this.#page.goTo(this.#settings[direction] ?? this.#settings.date),
      panned: (range, whole) => {
        this.date = whole ?? range.from;
        this.panned = whole === undefined ? { range, date: this.date, zoom: this.zoom } : undefined;
      },
      isLoading: () => this.#isStale,
    }),
  );
  readonly #given = rememberLast((records: unknown) => this.#inputs.records(records));
  readonly #givenBreaks = rememberLast((breaks: readonly SchoolBreak[]) => this.#inputs.breaks(breaks));
  readonly #wordsOf = createWords();
  readonly #modelOf = createTimelineModel();

  readonly #badgesOf = rememberLast(
    (filters: FiltersPart | undefined) =>
      (entry: TimelineEntry): unknown =>
        filters?.renderBadge(entry) ?? nothing,
  );
  readonly #sectionsOf = rememberLast(
    (shown: readonly TimelineEntry[], undated: readonly TimelineEntry[], period: DateRange) =>
      monthSections([...shown, ...undated], period),
  );

  /** The school years that are loaded, or being loaded. */
  #years: LoadedYears | undefined;
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
    return this.#settingsOf(this, this.#host?.me.today, this.panned);
  }

  /** The days in sight, also while somebody is still panning. */
  get #inSight(): DateRange {
    const { period } = this.#settings;
    return (this.#view === 'timeline' ? this.#chart.part?.pannedFrom(period) : undefined) ?? period;
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
    const visible = this.#surroundings.part?.actions.visible(edited) ?? edited;
    const model = this.#modelOf(visible, period, this.#filters.part?.passes);
    if (model.entries.length < visible.length) this.#inputs.tellRecords('something without one');
    return model;
  }

  /** All breaks that are known. */
  get #breaks(): readonly SchoolBreak[] {
    return this.breaks === undefined ? this.#data.breaks : this.#givenBreaks(this.breaks);
  }

  /** Whether what is shown may be added up: by colleague it would be shares of named staff. */
  get #addsUp(): boolean {
    return this.filter?.owner === undefined;
  }

  /** Whether what there is in the period is known. */
  get #isLoaded(): boolean {
    const { period } = this.#settings;
    const { loaded } = this.#data;
    return loaded === undefined || (loaded.from <= period.from && loaded.to >= period.to);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#connected;
    const options = { speaker: this.speaker, ...this.#connected.remedies };
    if (this.interventions !== undefined) return this.#renderCard(nothing);
    if (state.status !== 'ready') return renderStateView(state, options);
    if (state.data.figures !== undefined) return state.data.figures(this.#words);
    return this.#renderCard(state.problem ? renderOutdated(state.problem, options) : nothing);
  }

  #renderCard(notice: unknown): TemplateResult {
    const words = this.#words;
    const model = this.#model;
    const around = this.#surroundings.part;
    const content = this.#renderContent(words, model);
    return html`<section class="card" part="card" aria-labelledby="heading subtitle" @pointerover=${this.#prefetch} @focusin=${this.#prefetch}>
        ${this.#renderHeader(words, model)} ${notice} ${this.#renderMissing(words)} ${around?.actions.renderMissing()} ${content} ${around ? around.renderLegend() : this.#view === 'list' || this.#surroundings.isMissing ? nothing : roomForLegend}
      </section>
      ${this.#details.part?.render()} ${this.#editing.part?.render()} ${this.#filters.part?.renderPanel()} ${around?.renderSharePanel()}`;
  }

  #renderMissing({ t }: Words): unknown {
    const { speaker } = this;
    const missing = (part: OnDemand<unknown>, text: string, retry: () => void = () => void part.want()) =>
      part.isMissing ? renderMissing(text, { speaker, retry }) : nothing;
    return [
      this.#view === 'timeline' ? missing(this.#chart, t.chartMissing) : nothing,
      missing(this.#filters, t.partMissing),
      missing(this.#details, t.partMissing, this.#pressAgain),
      missing(this.#surroundings, t.partMissing),
    ];
  }

  #renderHeader(words: Words, { inPeriod, shown, entries }: TimelineModel): TemplateResult {
    const settings = this.#settings;
    const period = words.shownPeriod(this.#inSight, settings.zoom);
    const institution = this.institution && this.#names.source?.nameOf(this.institution, 'institution');
    const withLevels = entries.some(({ level }) => level !== undefined);
    const filters = this.#filters.part;
    const around = this.#surroundings.part;
    return renderHeader(
      {
        words,
        settings,
        subtitle: institution ? `${institution} · ${period}` : capitalised(period),
        view: this.#view,
        grouping:
          this.#view === 'timeline'
            ? this.#chart.part?.renderGrouping({
                lanes: settings.lanes,
                withLevels,
                choose: (lanes) => (this.lanes = lanes),
              })
            : nothing,
        filters: filters?.renderControls(),
        chosen: filters?.renderChosen(),
        isFiltered: filters?.passes !== undefined,
        shown: shown.length === 0 && !this.#isLoaded ? undefined : shown.length,
        count: inPeriod.length,
        shares: around
          ? around.renderShares()
          : shown.length > 0 && this.#addsUp && !this.#surroundings.isMissing
            ? roomForShares
            : nothing,
        actions: this.#renderActions(words),
        status:
          this.#isStale || this.#details.isAwaited || this.#editing.isAwaited || this.#surroundings.isAwaited
            ? words.t.renewing
            : (around?.actions.status ?? ''),
      },
      {
        goTo: this.#page.goTo,
        setZoom: (zoom) => this.#setZoom(zoom),
        setView: (view) => (this.view = view),
      },
    );
  }

  #renderActions({ t }: Words): TemplateResult {
    const around = this.#surroundings;
    const editing = this.#editing;
    const actions = around.part?.actions;
    return renderActionButtons(
      {
        t,
        menu: actions?.renderMenu(),
        isMenuOpen: actions?.isMenuOpen ?? false,
        isDrawing: this.#view === 'timeline' ? (editing.part?.isDrawing ?? false) : undefined,
        mayCreate: this.#mayEdit('create'),
      },
      {
        export: async (button) => (await around.want())?.actions.export(button),
        draw: async () => (await editing.want())?.toggleDrawing(),
        create: async () => (await editing.want())?.create(),
      },
    );
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
      badgeOf: this.#badgesOf(this.#filters.part),
      onPress: (entry: TimelineEntry, button: HTMLElement) => void this.#press(entry, button),
    };
    // What somebody has left out is not shown for a moment.
    if (this.#filters.part === undefined && !this.#filters.isMissing && isChosen(this.filter))
      return renderStateView({ status: 'loading' }, { speaker: this.speaker });
    const isTimeline = this.#view === 'timeline';
    const empty = model.shown.length === 0 ? this.#renderEmpty(words, model) : undefined;
    const chart = isTimeline ? this.#renderChart(words, model, empty) : undefined;
    if (chart !== undefined) return html`${chart} ${renderUndated(model.undated, listView)}`;
    if (empty !== undefined) return html`${empty} ${renderUndated(model.undated, listView)}`;
    if (isTimeline && !this.#chart.isMissing) return renderStateView({ status: 'loading' }, { speaker: this.speaker });
    return renderList({ ...listView, sections: this.#sectionsOf(model.shown, model.undated, this.#settings.period) });
  }

  #renderEmpty(words: Words, model: TimelineModel): TemplateResult {
    return renderEmpty(
      {
        words,
        model,
        wayOn: this.#surroundings.part?.renderWayOn(),
        known: this.#isLoaded ? 'yes' : this.#isStale ? 'onItsWay' : 'no',
      },
      {
        onKeydown: (event) => this.#chart.part?.onKeydown(event),
      },
    );
  }

  /** Undefined while it is on its way. */
  #renderChart(
    words: Words,
    { scale, passing }: TimelineModel,
    empty: ChartSource['empty'],
  ): TemplateResult | undefined {
    const settings = this.#settings;
    const { part } = this.#surroundings;
    const breaks = this.#breaks;
    return this.#chart.part?.render(
      {
        words,
        settings,
        entries: passing,
        breaks,
        freeDays: part?.freeDays,
        breaksInWords: part?.breaksInWords,
        openKey: this.#details.part?.openKey,
        badgeOf: this.#badgesOf(this.#filters.part),
        filters: this.#filters.part,
        markers: part?.markers,
        press: (entry, button) => void this.#press(entry, button),
        empty,
      },
      scale,
    );
  }

  /** What is there at once, as it is wherever somebody has seen a timeline before, is not announced by a loading state. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.race([this.#wantParts(), new Promise((go) => setTimeout(go))]);
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    void this.#wantParts();
  }

  /** At once: they come while the data is on its way too. */
  #wantParts(): Promise<unknown> {
    return Promise.all([this.#view === 'timeline' && this.#chart.wantOnce(), this.#filters.wantOnce()]);
  }

  protected override updated(): void {
    // What explains the rest comes after it, when there is time.
    if (this.renderRoot.querySelector('.filters') === null) return;
    this.#surroundings.wantWhenIdle();
  }

  /** Whoever comes near an intervention may press it. */
  readonly #prefetch = (): void => {
    this.#details.prefetch();
    if (this.#mayEdit('update') || this.#mayEdit('create')) this.#editing.prefetch();
  };

  async #press({ key }: TimelineEntry, button: HTMLElement): Promise<void> {
    // Safari does not focus a button that is pressed.
    button.focus({ preventScroll: true });
    this.#pressed = { key, button };
    const details = this.#details.part ?? (await this.#details.want());
    details?.press(key, button);
  }

  readonly #pressAgain = async (): Promise<void> => {
    const details = await this.#details.want();
    if (this.#pressed !== undefined) details?.toggle(this.#pressed.key, this.#pressed.button);
  };

  /** Around what somebody looks at, where that is not a whole period. */
  #setZoom(zoom: Zoom): void {
    this.panned = undefined;
    this.zoom = zoom;
  }

  /** The school years to load, unless they are this one alone: what is loaded at first needs no `today`. */
  #yearsIfNotThis(): readonly [first: PlainDate | undefined, last: PlainDate | undefined] {
    this.#years = yearsFor(this.#inSight, this.#years);
    const { first, last } = this.#years;
    const thisYear = schoolYearOf(this.#settings.today).start;
    return first === thisYear && last === thisYear ? [undefined, undefined] : [first, last];
  }
}

function isChosen(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && Object.keys(filter).length > 0;
}

const nothingLoaded: TimelineData = { interventions: [], breaks: [], groups: new Map() };

type FiltersPart = Awaited<ReturnType<Awaited<ReturnType<typeof parts.filters>>['createFilters']>>;

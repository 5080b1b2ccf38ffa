import { type DateRange, fromEpochDay, type PlainDate } from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles, readAhead } from '../../theme/adopt-styles.js';
import type { Filters } from '../filters/filters.js';
import { monthStepTier, monthTier, schoolYearTier, weekTier } from '../internal/axis.js';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { LaneGrouping } from '../internal/lane-groupings.js';
import { type Lane, type LaneSubject, lanesOf, lanesWith } from '../internal/lanes.js';
import { type Layout, layOut, type PackedLane, packLanes, type RowMetrics } from '../internal/layout.js';
import type { Zoom } from '../internal/period.js';
import { periodNear } from '../internal/period-near.js';
import { rememberLast } from '../internal/remember-last.js';
import type { Markers } from '../markers/markers.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import { axisAndLaneStyles } from './axis-and-lanes.styles.js';
import { AxisPainter, BackdropPainter } from './axis-painter.js';
import { barStyles } from './bar.styles.js';
import { chartTexts } from './chart.texts.js';
import { type ChartActions, type ChartPainters, type ChartView, redrawChart, renderChart } from './chart-view.js';
import { ChartWindow } from './chart-window.js';
import { laneInWords } from './chart-words.js';
import { DragToPan } from './drag-to-pan.js';
import { GridNavigation, type GridNavigationOptions } from './grid-navigation.js';
import { GridPainter } from './grid-painter.js';
import { groupingStyles } from './grouping.styles.js';
import { type GroupingView, renderGrouping } from './grouping-view.js';
import { headStyles } from './head.styles.js';
import { KeepRow } from './keep-row.js';
import { TimeWindow } from './time-window.js';

export interface ChartSource
  extends Omit<
    ChartView,
    | 't'
    | 'window'
    | 'layout'
    | 'tabStop'
    | 'scale'
    | 'drawn'
    | 'edge'
    | 'width'
    | 'tiers'
    | 'freeDays'
    | 'findingsOf'
    | 'marksOf'
  > {
  /** What knows what is to be seen to of an intervention, and what took place; undefined while it is on its way. */
  readonly filters: Pick<Filters, 'findingsInWords'> | undefined;
  readonly markers: Markers | undefined;
  /** What passes the filter, in the period or not. */
  readonly entries: readonly TimelineEntry[];
  readonly press: (entry: TimelineEntry, button: HTMLElement) => void;
  /** Public holidays outside of the breaks; the same function for as long as they are the same, none while they are not known. */
  readonly freeDays: ((range: DateRange) => readonly PlainDate[]) | undefined;
}

export interface ChartOptions extends Omit<GridNavigationOptions, 'rows' | 'pan'> {
  /** Somebody has panned to these days; `whole` is a day of the whole period that they are as good as. */
  readonly panned: (range: DateRange, whole: PlainDate | undefined) => void;
}

export async function createChart(timeline: TimelineAccess, options: ChartOptions): Promise<Chart> {
  await timeline.speaker.use(chartTexts);
  return new Chart(timeline, options);
}

const styles = readAhead([axisAndLaneStyles, groupingStyles, headStyles, barStyles]);

/** So near to a whole period nobody tells the two apart. Pixels. */
const snapsWithin = 8;

/**
 * The timeline proper: lanes, bars and axis, the keyboard that leads through them, and the ways to pan. A narrow place
 * never needs it.
 *
 * Brings its own styles.
 */
export class Chart {
  readonly #element: ReactiveElement;
  readonly #speaker: Speaker;
  readonly #window: ChartWindow;
  readonly #time: TimeWindow;
  readonly #navigation: GridNavigation;
  readonly #labelOf = rememberLast((words: Words) => (subject: LaneSubject) => laneInWords(subject, words));
  readonly #lanesOf = rememberLast((entries: readonly TimelineEntry[], grouping: LaneGrouping, words: Words) => {
    const lanes = this.#lanes.map(({ lane }) => lane);
    const grouped = this.#grouped;
    const isSame = grouped?.grouping === grouping && grouped.words === words;
    const patched = isSame ? lanesWith(entries, grouping, { entries: grouped.entries, lanes }) : undefined;
    this.#grouped = { entries, grouping, words };
    this.#lanes = packLanes(patched ?? lanesOf(entries, grouping, this.#labelOf(words), lanes), this.#lanes);
    return this.#lanes;
  });
  readonly #layOut = rememberLast(
    (
      lanes: readonly PackedLane[],
      metrics: RowMetrics,
      days: { readonly first: number; readonly last: number },
      collapsed: ReadonlySet<string>,
    ) => layOut(lanes, { metrics, days, collapsed }),
  );
  /** Other functions where other marks are known: a bar is drawn anew for that, and for nothing else. */
  readonly #besides = rememberLast(
    (
      filters: ChartSource['filters'],
      markers: Markers | undefined,
      _known: unknown,
    ): Pick<ChartView, 'findingsOf' | 'marksOf'> => ({
      findingsOf: (entry) =>
        [filters?.findingsInWords(entry), markers?.inWords(entry)].filter(Boolean).join(', ') || undefined,
      marksOf: (entry, at, drawn) => markers?.render(entry, at, drawn),
    }),
  );
  /** The pieces of the axis; the calendar behind them is dearer than all the rest that is drawn. */
  readonly #tiersOf = rememberLast(
    (first: number, last: number, scale: DateScale, width: number, zoom: Zoom, language: Language) => {
      const range = { from: fromEpochDay(first), to: fromEpochDay(last) };
      const axis = { width, scale, language };
      return zoom === 'years'
        ? { upper: schoolYearTier(range, axis), lower: monthStepTier(range, axis) }
        : { upper: monthTier(range, axis), lower: weekTier(range, axis) };
    },
  );
  readonly #freeDaysOf = rememberLast(
    (first: number, last: number, freeDays: ChartSource['freeDays']) =>
      freeDays?.({ from: fromEpochDay(first), to: fromEpochDay(last) }) ?? [],
  );
  /** Of what the lanes were made. */
  #grouped:
    | { readonly entries: readonly TimelineEntry[]; readonly grouping: LaneGrouping; readonly words: Words }
    | undefined;
  #lanes: readonly PackedLane[] = [];
  #collapsed: ReadonlySet<string> = new Set();
  #layout: Layout | undefined;
  #press: ChartSource['press'] | undefined;
  #freeDays: ChartSource['freeDays'];
  #shown: ChartView | undefined;
  readonly #painters: ChartPainters = {
    axis: new AxisPainter(),
    backdrop: new BackdropPainter(),
    // Drawn again by itself while one scrolls.
    grid: new GridPainter({
      focused: (lane, bar) => this.#navigation.moveTo(lane, bar),
      press: (bar, button) => this.#press?.(bar.entry, button),
      toggleLane: (key) => this.#toggle([key]),
    }),
  };
  readonly #actions: ChartActions = {
    onKeydown: (event) => this.onKeydown(event),
    toggleAll: () => this.#layout && this.#toggleAll(this.#layout),
  };

  constructor({ element, speaker, place, settings }: TimelineAccess, options: ChartOptions) {
    this.#element = element;
    this.#speaker = speaker;
    this.#window = new ChartWindow(element, place, () => this.#painters.grid.redraw());
    this.#time = new TimeWindow(element, {
      window: this.#window,
      moved: () => this.#redraw(),
      panned: (range) => {
        const days = Math.max(1, Math.round(snapsWithin / this.pixelsPerDay));
        options.panned(range, periodNear(range, settings().zoom, days));
      },
    });
    new DragToPan(element, this.#time);
    new KeepRow(element, () => this.#layout);
    this.#navigation = new GridNavigation(element, {
      ...options,
      rows: () => this.#layout?.rows ?? [],
      pan: (share) => this.#time.panBy(share),
    });
    adoptStyles(element, styles);
  }

  /** The days that somebody is panning to from a period and has not arrived at; undefined while nobody is. */
  pannedFrom(period: DateRange): DateRange | undefined {
    return this.#time.pannedFrom(period);
  }

  /** How wide a day is. */
  get pixelsPerDay(): number {
    return this.#time.pixelsPerDay;
  }

  /** The day under a pointer, as days after 1970-01-01. */
  dayAt(clientX: number): number {
    return this.#time.dayAt(clientX);
  }

  /** Where a day begins, as a place of the window; also of a day that is out of sight. */
  xOf(day: number): number {
    return this.#time.xOf(day);
  }

  /** The lane under a pointer; undefined beside the lanes. */
  laneAt(clientY: number): Lane | undefined {
    const body = this.#element.renderRoot.querySelector('.body')?.getBoundingClientRect();
    if (body === undefined) return undefined;
    const y = clientY - body.top;
    return this.#layout?.rows.find(({ top, height }) => y >= top && y < top + height)?.lane;
  }

  /** The keys that lead from bar to bar and from period to period; the latter also where a period is empty. */
  readonly onKeydown = (event: KeyboardEvent): void => this.#navigation.onKeydown(event);

  /** Brings a bar of the period into sight, wherever its row is, and gives it the focus; false where it has none. */
  reveal(key: string): boolean {
    return this.#navigation.goToBar(key);
  }

  /** By what the lanes are made, as a control. */
  renderGrouping(view: Omit<GroupingView, 't'>): TemplateResult {
    return renderGrouping({ ...view, t: this.#speaker.in(chartTexts) });
  }

  /** @param days - first and last day of the period */
  render(
    { entries, press, filters, markers, freeDays, ...view }: ChartSource,
    days: { readonly first: number; readonly last: number },
  ): TemplateResult {
    const { settings, words } = view;
    this.#time.show(settings.period, settings.today);
    const lanes = this.#lanesOf(entries, settings.lanes, words);
    const layout = this.#layOut(lanes, this.#window.metrics, days, this.#collapsed);
    this.#layout = layout;
    this.#press = press;
    this.#freeDays = freeDays;
    this.#shown = {
      ...view,
      ...this.#besides(filters, markers, markers?.known),
      t: this.#speaker.in(chartTexts),
      window: this.#window,
      layout,
      ...this.#inSight(view),
      tabStop: this.#navigation.position,
    };
    return renderChart(this.#shown, this.#painters, this.#actions);
  }

  /** What depends on the days in sight. */
  #inSight({
    settings,
    words,
  }: Pick<ChartView, 'settings' | 'words'>): Pick<
    ChartView,
    'scale' | 'drawn' | 'edge' | 'width' | 'tiers' | 'freeDays'
  > {
    const { scale, drawn, edge, width } = this.#time;
    const { first, last } = drawn;
    return {
      scale,
      drawn,
      edge,
      width,
      tiers: this.#tiersOf(first, last, scale, width, settings.zoom, words.language),
      freeDays: this.#freeDaysOf(first, last, this.#freeDays),
    };
  }

  /** Other days are in sight, and nothing else has changed: the rest of the element need not be rendered for that. */
  #redraw(): void {
    if (this.#shown === undefined) return;
    this.#shown = { ...this.#shown, ...this.#inSight(this.#shown) };
    redrawChart(this.#element.renderRoot, this.#shown, this.#painters);
  }

  #toggle(keys: readonly string[]): void {
    const collapsed = new Set(this.#collapsed);
    for (const key of keys) if (!collapsed.delete(key)) collapsed.add(key);
    this.#collapsed = collapsed;
    this.#element.requestUpdate();
  }

  /** Folds up what is open; where nothing is, opens all. */
  #toggleAll({ rows }: Layout): void {
    const open = rows.filter(({ collapsed }) => !collapsed);
    this.#toggle((open.length > 0 ? open : rows).map(({ lane }) => lane.key));
  }
}

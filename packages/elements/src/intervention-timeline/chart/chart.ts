import type { ReactiveElement, TemplateResult } from 'lit';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { LaneGrouping } from '../internal/lane-groupings.js';
import { type Lane, type LaneSubject, lanesOf } from '../internal/lanes.js';
import { type Layout, layOut, type RowMetrics } from '../internal/layout.js';
import { rememberLast } from '../internal/remember-last.js';
import type { PlaceWidth } from '../place-width.js';
import type { Words } from '../words.js';
import { axisAndLaneStyles } from './axis-and-lanes.styles.js';
import { barStyles } from './bar.styles.js';
import { chartTexts } from './chart.texts.js';
import { type ChartView, renderChart } from './chart-view.js';
import { ChartWindow } from './chart-window.js';
import { laneInWords } from './chart-words.js';
import { GridNavigation, type GridNavigationOptions } from './grid-navigation.js';

export interface ChartSource extends Omit<ChartView, 't' | 'window' | 'layout' | 'tabStop'> {
  /** What stands on it. */
  readonly entries: readonly TimelineEntry[];
  readonly press: (entry: TimelineEntry, button: HTMLElement) => void;
}

export interface ChartOptions extends Omit<GridNavigationOptions, 'rows'> {
  readonly place: PlaceWidth;
  readonly speaker: Speaker;
}

export { chartTexts };

/**
 * The timeline proper: lanes, bars and axis, and the keyboard that leads through them. A narrow place never needs it.
 *
 * Brings its own styles.
 */
export class Chart {
  readonly #element: ReactiveElement;
  readonly #speaker: Speaker;
  readonly #window: ChartWindow;
  readonly #navigation: GridNavigation;
  readonly #labelOf = rememberLast((words: Words) => (subject: LaneSubject) => laneInWords(subject, words));
  readonly #layOut = rememberLast(
    (entries: readonly TimelineEntry[], grouping: LaneGrouping, words: Words, metrics: RowMetrics) =>
      layOut(lanesOf(entries, grouping, this.#labelOf(words)), metrics),
  );
  #layout: Layout | undefined;
  #scale: DateScale | undefined;

  constructor(element: ReactiveElement, options: ChartOptions) {
    this.#element = element;
    this.#speaker = options.speaker;
    this.#window = new ChartWindow(element, options.place);
    this.#navigation = new GridNavigation(element, { ...options, rows: () => this.#layout?.rows ?? [] });
    adoptStyles(element, [axisAndLaneStyles, barStyles]);
  }

  /** The keys that lead from bar to bar and from period to period; the latter also where a period is empty. */
  readonly onKeydown = (event: KeyboardEvent): void => this.#navigation.onKeydown(event);

  /** How wide a day is. */
  get pixelsPerDay(): number {
    return this.#window.plotWidth / (this.#scale?.days ?? 1);
  }

  /** The day at a place of the window, as days after 1970-01-01; also of a place beside the axis. `NaN` before there is one. */
  dayAt(clientX: number): number {
    return Math.floor(this.#first + this.#fromStart(clientX) / this.pixelsPerDay);
  }

  /** Where a day begins, as a place of the window. */
  xOf(day: number): number {
    const { start, direction } = this.#plot;
    return start + direction * (day - this.#first) * this.pixelsPerDay;
  }

  /** The lane at a place of the window. */
  laneAt(clientY: number): Lane | undefined {
    const body = this.#element.renderRoot.querySelector('.body');
    if (body === null) return undefined;
    const y = clientY - body.getBoundingClientRect().top;
    return this.#layout?.rows.find(({ top, height }) => top <= y && y < top + height)?.lane;
  }

  get #first(): number {
    return this.#scale?.first ?? Number.NaN;
  }

  #fromStart(clientX: number): number {
    const { start, direction } = this.#plot;
    return direction * (clientX - start);
  }

  /** Where the axis begins, and which way time runs. */
  get #plot(): { readonly start: number; readonly direction: 1 | -1 } {
    const plot = this.#element.renderRoot.querySelector('.axis-plot');
    if (plot === null) return { start: Number.NaN, direction: 1 };
    const { left, right } = plot.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(plot).direction === 'rtl';
    return isRightToLeft ? { start: right, direction: -1 } : { start: left, direction: 1 };
  }

  render({ entries, press, ...view }: ChartSource): TemplateResult {
    this.#scale = view.scale;
    this.#layout = this.#layOut(entries, view.settings.lanes, view.words, this.#window.metrics);
    return renderChart(
      {
        ...view,
        t: this.#speaker.in(chartTexts),
        window: this.#window,
        layout: this.#layout,
        tabStop: this.#navigation.position,
      },
      {
        focused: (position) => this.#navigation.moveTo(position),
        press: (bar, button) => press(bar.entry, button),
        onKeydown: this.onKeydown,
      },
    );
  }
}

import { fromEpochDay, type PlainDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { geometry } from '../../geometry/geometry.js';
import type { AxisPiece } from '../internal/axis.js';
import type { DateScale } from '../internal/date-scale.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Days } from '../internal/extent.js';
import { byStart } from '../internal/interval.js';
import type { GridPosition } from '../internal/keyboard-grid.js';
import type { Bar, Layout, Row } from '../internal/layout.js';
import { visibleBars, visibleRows } from '../internal/visible-window.js';
import { foldGlyph } from '../render/mark-glyphs.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { renderAxis } from './axis-view.js';
import { renderBar } from './bar-view.js';
import type { ChartTexts } from './chart.texts.js';
import type { ChartWindow } from './chart-window.js';
import { laneLines } from './chart-words.js';
import { factsOf } from './lane-facts.js';

export interface ChartView {
  readonly t: ChartTexts;
  /** Where lanes and bars stand: they are drawn by themselves. */
  readonly grid: unknown;
  readonly words: Words;
  readonly settings: TimelineSettings;
  readonly layout: Layout;
  readonly window: ChartWindow;
  /** The whole axis, the days of it that are drawn, and its width in pixels. */
  readonly scale: DateScale;
  readonly drawn: Days;
  readonly width: number;
  readonly tiers: { readonly upper: readonly AxisPiece[]; readonly lower: readonly AxisPiece[] };
  readonly breaks: readonly SchoolBreak[];
  /** Public holidays outside of the breaks; none while they are not known. */
  readonly freeDays: readonly PlainDate[];
  /** What the breaks are called, for those who do not see them. */
  readonly breaksInWords: string | undefined;
  readonly openKey: string | undefined;
  /** The bar that Tab leads to: rendered also when it is out of sight, so that Tab and the arrow keys find it. */
  readonly tabStop: GridPosition | undefined;
  /**
   * A quiet sign where something is to be seen to; nothing while that is not known. Another function where it may say
   * something else than before.
   */
  readonly badgeOf: (entry: TimelineEntry) => unknown;
  /** The same in words. */
  readonly findingsOf: (entry: TimelineEntry) => string | undefined;
  /** The marks of sessions and reviews on a bar; `at` gives the place of a day on it, as a fraction. */
  readonly marksOf: (entry: TimelineEntry, at: (day: number) => number, drawn: Days) => unknown;
  /** What is said in place of lanes, where there are none. */
  readonly empty: TemplateResult | undefined;
}

export interface ChartActions {
  /** A bar has the focus, by whatever means: it is the tab stop from now on. */
  readonly focused: (lane: string, bar: string) => void;
  readonly press: (bar: Bar, button: HTMLElement) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly toggleLane: (key: string) => void;
  readonly toggleAll: () => void;
}

/** The timeline itself: axis, lanes and bars; of all of them only what is in sight or near. */
export function renderChart(view: ChartView, actions: ChartActions): TemplateResult {
  const { layout, window, width, scale, empty, t } = view;
  const today = fractionOfToday(view);
  const { upper, lower } = view.tiers;
  return html`<div class="scroller" part="scroller">
    <div class="chart" ${geometry({
      '--_head': `${window.headWidth}px`,
      '--_plot': `${width}px`,
      '--_room': `${window.room}px`,
      '--_bar-height': `${layout.metrics.barHeight}px`,
      '--_day': `${1 / scale.days}`,
    })}>
      ${renderAxis({ corner: renderCorner(view, actions), upper, lower, width, today, todayLabel: t.todayFlag })}
      <div class="body" ${geometry({ '--_height': empty === undefined ? `${layout.height}px` : 'auto' })}>
        ${renderBackdrop(view, upper, today)}
        ${empty === undefined ? view.grid : empty}
      </div>
    </div>
    <p id="grid-help" class="visually-hidden">${t.gridHelp} ${view.breaksInWords}</p>
  </div>`;
}

/** Lanes and bars, as far as they are in sight or near. */
export function renderGrid(view: ChartView, actions: ChartActions): TemplateResult {
  const { settings, layout, t } = view;
  return html`<div role="grid" aria-label=${t.grid(t.laneGroupings[settings.lanes])} aria-describedby="grid-help" aria-rowcount=${layout.rows.length} @keydown=${actions.onKeydown}>
    ${repeat(
      rowsToRender(view),
      (row) => row.lane.key,
      (row) => renderRow(row, view, actions),
    )}
  </div>`;
}

/** What the lanes are made by, and a button that folds up all of them. */
function renderCorner({ settings, layout, t }: ChartView, { toggleAll }: ChartActions): TemplateResult {
  const someOpen = layout.rows.some(({ collapsed }) => !collapsed);
  return html`<span class="corner-label" aria-hidden="true">${t.laneGroupings[settings.lanes]}</span>
    ${layout.rows.length < 2 ? nothing : html`<button class="fold-all" type="button" aria-label=${someOpen ? t.foldAll : t.unfoldAll} title=${someOpen ? t.foldAll : t.unfoldAll} @click=${toggleAll}>${foldGlyph(someOpen)}</button>`}`;
}

function rowsToRender({ layout, window, tabStop }: ChartView): readonly Row[] {
  const inSight = visibleRows(layout, window.stretch);
  const row = tabStop && layout.rows[tabStop.row];
  return row === undefined || inSight.includes(row) ? inSight : [...inSight, row].sort((a, b) => a.index - b.index);
}

/** Where the line of today stands; undefined when today is not among the days that are drawn. */
function fractionOfToday({ settings, scale, drawn }: ChartView): number | undefined {
  const today = toEpochDay(settings.today);
  return today < drawn.first || today > drawn.last ? undefined : (today + 0.5 - scale.first) / scale.days;
}

function renderRow(row: Row, view: ChartView, actions: ChartActions): TemplateResult {
  const { tabStop } = view;
  const stop = tabStop?.row === row.index ? row.bars[tabStop.bar] : undefined;
  // Where all is folded up there is no bar to lead Tab to; then it leads to the first head.
  const isStop = tabStop === undefined && row.index === 0;
  return html`<div role="row" class="row ${row.collapsed ? 'collapsed' : ''}" part="lane" aria-rowindex=${row.index + 1} ${geometry({ '--_top': `${row.top}px`, '--_height': `${row.height}px` })}>
    ${guard([row.lane, row.height, row.collapsed, view.words, view.t, view.settings, isStop], () => renderHead(row, view, actions, isStop))}
    <div role="presentation" class="plot">${row.collapsed ? renderStrip(row, view) : renderBars(row, stop, view, actions)}</div>
  </div>`;
}

/** From here on the next review has a line of its own. Pixels. */
const threeLines = 76;

function renderHead(
  { lane, height, collapsed, allBars }: Row,
  { words, t, settings }: ChartView,
  { toggleLane }: ChartActions,
  isStop: boolean,
): TemplateResult {
  const { meta, review, isOverdue } = laneLines(lane, { words, t, today: toEpochDay(settings.today) });
  const count = words.t.interventions(allBars.length);
  const reviewLine =
    review === undefined
      ? nothing
      : html`<span class=${isOverdue ? 'lane-review overdue' : 'lane-review'}>${review}</span>`;
  const lines = collapsed
    ? html`<span class="lane-meta" dir="auto">${count}</span>`
    : height >= threeLines
      ? html`<span class="lane-meta" dir="auto" title=${meta}>${meta}</span>${review === undefined ? nothing : html`<span class="lane-meta" dir="auto" title=${review}>${reviewLine}</span>`}`
      : html`<span class="lane-meta" dir="auto" title=${[meta, review].filter(Boolean).join(' · ')}>${meta}${review === undefined ? nothing : html` · ${reviewLine}`}</span>`;
  return html`<div role="rowheader" class="lane-head" part="lane-head">
    <button class="lane-toggle" type="button" tabindex=${isStop ? 0 : -1} data-lane=${lane.key} aria-expanded=${collapsed ? 'false' : 'true'} title=${lane.label} @click=${() => toggleLane(lane.key)}>${foldGlyph(!collapsed)}<span class="lane-name" dir="auto">${lane.label}</span></button>
    ${lines}
  </div>`;
}

function renderBars(row: Row, stop: Bar | undefined, view: ChartView, actions: ChartActions): unknown {
  const { layout, scale, window, words, openKey, drawn, width, badgeOf, findingsOf, marksOf, settings } = view;
  const inSight = visibleBars(layout, row, drawn, window.stretch);
  const bars = stop === undefined || inSight.includes(stop) ? inSight : [...inSight, stop];
  const next = new Map(inSight.map((bar, at) => [bar, inSight[at + 1]]));
  const barView = {
    words,
    scale,
    metrics: layout.metrics,
    plotWidth: width,
    badgeOf,
    findingsOf,
    marksOf,
    settings,
    drawn,
  };
  return repeat(
    [...bars].sort(byStart),
    (bar) => bar.key,
    (bar) => {
      const following = next.get(bar);
      const follower = following?.track === bar.track ? following : undefined;
      const isTabStop = bar === stop;
      const isOpen = bar.key === openKey;
      // What a bar looks like and says depends on these and on nothing else.
      const reasons = [
        bar,
        follower,
        isTabStop,
        isOpen,
        words,
        scale,
        layout.metrics,
        width,
        badgeOf,
        marksOf,
        settings,
      ];
      return guard([...reasons, drawn.first, drawn.last], () =>
        renderBar(bar, {
          ...barView,
          follower,
          isTabStop,
          isOpen,
          focused: () => actions.focused(row.lane.key, bar.key),
          press: (button) => actions.press(bar, button),
        }),
      );
    },
  );
}

/** So many at once make the strip of a folded lane as dark as it gets. */
const darkest = 4;

/** What is left of a lane that is folded up: where it has anything, the darker the more at once. */
function renderStrip({ lane }: Row, { scale, drawn }: ChartView): TemplateResult {
  const stretches = factsOf(lane).coverage.filter(({ start, end }) => start <= drawn.last && end >= drawn.first);
  return html`<div class="strip" part="strip" aria-hidden="true">${stretches.map(({ start, end, most }) => {
    const piece = scale.piece(start, end);
    return html`<i ${geometry({ '--_start': piece.start, '--_size': piece.size, '--_share': Math.min(most, darkest) / darkest })}></i>`;
  })}</div>`;
}

/** What stands behind the bars: where months begin, breaks, public holidays, today. */
function renderBackdrop(
  { scale, breaks, freeDays, drawn }: ChartView,
  upper: readonly AxisPiece[],
  today: number | undefined,
): TemplateResult {
  const range = { from: fromEpochDay(drawn.first), to: fromEpochDay(drawn.last) };
  const near = breaks.filter(({ from, to }) => from <= range.to && to >= range.from);
  return html`<div class="backdrop" aria-hidden="true">
    ${upper.map((piece) => html`<i class="month-line" ${geometry({ '--_at': piece.start })}></i>`)}
    ${near.map(({ from, to }) => renderDays('break', scale, from, to))}
    ${freeDays.map((date) => renderDays('holiday', scale, date, date))}
    ${today === undefined ? nothing : html`<i class="today-line" part="today" ${geometry({ '--_at': today })}></i>`}
  </div>`;
}

function renderDays(kind: 'break' | 'holiday', scale: DateScale, from: PlainDate, to: PlainDate): TemplateResult {
  const { start, size } = scale.pieceOf(from, to);
  return html`<i class=${kind} part=${kind} ${geometry({ '--_start': start, '--_size': size })}></i>`;
}

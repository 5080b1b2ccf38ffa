import { type PlainDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { geometry } from '../../geometry/geometry.js';
import { type AxisPiece, monthTier, weekTier } from '../internal/axis.js';
import type { DateScale } from '../internal/date-scale.js';
import type { GridPosition } from '../internal/keyboard-grid.js';
import type { Bar, Layout, Row } from '../internal/layout.js';
import { byStart } from '../internal/tracks.js';
import { visibleBars, visibleRows } from '../internal/visible-window.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { renderAxis } from './axis-view.js';
import { renderBar } from './bar-view.js';
import type { ChartTexts } from './chart.texts.js';
import type { ChartWindow } from './chart-window.js';
import { laneMeta } from './chart-words.js';

export interface ChartView {
  readonly t: ChartTexts;
  readonly words: Words;
  readonly settings: TimelineSettings;
  readonly scale: DateScale;
  readonly layout: Layout;
  readonly window: ChartWindow;
  readonly breaks: readonly SchoolBreak[];
  /** Public holidays outside of the breaks; none while they are not known. */
  readonly holidays: readonly PlainDate[];
  /** What the breaks are called, for those who do not see them. */
  readonly breaksInWords: string;
  readonly openKey: string | undefined;
  /** The bar that Tab leads to: rendered also when it is out of sight, so that Tab and the arrow keys find it. */
  readonly tabStop: GridPosition | undefined;
}

export interface ChartActions {
  /** A bar has the focus, by whatever means: it is the tab stop from now on. */
  readonly focused: (position: GridPosition) => void;
  readonly press: (bar: Bar, button: HTMLElement) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The timeline itself: axis, lanes and bars; of lanes and bars only what is in sight. */
export function renderChart(view: ChartView, actions: ChartActions): TemplateResult {
  const { words, settings, layout, window } = view;
  const { plotWidth, headWidth } = window;
  const { t } = view;
  const axis = { width: plotWidth, language: words.language };
  const months = monthTier(settings.period, axis);
  const today = fractionOfToday(view);
  const grouping = words.t.laneGroupings[settings.lanes];
  return html`<div class="scroller" part="scroller">
    <div class="chart" ${geometry({ '--_head': `${headWidth}px`, '--_plot': `${plotWidth}px`, '--_bar-height': `${layout.metrics.barHeight}px` })}>
      ${renderAxis({ corner: grouping, months, weeks: weekTier(settings.period, axis), plotWidth, today, todayLabel: t.todayFlag })}
      <div class="body" ${geometry({ '--_height': `${layout.height}px` })}>
        ${renderBackdrop(view, months, today)}
        <div role="grid" aria-label=${t.grid(grouping)} aria-describedby="grid-help" aria-rowcount=${layout.rows.length} @keydown=${actions.onKeydown}>
          ${repeat(
            rowsToRender(view),
            (row) => row.lane.key,
            (row) => renderRow(row, view, actions),
          )}
        </div>
      </div>
    </div>
    <p id="grid-help" class="visually-hidden">${t.gridHelp} ${view.breaksInWords}</p>
  </div>`;
}

function rowsToRender({ layout, window, tabStop }: ChartView): readonly Row[] {
  const inSight = visibleRows(layout, window.stretch);
  const row = tabStop && layout.rows[tabStop.row];
  return row === undefined || inSight.includes(row) ? inSight : [...inSight, row].sort((a, b) => a.index - b.index);
}

/** Where the line of today stands; undefined when today is not in the period. */
function fractionOfToday({ settings, scale }: ChartView): number | undefined {
  const today = toEpochDay(settings.today);
  return today < scale.first || today > scale.last ? undefined : (today + 0.5 - scale.first) / scale.days;
}

function renderRow(row: Row, view: ChartView, actions: ChartActions): TemplateResult {
  const { layout, scale, window, words, tabStop, openKey } = view;
  const { lane } = row;
  const stop = tabStop?.row === row.index ? row.bars[tabStop.bar] : undefined;
  const inSight = visibleBars(layout, row, scale, window.stretch);
  const bars = stop === undefined || inSight.includes(stop) ? inSight : [...inSight, stop];
  const barView = { words, scale, metrics: layout.metrics, plotWidth: window.plotWidth };
  const meta = laneMeta(lane, words, view.t);
  return html`<div role="row" class="row" part="lane" aria-rowindex=${row.index + 1} ${geometry({ '--_top': `${row.top}px`, '--_height': `${row.height}px` })}>
    <div role="rowheader" class="lane-head" part="lane-head">
      <span class="lane-name" dir="auto" title=${lane.label}>${lane.label}</span>
      <span class="lane-meta" dir="auto" title=${meta}>${meta}</span>
    </div>
    <div role="presentation" class="plot">
      ${repeat(
        [...bars].sort(byStart),
        (bar) => bar.key,
        (bar) =>
          renderBar(row, bar, {
            ...barView,
            isTabStop: bar === stop,
            isOpen: bar.key === openKey,
            focused: () => actions.focused({ row: row.index, bar: row.bars.indexOf(bar) }),
            press: (button) => actions.press(bar, button),
          }),
      )}
    </div>
  </div>`;
}

/** What stands behind the bars: where months begin, breaks, public holidays, today. */
function renderBackdrop(
  { scale, breaks, holidays }: ChartView,
  months: readonly AxisPiece[],
  today: number | undefined,
): TemplateResult {
  return html`<div class="backdrop" aria-hidden="true">
    ${months.slice(1).map((month) => html`<i class="month-line" ${geometry({ '--_at': month.start })}></i>`)}
    ${breaks.map(({ from, to }) => renderDays('break', scale, from, to))}
    ${holidays.map((date) => renderDays('holiday', scale, date, date))}
    ${today === undefined ? nothing : html`<i class="today-line" part="today" ${geometry({ '--_at': today })}></i>`}
  </div>`;
}

function renderDays(kind: 'break' | 'holiday', scale: DateScale, from: PlainDate, to: PlainDate): TemplateResult {
  const { start, size } = scale.pieceOf(from, to);
  return html`<i class=${kind} part=${kind} ${geometry({ '--_start': start, '--_size': size })}></i>`;
}

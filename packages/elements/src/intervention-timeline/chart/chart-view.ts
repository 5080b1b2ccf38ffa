import { type PlainDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import { html, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { AxisPiece } from '../internal/axis.js';
import type { Days } from '../internal/extent.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { AxisPainter, AxisView, BackdropPainter, BackdropView } from './axis-painter.js';
import { drawn, type Painter } from './drawing.js';
import type { GridPainter, GridView } from './grid-painter.js';

export interface ChartView extends GridView {
  readonly tiers: { readonly upper: readonly AxisPiece[]; readonly lower: readonly AxisPiece[] };
  readonly breaks: readonly SchoolBreak[];
  /** Public holidays outside of the breaks; none while they are not known. */
  readonly freeDays: readonly PlainDate[];
  /** What the breaks are called, for those who do not see them. */
  readonly breaksInWords: string | undefined;
  readonly settings: TimelineSettings;
  /** What is said in place of lanes, where there are none. */
  readonly empty: TemplateResult | undefined;
}

/** Who draws the parts of which there is much. */
export interface ChartPainters {
  readonly axis: AxisPainter;
  readonly backdrop: BackdropPainter;
  readonly grid: GridPainter;
}

export interface ChartActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly toggleAll: () => void;
}

/** The timeline itself: axis, lanes and bars; of all of them only what is in sight or near. */
export function renderChart(view: ChartView, painters: ChartPainters, actions: ChartActions): TemplateResult {
  const { layout, window, width, empty, t, settings } = view;
  const someOpen = layout.rows.some(({ collapsed }) => !collapsed);
  return html`<div class="scroller" part="scroller">
    <div class="chart" ${geometry({
      // Paper has a width of its own.
      'min-inline-size': window.isPrinting ? undefined : `${window.headWidth + width}px`,
      '--_head': `${window.headWidth}px`,
      '--_room': `${window.room}px`,
      '--_bar-height': `${layout.metrics.barHeight}px`,
    })}><div class="axis" part="axis"><div class="axis-corner"><span class="corner-label" aria-hidden="true">${t.laneGroupings[settings.lanes]}</span><button class="fold-all" type="button" ?hidden=${layout.rows.length < 2} aria-label=${someOpen ? t.foldAll : t.unfoldAll} title=${someOpen ? t.foldAll : t.unfoldAll} @click=${actions.toggleAll}><span class=${someOpen ? 'fold' : 'fold folded'}></span></button></div><div class="axis-plot" aria-hidden="true" ${drawn(painters.axis, axisOf(view))}></div></div><div class="body"><div class="backdrop" aria-hidden="true" ${drawn(painters.backdrop, backdropOf(view))}></div>${empty === undefined ? renderGrid(view, painters.grid, actions) : empty}</div></div>
    <p id="grid-help" class="visually-hidden">${t.gridHelp} ${view.breaksInWords}</p>
  </div>`;
}

function renderGrid(view: ChartView, grid: GridPainter, { onKeydown }: ChartActions): TemplateResult {
  const { settings, layout, t } = view;
  return html`<div role="grid" aria-label=${t.grid(t.laneGroupings[settings.lanes])} aria-describedby="grid-help" aria-rowcount=${layout.rows.length} @keydown=${onKeydown} ${drawn(grid, view)}></div>`;
}

/** Draws what depends on the days in sight, and leaves the rest as it was rendered. */
export function redrawChart(chart: ParentNode, view: ChartView, painters: ChartPainters): void {
  const redraw = <View>(selector: string, painter: Painter<View>, shown: View): void => {
    const place = chart.querySelector<HTMLElement>(selector);
    if (place !== null) painter.draw(place, shown);
  };
  redraw('.axis-plot', painters.axis, axisOf(view));
  redraw('.backdrop', painters.backdrop, backdropOf(view));
  redraw('[role=grid]', painters.grid, view);
}

function axisOf(view: ChartView): AxisView {
  const { tiers, width, t } = view;
  return { tiers, width, today: fractionOfToday(view), todayLabel: t.todayFlag, edge: edgeOnAxis(view) };
}

function backdropOf(view: ChartView): BackdropView {
  return { ...view, today: fractionOfToday(view), upper: view.tiers.upper };
}

/** In fractions of the width. */
function edgeOnAxis({ edge, scale }: ChartView): Days {
  const at = (day: number) => (day - scale.first) / scale.days;
  return { first: at(edge.first), last: at(edge.last) };
}

/** Where the line of today stands; undefined when today is not among the days that are drawn. */
function fractionOfToday({ settings, scale, drawn }: ChartView): number | undefined {
  const today = toEpochDay(settings.today);
  return today < drawn.first || today > drawn.last ? undefined : (today + 0.5 - scale.first) / scale.days;
}

import { formatDayAndMonth } from '@samspil/core/calendar';
import type { Language } from '@samspil/core/vocabulary';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { ChartLine, GoalSeries } from '../internal/goal-series.js';
import type { GoalTexts } from './goals.texts.js';

/** With more points than this only the first and last have their value written beside them. */
const mostLabels = 8;

/**
 * Draws the progress of a goal: a line through its points, baseline and target as lines with their names. The drawing is
 * stretched to its place; points and words are not, so that they are as large as everything else at every width.
 */
export function renderGoalChart(series: GoalSeries, t: GoalTexts, language: Language): TemplateResult {
  const { points, baseline, target, from, to } = series;
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const day = (date: string) => formatDayAndMonth(date, language);
  const said = points.map(({ value, date }) => t.measured(number.format(value), day(date)));
  const isLabelled = (at: number) => points.length <= mostLabels || at === 0 || at === points.length - 1;
  const isRising = (target?.y ?? 1) >= (baseline?.y ?? 0);
  const heights = [baseline, target].flatMap((line) => (line === undefined ? [] : [line.y]));
  return html`<div class="chart kept" part="chart" role="img" aria-label=${t.chart(points.length, said[0] ?? '', said.at(-1) ?? '')}>
    <div class="plot">
      <svg class="drawing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${baseline === undefined ? nothing : svg`<line class="baseline" x1="0" x2="100" y1=${down(baseline)} y2=${down(baseline)} />`}
        ${target === undefined ? nothing : svg`<line class="target" x1="0" x2="100" y1=${down(target)} y2=${down(target)} />`}
        <polyline class="course" points=${points.map((point) => `${point.x * 100},${down(point)}`).join(' ')} />
      </svg>
      ${points.map(
        (point, at) =>
          html`<i class="point" ${geometry({ '--_x': point.x, '--_y': 1 - point.y })}></i>${
            isLabelled(at)
              ? html`<span class="value ${point.y > 0.85 ? 'under' : ''}" ${geometry({ '--_x': point.x, '--_y': 1 - point.y })}>${number.format(point.value)}</span>`
              : nothing
          }`,
      )}
    </div>
    ${
      baseline === undefined && target === undefined
        ? nothing
        : html`<div class="line-names" ${geometry({ '--_upper': 1 - Math.max(...heights), '--_lower': 1 - Math.min(...heights) })}>
            ${lineName(baseline, 'baseline', isRising ? 'lower' : 'upper', t.startLine, number)}
            ${lineName(target, 'target', isRising ? 'upper' : 'lower', t.targetLine, number)}
          </div>`
    }
    <div class="ends"><span>${day(from)}</span>${to === from ? nothing : html`<span>${day(to)}</span>`}</div>
  </div>`;
}

function lineName(
  line: ChartLine | undefined,
  kind: string,
  side: 'upper' | 'lower',
  name: (value: string) => string,
  number: Intl.NumberFormat,
): TemplateResult | typeof nothing {
  if (line === undefined) return nothing;
  return html`<span class="line-name ${kind} ${side}">${name(number.format(line.value))}</span>`;
}

function down({ y }: { readonly y: number }): number {
  return (1 - y) * 100;
}

import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { AxisPiece } from '../internal/axis.js';

export interface AxisView {
  /** What the lanes are made by; stands above their heads. */
  readonly corner: string;
  readonly months: readonly AxisPiece[];
  readonly weeks: readonly AxisPiece[];
  /** The width of the axis in pixels. */
  readonly plotWidth: number;
  /** Where today is, as a fraction of the width; undefined when it is not in the period. */
  readonly today: number | undefined;
  readonly todayLabel: string;
}

/** Months above weeks. A picture only: every bar says its dates and weeks in words. */
export function renderAxis({ corner, months, weeks, plotWidth, today, todayLabel }: AxisView): TemplateResult {
  const isBehindFlag = ({ start }: AxisPiece) =>
    today !== undefined && Math.abs((start - today) * plotWidth + halfNumberWidth) < halfFlagWidth + halfNumberWidth;
  return html`<div class="axis" part="axis" aria-hidden="true">
    <div class="axis-corner">${corner}</div>
    <div class="axis-plot">
      ${months.map((month) => renderPiece('month', month))}
      ${weeks.map((week) => (week.label === undefined || isBehindFlag(week) ? nothing : renderPiece('week', week)))}
      ${today === undefined ? nothing : html`<span class="today-flag" part="today-label" ${geometry({ '--_at': today })}>${todayLabel}</span>`}
    </div>
  </div>`;
}

/** In pixels; a number behind the flag of today would be half a number. */
const halfFlagWidth = 24;
const halfNumberWidth = 10;

function renderPiece(tier: string, { start, size, label }: AxisPiece): TemplateResult {
  return html`<span class=${tier} ${geometry({ '--_start': start, '--_size': size })}><span dir="auto">${label}</span></span>`;
}

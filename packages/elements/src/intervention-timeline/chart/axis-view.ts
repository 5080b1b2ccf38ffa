import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import type { AxisPiece } from '../internal/axis.js';

export interface AxisView {
  /** What stands above the lanes' heads. */
  readonly corner: unknown;
  readonly upper: readonly AxisPiece[];
  readonly lower: readonly AxisPiece[];
  /** The width of the axis in pixels. */
  readonly width: number;
  /** Where today is, as a fraction of the width; undefined when it is not near. */
  readonly today: number | undefined;
  readonly todayLabel: string;
}

/** Months above weeks, or school years above months. A picture only: every bar says its dates and weeks in words. */
export function renderAxis({ corner, upper, lower, width, today, todayLabel }: AxisView): TemplateResult {
  const isBehindFlag = ({ start }: AxisPiece) =>
    today !== undefined && Math.abs((start - today) * width + halfNumberWidth) < halfFlagWidth + halfNumberWidth;
  return html`<div class="axis" part="axis">
    <div class="axis-corner">${corner}</div>
    <div class="axis-plot" aria-hidden="true">
      ${upper.map((piece) => renderPiece('month', piece))}
      ${lower.map((piece) => (piece.label === undefined || isBehindFlag(piece) ? nothing : renderPiece('week', piece)))}
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

import { fromEpochDay, type PlainDate, type SchoolBreak } from '@samspil/core/calendar';
import type { AxisPiece } from '../internal/axis.js';
import type { DateScale, Piece } from '../internal/date-scale.js';
import type { Days } from '../internal/extent.js';
import { element, isSame, type Painter, percent } from './drawing.js';

export interface AxisView {
  readonly tiers: { readonly upper: readonly AxisPiece[]; readonly lower: readonly AxisPiece[] };
  /** The width of the axis in pixels. */
  readonly width: number;
  /** Where today is, as a fraction of the width; undefined when it is not near. */
  readonly today: number | undefined;
  readonly todayLabel: string;
  /** What begins before the last of these fractions of the width, and ends after the first, may be half out of sight. */
  readonly edge: { readonly first: number; readonly last: number };
}

/** In pixels; a number behind the flag of today would be half a number. */
const halfFlagWidth = 24;
const halfNumberWidth = 10;

/** Months above weeks, or school years above months. A picture only: every bar says its dates and weeks in words. */
export class AxisPainter implements Painter<AxisView> {
  #drawn: readonly unknown[] = [];
  #names: readonly HTMLElement[] = [];

  draw(axis: HTMLElement, view: AxisView): void {
    const { tiers, width, today, todayLabel, edge } = view;
    const drawn = [axis, tiers, width, today, todayLabel];
    if (!isSame(drawn, this.#drawn)) this.#drawPieces(axis, view);
    this.#drawn = drawn;
    // Its name is to stay in sight while the month is.
    for (const [at, { start, size }] of tiers.upper.entries())
      this.#names[at]?.classList.toggle('month-sticks', start < edge.last && start + size > edge.first);
  }

  #drawPieces(axis: HTMLElement, { tiers, width, today, todayLabel }: AxisView): void {
    const isBehindFlag = ({ start }: AxisPiece) =>
      today !== undefined && Math.abs((start - today) * width + halfNumberWidth) < halfFlagWidth + halfNumberWidth;
    this.#names = tiers.upper.map(({ label }) => nameOf(label));
    const pieces = tiers.upper.map((piece, at) => monthOf(piece, this.#names[at]));
    for (const piece of tiers.lower)
      if (piece.label !== undefined && !isBehindFlag(piece))
        pieces.push(placed(element('span', 'week', piece.label), piece));
    if (today !== undefined) {
      const flag = element('span', 'today-flag', todayLabel);
      flag.setAttribute('part', 'today-label');
      flag.style.insetInlineStart = `clamp(22px, ${percent(today)}, 100% - 22px)`;
      pieces.push(flag);
    }
    axis.replaceChildren(...pieces);
  }
}

function monthOf(piece: AxisPiece, name: HTMLElement | undefined): HTMLElement {
  const month = sized(element('span', 'month'), piece);
  if (name !== undefined) month.append(name);
  return month;
}

function nameOf(label: string | undefined): HTMLElement {
  const name = element('span', '', label);
  // On a page from right to left a full stop would stand before the name.
  name.dir = 'auto';
  return name;
}

export interface BackdropView {
  readonly scale: DateScale;
  readonly drawn: Days;
  /** A line stands where each of these begins. */
  readonly upper: readonly AxisPiece[];
  readonly breaks: readonly SchoolBreak[];
  /** Public holidays outside of the breaks. */
  readonly freeDays: readonly PlainDate[];
  /** Where today is, as a fraction of the width; undefined when it is not near. */
  readonly today: number | undefined;
}

/** What stands behind the bars: where months begin, breaks, public holidays, today. */
export class BackdropPainter implements Painter<BackdropView> {
  #drawn: readonly unknown[] = [];

  draw(backdrop: HTMLElement, { scale, drawn, upper, breaks, freeDays, today }: BackdropView): void {
    const reasons = [backdrop, scale, drawn.first, drawn.last, upper, breaks, freeDays, today];
    if (isSame(reasons, this.#drawn)) return;
    this.#drawn = reasons;
    const pieces = upper.map((piece) => placed(element('i', 'month-line'), piece));
    const range = { from: fromEpochDay(drawn.first), to: fromEpochDay(drawn.last) };
    for (const { from, to } of breaks)
      if (from <= range.to && to >= range.from) pieces.push(daysOf('break', scale.pieceOf(from, to)));
    for (const date of freeDays) pieces.push(daysOf('holiday', scale.pieceOf(date, date)));
    if (today !== undefined) pieces.push(named('today', placed(element('i', 'today-line'), { start: today })));
    backdrop.replaceChildren(...pieces);
  }
}

function daysOf(kind: 'break' | 'holiday', piece: Piece): HTMLElement {
  return named(kind, sized(element('i', kind), piece));
}

function named(part: string, made: HTMLElement): HTMLElement {
  made.setAttribute('part', part);
  return made;
}

function placed(made: HTMLElement, { start }: Pick<Piece, 'start'>): HTMLElement {
  made.style.insetInlineStart = percent(start);
  return made;
}

function sized(made: HTMLElement, piece: Piece): HTMLElement {
  made.style.inlineSize = percent(piece.size);
  return placed(made, piece);
}

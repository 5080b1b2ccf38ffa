import { fromEpochDay, type PlainDate, type SchoolBreak } from '@samspil/core/calendar';
import type { AxisPiece } from '../internal/axis.js';
import type { DateScale } from '../internal/date-scale.js';
import type { Days } from '../internal/extent.js';
import { element, isSame, type Painter, percent } from './drawing.js';
import { DrawnPieces } from './drawn-pieces.js';

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
  readonly #upper = new DrawnPieces(month);
  readonly #lower = new DrawnPieces(() => element('span', 'week'));
  readonly #flag = named('today-label', element('span', 'today-flag'));
  #drawn: readonly unknown[] = [];

  draw(axis: HTMLElement, view: AxisView): void {
    const { tiers, width, today, todayLabel, edge } = view;
    const drawn = [axis, tiers, width, today, todayLabel];
    if (!isSame(drawn, this.#drawn)) this.#drawPieces(axis, view);
    this.#drawn = drawn;
    // Its name is to stay in sight while the month is.
    for (const { key, start, size } of tiers.upper)
      this.#upper
        .elementOf(key)
        ?.firstElementChild?.classList.toggle('month-sticks', start < edge.last && start + size > edge.first);
  }

  #drawPieces(axis: HTMLElement, { tiers, width, today, todayLabel }: AxisView): void {
    const isBehindFlag = ({ start }: AxisPiece) =>
      today !== undefined && Math.abs((start - today) * width + halfNumberWidth) < halfFlagWidth + halfNumberWidth;
    this.#upper.draw(axis, tiers.upper);
    this.#lower.draw(
      axis,
      tiers.lower
        .filter((piece) => piece.label !== undefined && !isBehindFlag(piece))
        .map(({ key, start, label }) => ({ key, start, label })),
    );
    if (today === undefined) {
      this.#flag.remove();
      return;
    }
    if (this.#flag.textContent !== todayLabel) this.#flag.textContent = todayLabel;
    this.#flag.style.insetInlineStart = `clamp(22px, ${percent(today)}, 100% - 22px)`;
    if (this.#flag.parentNode !== axis) axis.append(this.#flag);
  }
}

function month(): HTMLElement {
  const made = element('span', 'month');
  // On a page from right to left a full stop would stand before the name.
  made.appendChild(element('span', '')).dir = 'auto';
  return made;
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
  readonly #lines = new DrawnPieces(() => element('i', 'month-line'), 'prepend');
  readonly #breaks = new DrawnPieces(() => named('break', element('i', 'break')));
  readonly #holidays = new DrawnPieces(() => named('holiday', element('i', 'holiday')));
  readonly #today = named('today', element('i', 'today-line'));
  #drawn: readonly unknown[] = [];

  draw(backdrop: HTMLElement, { scale, drawn, upper, breaks, freeDays, today }: BackdropView): void {
    const reasons = [backdrop, scale, drawn.first, drawn.last, upper, breaks, freeDays, today];
    if (isSame(reasons, this.#drawn)) return;
    this.#drawn = reasons;
    const range = { from: fromEpochDay(drawn.first), to: fromEpochDay(drawn.last) };
    const near = breaks.filter(({ from, to }) => from <= range.to && to >= range.from);
    this.#lines.draw(
      backdrop,
      upper.map(({ key, start }) => ({ key, start })),
    );
    this.#breaks.draw(
      backdrop,
      near.map(({ from, to }) => ({ key: `${from} ${to}`, ...scale.pieceOf(from, to) })),
    );
    this.#holidays.draw(
      backdrop,
      freeDays.map((date) => ({ key: date, ...scale.pieceOf(date, date) })),
    );
    if (today === undefined) {
      this.#today.remove();
      return;
    }
    this.#today.style.insetInlineStart = percent(today);
    // Before all others.
    if (backdrop.lastChild !== this.#today) backdrop.append(this.#today);
  }
}

function named(part: string, made: HTMLElement): HTMLElement {
  made.setAttribute('part', part);
  return made;
}

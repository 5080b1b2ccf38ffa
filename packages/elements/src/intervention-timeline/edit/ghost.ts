import { toEpochDay } from '@samspil/core/calendar';
import { html, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import type { ChartSurface } from './chart-surface.js';
import type { Dates } from './period-change.js';

/** What the ghost stands for at the moment. */
export interface GhostLook {
  readonly dates: Dates;
  readonly label: string;
  /** It cannot stand there; the label says why. */
  readonly isRefused: boolean;
}

/** So much of it is seen at least, also at the edge of what it has left. */
const leastWidth = 4;

/**
 * The shadow of a bar that is being moved, with its new dates and weeks. It lies above the page and not in the chart, so
 * that following a pointer renders nothing anew.
 */
export class Ghost {
  readonly #layer: Ref<HTMLElement> = createRef();
  readonly #face: Ref<HTMLElement> = createRef();
  readonly #label: Ref<HTMLElement> = createRef();
  #isShown = false;
  #placeLabel = (): void => {};
  /** The typeface of a host may come when the label already stands, and make it wider. */
  readonly #labelSize = new ResizeObserver(() => this.#placeLabel());

  get isShown(): boolean {
    return this.#isShown;
  }

  /** For the eye only: the pointer's user sees it, and the keyboard's user hears it. */
  render(): TemplateResult {
    return html`<div ${ref(this.#layer)} class="ghost-layer" popover="manual" aria-hidden="true">
      <div ${ref(this.#face)} class="ghost"></div>
      <div ${ref(this.#label)} class="ghost-label" dir="auto" part="drag-label"></div>
    </div>`;
  }

  /**
   * @param row - where it stands from top to bottom, in the window
   */
  show(
    look: GhostLook,
    row: { readonly top: number; readonly height: number },
    chart: ChartSurface,
    scroller: Element,
  ): void {
    const layer = this.#layer.value;
    const face = this.#face.value;
    const label = this.#label.value;
    if (layer === undefined || face === undefined || label === undefined) return;
    if (!this.#isShown) layer.showPopover?.();
    this.#isShown = true;
    const inSight = plotInSight(scroller);
    const { from, to } = look.dates;
    const first = toEpochDay(from);
    const last = to === undefined ? undefined : Math.max(first, toEpochDay(to));
    const begin = chart.xOf(first);
    // An open end runs to the end of what is in sight, whichever way time runs.
    const isForwards = chart.xOf(first + 1) > begin;
    const end = last === undefined ? (isForwards ? inSight.right : inSight.left) : chart.xOf(last + 1);
    const left = clamp(Math.min(begin, end), inSight.left, inSight.right - leastWidth);
    const right = clamp(Math.max(begin, end), left + leastWidth, inSight.right);
    setPlace(face, { left, top: row.top, width: right - left, height: row.height });
    layer.toggleAttribute('data-refused', look.isRefused);
    if (label.textContent !== look.label) label.textContent = look.label;
    this.#placeLabel = () => {
      const width = label.offsetWidth;
      const above = row.top - label.offsetHeight - 6;
      setPlace(label, {
        left: clamp((left + right - width) / 2, 8, Math.max(8, document.documentElement.clientWidth - width - 8)),
        top: above < 8 ? row.top + row.height + 6 : above,
      });
    };
    this.#placeLabel();
    this.#labelSize.observe(label);
  }

  hide(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#labelSize.disconnect();
    const layer = this.#layer.value;
    if (layer?.isConnected) layer.hidePopover?.();
  }
}

/** The part of the plot that one sees, beside the heads of the lanes. */
export function plotInSight(scroller: Element): { readonly left: number; readonly right: number } {
  const { left, right } = scroller.getBoundingClientRect();
  const corner = scroller.querySelector('.axis-corner')?.getBoundingClientRect();
  if (corner === undefined) return { left, right };
  return corner.left - left < right - corner.right ? { left: corner.right, right } : { left, right: corner.left };
}

function setPlace(
  element: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width?: number; height?: number },
): void {
  element.style.setProperty('--_left', `${left}px`);
  element.style.setProperty('--_top', `${top}px`);
  if (width !== undefined) element.style.setProperty('--_width', `${width}px`);
  if (height !== undefined) element.style.setProperty('--_height', `${height}px`);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

import type { PlainDate } from '@samspil/core/calendar';
import type { ReactiveElement } from 'lit';
import type { ChartSurface } from './chart-surface.js';

export interface BarFocusOptions {
  readonly chart: () => ChartSurface | undefined;
  /** Shows the period around a date. */
  readonly goTo: (date: PlainDate) => void;
}

/** Finds the bar of an intervention, wherever it is, and gives it the focus once it is there. */
export class BarFocus {
  readonly #element: ReactiveElement;
  readonly #options: BarFocusOptions;
  #awaited: string | undefined;

  constructor(element: ReactiveElement, options: BarFocusOptions) {
    this.#element = element;
    this.#options = options;
  }

  /** The bar of an entry, as far as it is rendered; of several, the one that has the focus. */
  barOf(key: string): HTMLElement | undefined {
    const { activeElement } = this.#element.shadowRoot ?? {};
    const bars = this.#all('.bar', key);
    return bars.find((bar) => bar === activeElement) ?? bars[0];
  }

  /** The bar or item of an entry gets the focus as soon as there is one. */
  await(key: string): void {
    this.#awaited = key;
  }

  /** Whoever goes on is not called back. */
  forget(): void {
    this.#awaited = undefined;
  }

  /** What was moved out of the period is followed there: whoever moved it goes on from it. */
  goAlong(key: string, from: PlainDate): void {
    void this.#element.updateComplete.then(() => {
      if (this.#options.chart() === undefined) return;
      const isThere = this.barOf(key) !== undefined;
      // Who has the focus on it, or elsewhere, keeps it.
      if (isThere && this.#element.shadowRoot?.activeElement !== null) return;
      this.#awaited = key;
      if (isThere) this.look();
      else if (this.#options.chart()?.reveal(key) === true) this.#awaited = undefined;
      else this.#options.goTo(from);
    });
  }

  /** To be called after every update. */
  look(): void {
    const key = this.#awaited;
    // Once the dialog is gone, which gives the focus back itself.
    if (key === undefined || this.#element.renderRoot.querySelector('dialog') !== null) return;
    const target = this.barOf(key) ?? this.#all('.item', key)[0];
    if (target === undefined) {
      // Its row is out of sight, and not rendered.
      if (this.#options.chart()?.reveal(key) === true) this.#awaited = undefined;
      return;
    }
    this.#awaited = undefined;
    // After the update: what has the focus renders anew.
    void this.#element.updateComplete.then(() => {
      target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      target.focus();
    });
  }

  #all(selector: string, key: string): readonly HTMLElement[] {
    const found = [...this.#element.renderRoot.querySelectorAll<HTMLElement>(selector)];
    return found.filter(({ dataset }) => dataset.key === key);
  }
}

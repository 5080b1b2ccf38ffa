import type { ReactiveElement } from 'lit';
import type { Conflict } from '../conflict/conflict.js';
import { OnDemand } from '../on-demand/on-demand.js';
import type { TextController } from '../text/text-controller.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import type { Editing } from './editing.js';
import { bodyOf } from './internal/body-of.js';
import type { Written } from './internal/written.js';
import type { FormRecord } from './load-form.js';
import { parts } from './parts.js';

export interface ComparingOptions {
  readonly speaker: TextController;
  readonly editing: () => Editing | undefined;
  readonly nameOf: (id: string) => string;
  /** Somebody has chosen; what is written is what came of it. */
  readonly resolved: () => void;
}

/** Where two people have changed the same intervention: shows both, and goes on with what is chosen. */
export class Comparing {
  readonly #element: ReactiveElement;
  readonly #options: ComparingOptions;
  readonly #part: OnDemand<Awaited<ReturnType<typeof parts.conflict>>>;
  #conflict: Conflict<Written> | undefined;

  constructor(element: ReactiveElement, options: ComparingOptions) {
    this.#element = element;
    this.#options = options;
    this.#part = new OnDemand(element, async () => {
      const part = await parts.conflict();
      await Promise.all(part.writtenConflictTexts.map((texts) => options.speaker.use(texts)));
      adoptStyles(element, [part.conflictStyles]);
      return part;
    });
  }

  /** What there is to choose between; undefined where there is nothing. */
  get conflict(): Conflict<Written> | undefined {
    return this.#conflict;
  }

  /**
   * @param base - what it was before either of them
   * @param theirs - the newest version
   */
  async begin(editing: Editing, base: Written, theirs: FormRecord): Promise<void> {
    const part = await this.#part.want();
    // Without a line the differences cannot be shown; the save status offers them again.
    if (part === undefined || this.#options.editing() !== editing) return;
    this.#conflict = part.conflictOf(
      this.#element,
      { base, mine: editing.written, theirs: bodyOf(theirs) },
      {
        ...this.#options,
        changedBy: theirs.updatedBy,
        resolved: (written) => {
          this.end();
          editing.goOnFrom(theirs, written);
          this.#options.resolved();
          void this.#focusOn('.bar .primary');
        },
      },
    );
    await this.focus();
  }

  /** Leads to it. */
  async focus(): Promise<void> {
    await this.#focusOn('.conflict');
  }

  /** It is chosen, or about something else. */
  end(): void {
    this.#conflict = undefined;
  }

  async #focusOn(selector: string): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

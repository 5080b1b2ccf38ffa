import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { SamspilNavigateEvent } from '../../events/navigate-event.js';
import type { ReadyHost } from '../../host/host-context.js';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import type { TextController } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import { detailsStyles } from './details.styles.js';
import { detailsTexts } from './details.texts.js';
import { renderDetails } from './details-view.js';
import { MoveController } from './move-controller.js';
import { WholeRecordController } from './whole-record.js';

/** What the page allows, and what the timeline does with a record that has changed. */
export type DetailsGiven = Pick<DetailsOptions, 'openable' | 'readOnly' | 'replace'>;

export async function createDetails(timeline: TimelineAccess, given: DetailsGiven): Promise<Details> {
  const { element, speaker, words, host, model } = timeline;
  await speaker.use(detailsTexts);
  return new Details(element, {
    ...given,
    speaker,
    words,
    host,
    entryOf: (key) => model().entries.find((entry) => entry.key === key),
    fallbackFocus: () => element.renderRoot.querySelector<HTMLElement>('.bar[tabindex="0"], .item, .heading'),
  });
}

export interface DetailsOptions {
  readonly speaker: TextController;
  readonly words: () => Words;
  /** Where records are loaded and saved; undefined where the page has given them. */
  readonly host: () => ReadyHost | undefined;
  readonly entryOf: (key: string) => TimelineEntry | undefined;
  /** The page can show the whole of an intervention. */
  readonly openable: () => boolean;
  readonly readOnly: () => boolean;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  /** Where the focus goes when what had it has moved out of sight. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** States in which an intervention can still be moved; what is over keeps its dates. */
const movableStates: ReadonlySet<string | undefined> = new Set([
  'draft',
  'planned',
  'active',
  'paused',
  'reviewing',
  undefined,
]);

/**
 * What one wants to know of an intervention at a glance, in a popover beside it, and what one can do with it from there.
 *
 * Loaded when it is first needed; brings its own styles.
 */
export class Details {
  readonly #element: ReactiveElement;
  readonly #options: DetailsOptions;
  readonly #popover: PopoverController;
  readonly #whole: WholeRecordController;
  readonly #moving: MoveController;
  #key: string | undefined;
  /** What could not be done. */
  #failure: string | undefined;

  constructor(element: ReactiveElement, options: DetailsOptions) {
    this.#element = element;
    this.#options = options;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.details'),
      closed: () => {
        this.#key = undefined;
        this.#whole.forget();
      },
    });
    this.#whole = new WholeRecordController(element, {
      load: (id, signal) => options.host()?.client.interventions.get(id, { signal }),
      loaded: options.replace,
    });
    this.#moving = new MoveController(element, options);
    adoptStyles(element, [popoverStyles, detailsStyles]);
  }

  /** The key of the entry that is open. */
  get openKey(): string | undefined {
    return this.#key;
  }

  /** When a move was last saved. */
  get savedAt(): Date | undefined {
    return this.#moving.savedAt;
  }

  /** Opens the details of an entry beside what was pressed; a second press closes them. */
  toggle(key: string, anchor: HTMLElement): void {
    const entry = this.#options.entryOf(key);
    if (this.#key === key || entry === undefined) {
      this.#popover.close({ returnFocus: true });
      return;
    }
    this.#key = key;
    this.#failure = undefined;
    this.#popover.open(anchor);
    void this.#whole.lookAt(entry.record);
  }

  render(): TemplateResult {
    return html`${this.#renderPopover()} ${this.#moving.render()}`;
  }

  #renderPopover(): TemplateResult | undefined {
    const entry = this.#key === undefined ? undefined : this.#options.entryOf(this.#key);
    if (entry === undefined) return undefined;
    return renderDetails(
      {
        t: this.#options.speaker.in(detailsTexts),
        words: this.#options.words(),
        entry,
        whole: this.#whole.state,
        mayOpen: this.#options.openable(),
        mayMove: this.#mayMove(entry),
        failure: this.#failure,
      },
      {
        close: () => this.#popover.close({ returnFocus: true }),
        open: () => this.#open(entry),
        move: () => void this.#move(entry),
        prepareMove: () => this.#moving.prefetch(),
      },
    );
  }

  /** Whether to offer a move; for the single record the server has the last word, and its reason is shown. */
  #mayMove({ state, record }: TimelineEntry): boolean {
    if (this.#options.readOnly() || !movableStates.has(state)) return false;
    const host = this.#options.host();
    if (host === undefined) return true;
    return record.view !== 'shared' && (host.me.rights.interventions?.includes('update') ?? false);
  }

  #open({ id }: TimelineEntry): void {
    this.#popover.close({ returnFocus: true });
    this.#element.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id }));
  }

  async #move(entry: TimelineEntry): Promise<void> {
    try {
      await this.#moving.prepare();
    } catch {
      this.#failure = this.#options.speaker.in(detailsTexts).moveUnavailable;
      this.#element.requestUpdate();
      return;
    }
    // Whoever has gone on meanwhile is not called back.
    if (this.#key !== entry.key) return;
    // The popover gives the focus back to the bar, and the dialog will after it.
    this.#popover.close({ returnFocus: true });
    this.#moving.show(this.#options.entryOf(entry.key) ?? entry);
  }
}

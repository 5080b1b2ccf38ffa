import { type PlainDate, toEpochDay } from '@samspil/core/calendar';
import type { ReactiveElement, TemplateResult } from 'lit';
import { SamspilNavigateEvent } from '../../events/navigate-event.js';
import type { ReadyHost } from '../../host/host-context.js';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import type { TextController } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { type Obstacle, obstacleToMoving, type RecordRights } from '../edit/obstacle.js';
import { obstacleTexts } from '../edit/obstacle.texts.js';
import { obstacleInWords } from '../edit/obstacle-words.js';
import { filtersTexts } from '../filters/filters.texts.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import { summaryFindingsOf } from '../internal/summary-findings.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import { detailsStyles } from './details.styles.js';
import { detailsTexts } from './details.texts.js';
import { type DetailsView, renderDetails } from './details-view.js';
import { WholeRecordController } from './whole-record.js';

/** What editing does for the details; undefined where its chunk cannot be had. */
export interface MovingPart {
  /** Loads the dialog; false where it cannot be had. */
  prepareDialog(): Promise<boolean>;
  openDialog(key: string): void;
  startMoveMode(key: string, bar: HTMLElement): void;
}

/** What the page allows, and what the timeline does with a record that has changed. */
export type DetailsGiven = Pick<DetailsOptions, 'openable' | 'readOnly' | 'replace' | 'moving'>;

export async function createDetails(timeline: TimelineAccess, given: DetailsGiven): Promise<Details> {
  const { element, speaker, words, host, model, settings } = timeline;
  await Promise.all([detailsTexts, obstacleTexts, filtersTexts].map((texts) => speaker.use(texts)));
  return new Details(element, {
    ...given,
    speaker,
    words,
    host,
    today: () => settings().today,
    entryOf: (key) => model().entries.find((entry) => entry.key === key),
  });
}

export interface DetailsOptions {
  readonly speaker: TextController;
  readonly words: () => Words;
  /** Where records are loaded and saved; undefined where the page has given them. */
  readonly host: () => ReadyHost | undefined;
  readonly today: () => PlainDate;
  readonly entryOf: (key: string) => TimelineEntry | undefined;
  /** The page can show the whole of an intervention. */
  readonly openable: () => boolean;
  readonly readOnly: () => boolean;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  readonly moving: () => Promise<MovingPart | undefined>;
}

type KnownRights = { readonly status: 'loading' } | { readonly status: 'known'; readonly rights?: RecordRights };

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
  #key: string | undefined;
  /** What this person may do with what is open, once it is known. */
  #rights: KnownRights = { status: 'loading' };
  /** What could not be done. */
  #failure: string | undefined;
  /** What the rules say of what is open, once it is known. */
  #findings: readonly string[] = [];
  #findingsLoad: AbortController | undefined;

  constructor(element: ReactiveElement, options: DetailsOptions) {
    this.#element = element;
    this.#options = options;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.details'),
      instead: () => (this.#key === undefined ? undefined : this.#buttonOf(this.#key)),
      closed: () => {
        this.#key = undefined;
        this.#whole.forget();
        this.#findingsLoad?.abort();
      },
    });
    this.#whole = new WholeRecordController(element, {
      load: (id, signal) => options.host()?.client.interventions.get(id, { signal }),
      loaded: options.replace,
    });
    adoptStyles(element, [popoverStyles, detailsStyles]);
  }

  /** The button of an entry as it is rendered now. */
  #buttonOf(key: string): HTMLElement | undefined {
    const buttons = [...this.#element.renderRoot.querySelectorAll<HTMLElement>('.bar, .item')];
    return buttons.find((button) => isButtonOf(key, button));
  }

  /** The key of the entry that is open. */
  get openKey(): string | undefined {
    return this.#key;
  }

  /** Answers a press on the button of an entry; whoever has gone on meanwhile is not called back. */
  press(key: string, button: HTMLElement): void {
    const focused = this.#element.shadowRoot?.activeElement;
    // Rows that were sorted anew meanwhile have taken the focus from their buttons: then nobody has it.
    const isStill = focused instanceof HTMLElement ? focused.dataset.key === key : isNobodyFocused();
    if (isStill) this.toggle(key, focused instanceof HTMLElement ? focused : button);
  }

  /** Opens the details of an entry beside what was pressed; a second press closes them. */
  toggle(key: string, button: HTMLElement): void {
    const entry = this.#options.entryOf(key);
    const anchor = isButtonOf(key, button) ? button : this.#buttonOf(key);
    if (this.#key === key || entry === undefined || anchor === undefined) {
      this.#popover.close({ returnFocus: true });
      return;
    }
    this.#key = key;
    this.#failure = undefined;
    this.#popover.open(anchor);
    void this.#whole.lookAt(entry.record);
    void this.#learnRights(entry);
    void this.#learnFindings(entry);
  }

  render(): TemplateResult | undefined {
    const entry = this.#key === undefined ? undefined : this.#options.entryOf(this.#key);
    if (entry === undefined) return undefined;
    return renderDetails(
      {
        t: this.#options.speaker.in(detailsTexts),
        words: this.#options.words(),
        entry,
        whole: this.#whole.state,
        mayOpen: this.#options.openable(),
        ...this.#offer(entry),
        failure: this.#failure,
        counted: this.#counted(entry),
        findings: this.#findings,
      },
      {
        close: () => this.#popover.close({ returnFocus: true }),
        open: () => this.#open(entry),
        move: () => void this.#move(entry),
        moveByKeys: () => void this.#moveByKeys(entry),
        prepareMove: () => void this.#options.moving().then((part) => part?.prepareDialog()),
      },
    );
  }

  /** What the badge counts; what is wrong with the dates is said at the dates. */
  #counted(entry: TimelineEntry): readonly string[] {
    const { findings } = this.#options.speaker.in(filtersTexts);
    return summaryFindingsOf(entry, toEpochDay(this.#options.today()))
      .filter((code) => code !== 'dates')
      .map((code) => findings[code]);
  }

  /**
   * What to offer: a move where it is possible, and where it is not, the reason. Nothing to those who only read, and nothing
   * before one knows.
   */
  #offer(entry: TimelineEntry): Pick<DetailsView, 'mayMove' | 'mayMoveByKeys' | 'whyNot'> {
    const none = { mayMove: false, mayMoveByKeys: false, whyNot: undefined };
    if (!this.#mayUpdate) return none;
    const obstacle = this.#obstacle(entry);
    if (obstacle !== undefined) return { ...none, whyNot: obstacleInWords(obstacle, this.#options.speaker) };
    const mayMove = this.#rights.status === 'known';
    // A place in a list is no place in time.
    const isOnChart = this.#popover.anchor?.matches('.bar') === true && entry.problem === undefined;
    return { mayMove, mayMoveByKeys: mayMove && isOnChart, whyNot: undefined };
  }

  #obstacle(entry: TimelineEntry): Obstacle | undefined {
    const rights = this.#rights.status === 'known' ? this.#rights.rights : undefined;
    return obstacleToMoving(entry, { mayUpdate: true, rights });
  }

  /** Whether this person changes interventions at all. */
  get #mayUpdate(): boolean {
    if (this.#options.readOnly()) return false;
    const host = this.#options.host();
    return host === undefined || (host.me.rights.interventions?.includes('update') ?? false);
  }

  /** Of the single intervention only the server knows. Where it does not answer, it has the last word later. */
  async #learnRights({ key, id }: TimelineEntry): Promise<void> {
    const host = this.#options.host();
    this.#rights = { status: host !== undefined && this.#mayUpdate ? 'loading' : 'known' };
    if (host === undefined || !this.#mayUpdate) return;
    let known: KnownRights = { status: 'known' };
    try {
      known = { status: 'known', rights: await host.client.interventions.rights(id) };
    } catch (error) {
      console.debug('[samspil] what may be done with an intervention could not be loaded', error);
    }
    if (this.#key !== key) return;
    this.#rights = known;
    this.#element.requestUpdate();
  }

  /** Nobody misses them while they are on their way, or where they cannot be had. */
  async #learnFindings({ key, id }: TimelineEntry): Promise<void> {
    this.#findingsLoad?.abort();
    this.#findings = [];
    const host = this.#options.host();
    if (host === undefined) return;
    const load = new AbortController();
    this.#findingsLoad = load;
    try {
      const { recordFindings } = await import('./record-findings.js');
      const findings = await recordFindings(host, id, this.#options.words(), load.signal);
      if (load.signal.aborted || this.#key !== key) return;
      this.#findings = findings;
      this.#element.requestUpdate();
    } catch (error) {
      if (!load.signal.aborted) console.debug('[samspil] what the rules say could not be loaded', error);
    }
  }

  #open({ id }: TimelineEntry): void {
    this.#popover.close({ returnFocus: true });
    this.#element.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id }));
  }

  async #move({ key }: TimelineEntry): Promise<void> {
    const part = await this.#options.moving();
    if (part === undefined || !(await part.prepareDialog())) {
      this.#fail();
      return;
    }
    // Whoever has gone on meanwhile is not called back.
    if (this.#key !== key) return;
    // The popover gives the focus back to the bar, and the dialog will after it.
    this.#popover.close({ returnFocus: true });
    part.openDialog(key);
  }

  async #moveByKeys({ key }: TimelineEntry): Promise<void> {
    const part = await this.#options.moving();
    if (part === undefined) this.#fail();
    const bar = this.#popover.anchor;
    if (part === undefined || bar === undefined || this.#key !== key) return;
    this.#popover.close({ returnFocus: true });
    part.startMoveMode(key, bar);
  }

  #fail(): void {
    this.#failure = this.#options.speaker.in(detailsTexts).moveUnavailable;
    this.#element.requestUpdate();
  }
}

function isButtonOf(key: string, button: HTMLElement): boolean {
  return button.isConnected && button.dataset.key === key;
}

function isNobodyFocused(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

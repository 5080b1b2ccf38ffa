import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import { moveTexts } from '../move-dialog/move-dialog.texts.js';
import { type SaveFailure, saveFailureOf } from '../move-dialog/save-failure.js';
import { editTexts } from './edit.texts.js';
import type { EditingOptions } from './editing-options.js';
import type { Notices } from './notices.js';
import { obstacleAt, obstacleToDragging, obstacleToMoving } from './obstacle.js';
import { obstacleInWords } from './obstacle-words.js';
import { PendingRecords } from './pending-records.js';
import { type Dates, datesOf, datesOfRecord, isSamePeriod, type PeriodChange } from './period-change.js';
import { PeriodCommands } from './period-commands.js';
import { fullPeriod } from './period-words.js';
import type { Held } from './pointer-editing.js';
import { RecordFacts } from './record-facts.js';
import { TakingBack } from './taking-back.js';

/** A move that somebody else was faster than, as it was tried. */
export interface TriedMove {
  readonly dates: Dates;
  readonly failure: SaveFailure;
}

export interface MovesOptions extends Pick<EditingOptions, 'speaker' | 'words' | 'host' | 'entries' | 'replace'> {
  /** Whether this person changes interventions at all; of the single one its own rights tell. */
  readonly mayUpdate: () => boolean;
  /** Tells the page; false where it will not have it. */
  readonly dispatch: (event: Event) => boolean;
  readonly notices: Notices;
  readonly changed: () => void;
  /** Shows what everybody has made of it; false where that cannot be had. */
  readonly showConflict: (entry: TimelineEntry, base: TimelineIntervention, tried: TriedMove) => Promise<boolean>;
}

/**
 * Moves interventions in time, by whatever means: says beforehand what stands in the way, shows the change at once, and back
 * again where it cannot be.
 */
export class Moves {
  readonly #options: MovesOptions;
  readonly pending = new PendingRecords();
  readonly commands: PeriodCommands;
  readonly takingBack: TakingBack;
  #facts: RecordFacts | undefined;

  constructor(options: MovesOptions) {
    this.#options = options;
    this.commands = new PeriodCommands({ ...options, pending: this.pending });
    this.takingBack = new TakingBack(this.commands, {
      t: () => this.#t,
      periodOf: (dates) => this.periodOf(dates),
      quiet: (text, action) => options.notices.quiet(text, action),
      failed: (error, change, again) => {
        const entry = options.entries().find(({ id }) => id === change.id);
        return this.#failed(error, change, entry, again);
      },
    });
  }

  get #t() {
    return this.#options.speaker.in(editTexts);
  }

  entryOf(key: string): TimelineEntry | undefined {
    return this.#options.entries().find((entry) => entry.key === key);
  }

  titleOf(key: string): string {
    const entry = this.entryOf(key);
    return entry === undefined ? this.#t.untitled : this.#options.words().title(entry);
  }

  periodOf(dates: Dates): string {
    return fullPeriod(dates, this.#t, this.#options.speaker.language);
  }

  /** Resolves when everything is known of what was last looked at. */
  get known(): Promise<void> {
    return this.#facts?.known ?? Promise.resolve();
  }

  /** Begins to learn what one has to know before an entry is moved. */
  look(entry: TimelineEntry): RecordFacts {
    this.#facts = new RecordFacts(this.#options.host(), entry.record);
    void this.#facts.known.then(this.#options.changed);
    return this.#facts;
  }

  /** What is moved; where it cannot be, that is said before anything is tried. */
  takeHold(key: string): Held | undefined {
    const { mayUpdate, speaker, notices } = this.#options;
    const entry = this.entryOf(key);
    if (entry === undefined) return undefined;
    const obstacle = obstacleToDragging(entry, { mayUpdate: mayUpdate() });
    const dates = datesOf(entry);
    if (obstacle !== undefined || dates === undefined) {
      if (obstacle !== undefined) notices.problem(obstacleInWords(obstacle, speaker));
      return undefined;
    }
    notices.clear();
    this.look(entry);
    return { key, dates };
  }

  /** Why what is held cannot stand there, as far as that is known by now. */
  obstacleAt(key: string, dates: Dates): string | undefined {
    const { mayUpdate, speaker } = this.#options;
    const entry = this.entryOf(key);
    if (entry === undefined) return undefined;
    const facts = this.#facts?.record.id === entry.id ? this.#facts : undefined;
    const obstacle =
      obstacleToMoving(entry, { mayUpdate: mayUpdate(), rights: facts?.rights }) ??
      obstacleAt(dates, facts?.record ?? entry.record);
    return obstacle && obstacleInWords(obstacle, speaker);
  }

  /** Makes a change that was dragged, or moved by keys: shown at once, and back again where it cannot be. */
  async change(key: string, after: Dates): Promise<void> {
    const { notices, changed } = this.#options;
    const entry = this.entryOf(key);
    const before = entry && datesOf(entry);
    if (entry === undefined || before === undefined || isSamePeriod(before, after)) return;
    const title = this.titleOf(key);
    const facts = this.#facts?.record.id === entry.id ? this.#facts : this.look(entry);
    this.pending.put(entry.id, after);
    changed();
    await facts.known;
    const why = this.obstacleAt(key, after);
    if (why !== undefined) {
      this.pending.drop(entry.id, after);
      notices.problem(this.#t.notMoved(title, why));
      return;
    }
    await this.#make({ id: entry.id, title, before, after }, baseOf(entry, before, facts.record), entry);
  }

  async #make(change: PeriodChange, base: TimelineIntervention, entry: TimelineEntry): Promise<void> {
    const { notices } = this.#options;
    const { after, title } = change;
    try {
      if (!(await this.commands.make(change, base))) {
        this.pending.drop(change.id, after);
        notices.problem(this.#t.notMoved(title, this.#t.refusedByPage));
        return;
      }
      notices.quiet(this.#t.moved(title, this.periodOf(after)), this.takingBack.undoAction);
    } catch (error) {
      await this.#failed(error, change, entry, () => void this.#make(change, base, entry));
    }
  }

  /** A conflict is shown with what everybody meant; anything else is said, with a way to try again where there is one. */
  async #failed(
    error: unknown,
    { id, title, after }: PeriodChange,
    entry: TimelineEntry | undefined,
    again: () => void,
  ): Promise<void> {
    const { speaker, notices, showConflict } = this.#options;
    const failure = saveFailureOf(error, speaker);
    if (failure.kind === 'conflict' && entry !== undefined) {
      const base = { ...entry.record, ...failure.conflict.base, id };
      if (await showConflict(entry, base, { dates: after, failure })) return;
    }
    const retry = failure.kind === 'failed' && failure.retry ? [{ label: this.#t.retry, run: again }] : [];
    notices.problem(this.#t.notMoved(title, reasonOf(failure, speaker.in(moveTexts).conflict)), ...retry);
  }
}

/** What was looked at has come newer than the list: where its dates are the same, nobody is in anybody's way. */
function baseOf({ record }: TimelineEntry, seen: Dates, whole: TimelineIntervention): TimelineIntervention {
  const dates = datesOfRecord(whole);
  return dates !== undefined && isSamePeriod(dates, seen) && (whole.version ?? 0) > (record.version ?? 0)
    ? whole
    : record;
}

/** Why it was not saved, in one line. */
function reasonOf(failure: SaveFailure, conflict: string): string {
  switch (failure.kind) {
    case 'conflict':
      return `${conflict}.`;
    case 'failed':
      return failure.sentence;
    case 'invalid':
      return [failure.fields.from, failure.fields.to, ...failure.others].filter((part) => part !== undefined).join(' ');
  }
}

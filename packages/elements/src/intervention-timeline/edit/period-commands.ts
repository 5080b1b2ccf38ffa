import type { ReadyHost } from '../../host/host-context.js';
import {
  type InterventionMove,
  SamspilBeforeInterventionMoveEvent,
  SamspilInterventionMoveEvent,
} from '../events/intervention-move-event.js';
import type { TimelineIntervention } from '../internal/entry.js';
import { ChangeHistory, type MadeChange } from './change-history.js';
import { OwnVersions } from './own-versions.js';
import type { PendingRecords } from './pending-records.js';
import { inverseOf, type PeriodChange } from './period-change.js';

/** The record that a change is made on top of, as far as saving needs it. */
export type BaseRecord = Pick<TimelineIntervention, 'id' | 'version'>;

export interface PeriodCommandsOptions {
  /** Tells the page; false where it will not have it. */
  readonly dispatch: (event: Event) => boolean;
  /** Where changes are saved; undefined where the page has given the records, and saves them itself. */
  readonly host: () => ReadyHost | undefined;
  readonly pending: PendingRecords;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  /** What is shown has changed. */
  readonly changed: () => void;
}

/**
 * Makes changes of periods, and takes them back: asks the page, shows the change at once, saves it, tells. Where it cannot
 * be saved the bar is back where it was, and the client's error goes on to whoever asked for the change.
 */
export class PeriodCommands {
  readonly #options: PeriodCommandsOptions;
  readonly #history = new ChangeHistory();
  readonly #own = new OwnVersions();
  /** Saves under way, by record: the next one waits for what it stands on. */
  readonly #saving = new Map<string, Promise<unknown>>();
  #savedAt: Date | undefined;

  constructor(options: PeriodCommandsOptions) {
    this.#options = options;
  }

  /** When a change was last saved. */
  get savedAt(): Date | undefined {
    return this.#savedAt;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /**
   * Makes a change. Gives whether the page let it through; rejects with the client's errors.
   *
   * @param isUndoable - false where there was no period before that it could go back to
   */
  async make(change: PeriodChange, base: BaseRecord, isUndoable = true): Promise<boolean> {
    const made = await this.#apply(change, base);
    if (made !== undefined && isUndoable) this.#history.push(made);
    return made !== undefined;
  }

  /**
   * Takes back what was changed last; undefined where there is nothing, or where the page would not have it. What somebody
   * else has changed since is not overwritten: that is a conflict, and the change can be taken back no more.
   *
   * @throws FailedChangeError when it could not be saved, with the client's error as its cause
   */
  async undo(): Promise<PeriodChange | undefined> {
    await this.#settled();
    const last = this.#history.takeUndo();
    if (last === undefined) return undefined;
    const { change, version } = last;
    const made = await this.#again(inverseOf(change), version, () => this.#history.redone(last));
    if (made !== undefined) this.#history.undone({ change, version: made.version });
    return made?.change;
  }

  /**
   * Makes again what was taken back last.
   *
   * @throws FailedChangeError as above
   */
  async redo(): Promise<PeriodChange | undefined> {
    await this.#settled();
    const last = this.#history.takeRedo();
    if (last === undefined) return undefined;
    const made = await this.#again(last.change, last.version, () => this.#history.undone(last));
    if (made !== undefined) this.#history.redone(made);
    return made?.change;
  }

  async #settled(): Promise<void> {
    await Promise.allSettled([...this.#saving.values()]);
  }

  async #again(change: PeriodChange, version: number | undefined, keep: () => void): Promise<MadeChange | undefined> {
    try {
      const made = await this.#apply(change, { id: change.id, ...(version === undefined ? {} : { version }) });
      if (made === undefined) keep();
      return made;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConflictError')) keep();
      throw new FailedChangeError(change, error);
    }
  }

  async #apply(change: PeriodChange, base: BaseRecord): Promise<MadeChange | undefined> {
    const { dispatch, pending, changed, host } = this.#options;
    const { id, after } = change;
    const move = moveOf(change);
    if (!dispatch(new SamspilBeforeInterventionMoveEvent(move))) return undefined;
    pending.put(id, after);
    changed();
    const ready = host();
    if (ready === undefined) {
      pending.told();
      dispatch(new SamspilInterventionMoveEvent(move));
      return { change, version: undefined };
    }
    const saving = this.#save(ready, change, base);
    this.#saving.set(id, saving);
    try {
      const version = await saving;
      this.#savedAt = new Date();
      dispatch(new SamspilInterventionMoveEvent(move));
      return { change, version };
    } finally {
      if (this.#saving.get(id) === saving) this.#saving.delete(id);
      pending.drop(id, after);
      changed();
    }
  }

  async #save({ client }: ReadyHost, { id, before, after }: PeriodChange, base: BaseRecord): Promise<number> {
    await this.#saving.get(id)?.catch(() => undefined);
    const version = this.#own.latest(id, base.version ?? 0);
    const { to, ...from } = before;
    const read = { ...base, ...from, ...(to === undefined ? {} : { to }), version };
    const record = await client.interventions.update(read, { from: after.from, to: after.to ?? null });
    this.#own.made(id, version, record.version);
    this.#options.replace(record);
    return record.version;
  }
}

/** A change could not be taken back, or made again; the cause is what the client said. */
export class FailedChangeError extends Error {
  readonly change: PeriodChange;

  constructor(change: PeriodChange, cause: unknown) {
    super('The change was not saved.', { cause });
    this.change = change;
  }
}

function moveOf({ id, after: { from, to } }: PeriodChange): InterventionMove {
  return { id, from, ...(to === undefined ? {} : { to }) };
}

import { sameJson } from '@samspil/core/records';
import { threeWay } from '../conflict/three-way.js';
import { applicable } from './internal/applicable.js';
import { bodyOf } from './internal/body-of.js';
import { patchBetween } from './internal/body-patch.js';
import { DraftStorage, formerBase, keptDraft, restored } from './internal/draft-storage.js';
import { tidy } from './internal/tidy.js';
import type { Written } from './internal/written.js';
import type { FormRecord } from './load-form.js';

/** So long after the last key, what is written is kept in the tab. */
const keepAfterMilliseconds = 400;

/** What is being written on top of an intervention, or of none yet. Holds no DOM and saves nothing. */
export class Editing {
  readonly #storage = new DraftStorage();
  readonly #key: string | undefined;
  readonly #changed: () => void;
  #base: Written;
  #record: FormRecord | undefined;
  #written: Written;
  #restoredAt: Date | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Fields that somebody has left, and in which the rules may speak. */
  readonly touched = new Set<string>();
  /** Somebody else has changed the same while the draft lay in the tab: what it was before either. */
  readonly restoredFrom: Written | undefined;

  /**
   * @param record - the intervention that is changed; undefined for a new one
   * @param start - what a new one begins from
   * @param key - where what is written is kept; undefined where it is not
   */
  constructor(
    record: FormRecord | undefined,
    start: Written,
    { key, changed }: { readonly key: string | undefined; readonly changed: () => void },
  ) {
    this.#record = record;
    this.#base = record === undefined ? start : bodyOf(record);
    this.#written = this.#base;
    this.#key = key;
    this.#changed = changed;
    const kept = key === undefined ? undefined : this.#storage.read(key);
    if (kept === undefined) return;
    this.#restoredAt = new Date(kept.at);
    const mine = restored(this.#base, kept);
    const former = formerBase(this.#base, kept);
    const merged = threeWay(former, mine, this.#base);
    this.#written = merged.clashes.length === 0 ? merged.merged : mine;
    if (merged.clashes.length > 0) this.restoredFrom = former;
  }

  /** The newest version of the record that is known. */
  get record(): FormRecord | undefined {
    return this.#record;
  }

  get base(): Written {
    return this.#base;
  }

  get written(): Written {
    return this.#written;
  }

  /** When what came back was last written; undefined where nothing did. */
  get restoredAt(): Date | undefined {
    return this.#restoredAt;
  }

  get isDirty(): boolean {
    return !sameJson(tidy(this.#written), tidy(this.#base));
  }

  /** What is saved: only what belongs to this target, setting and these working forms. */
  get body(): Written {
    return tidy(applicable(this.#written));
  }

  /** What a save changes. */
  get patch(): Record<string, unknown> {
    return patchBetween(this.#base, this.body);
  }

  replace(written: Written): void {
    this.#written = written;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), keepAfterMilliseconds);
    this.#changed();
  }

  /** Keeps what is written in the tab, now. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#key !== undefined) this.#storage.write(this.#key, keptDraft(this.#base, this.#written, new Date()));
  }

  /** Goes back to what is saved. */
  discard(): void {
    this.#written = this.#base;
    this.#restoredAt = undefined;
    this.touched.clear();
    this.keep();
    this.#changed();
  }

  /** What was handed over to be saved, and is not known to be saved yet. */
  sent: Written | undefined;

  /** A save has made this of what was sent, or somebody else has. What was written since stays on top. */
  adopt(record: FormRecord): void {
    const sent = this.sent ?? this.#base;
    this.sent = undefined;
    const next = bodyOf(record);
    const since = threeWay(sent, this.#written, next);
    this.#record = record;
    this.#base = next;
    this.#written = sameJson(tidy(applicable(this.#written)), sent) ? next : since.merged;
    this.#restoredAt = undefined;
    this.keep();
    this.#changed();
  }

  /** Goes on from somebody else's newer version, with what has become of the two. */
  goOnFrom(theirs: FormRecord, written: Written): void {
    this.#record = theirs;
    this.#base = bodyOf(theirs);
    this.replace(written);
  }

  /** Ends it: nothing is kept any more, and nothing that is kept goes, because the tab may come back. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

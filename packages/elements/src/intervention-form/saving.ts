import type { ReactiveElement } from 'lit';
import type { SaveState } from '../fields/save-status/save-status.js';
import type { ReadyHost } from '../host/host-context.js';
import { newId } from '../ids/new-id.js';
import type { Speaker } from '../text/text-controller.js';
import type { Editing } from './editing.js';
import { SamspilBeforeInterventionSaveEvent } from './events/before-intervention-save-event.js';
import { type InterventionSave, SamspilInterventionSaveEvent } from './events/intervention-save-event.js';
import {
  type InterventionTransition,
  SamspilInterventionTransitionEvent,
} from './events/intervention-transition-event.js';
import type { FormRecord } from './load-form.js';
import { type SaveProblem, saveProblemOf } from './save-problem.js';

export interface SavingOptions {
  readonly speaker: Speaker;
  readonly editing: () => Editing | undefined;
  /** Where it is saved; undefined where the page saves. */
  readonly host: () => ReadyHost | undefined;
  /** A new version of the record has come of it. */
  readonly saved: (record: FormRecord, wasNew: boolean) => void;
  /** Something stands in the way, which the form shows. */
  readonly failed: (problem: SaveProblem) => void;
}

/** A step to another state, as it was asked for. */
export type Step = Omit<InterventionTransition, 'id' | 'patch'>;

/** Saves what is written, or takes it a step further; one at a time. */
export class Saving {
  readonly #element: ReactiveElement;
  readonly #options: SavingOptions;
  #isUnderWay = false;
  #problem: SaveProblem | undefined;
  #savedAt: Date | undefined;
  /** The step that did not go through. */
  #step: Step | undefined;
  /** The new record's id and key, the same for each attempt, so that a lost answer makes no second record. */
  #new: { readonly id: string; readonly idempotencyKey: string; readonly body: string } | undefined;

  constructor(element: ReactiveElement, options: SavingOptions) {
    this.#element = element;
    this.#options = options;
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  get problem(): SaveProblem | undefined {
    return this.#problem;
  }

  /** The step that did not go through, to be tried again; undefined where it was a save. */
  get step(): Step | undefined {
    return this.#step;
  }

  get savedAt(): Date | undefined {
    return this.#savedAt;
  }

  /** For the save status. */
  get state(): SaveState {
    if (this.#isUnderWay) return 'saving';
    if (this.#problem !== undefined) {
      return this.#problem.kind === 'conflict' ? 'conflict' : this.#problem.kind === 'offline' ? 'offline' : 'failed';
    }
    if (this.#options.editing()?.isDirty) return 'dirty';
    return this.#savedAt === undefined ? 'resting' : 'saved';
  }

  /** What was in the way is not any more, or is about something else. */
  forgetProblem(): void {
    this.#problem = undefined;
    this.#step = undefined;
    this.#element.requestUpdate();
  }

  /** Forgets all of it: another record, or another person. */
  reset(): void {
    this.#problem = undefined;
    this.#savedAt = undefined;
    this.#new = undefined;
    this.#step = undefined;
  }

  /**
   * @param anew - makes a new record of it, because the one that it was written for is gone
   * @returns whether it was saved, or handed to the page
   */
  async save({ anew = false } = {}): Promise<boolean> {
    const editing = this.#options.editing();
    if (editing === undefined || this.#isUnderWay) return false;
    const { body, patch } = editing;
    const record = anew ? undefined : editing.record;
    const save: InterventionSave =
      record === undefined ? { patch: body, body, isNew: true } : { id: record.id, patch, body, isNew: false };
    if (!this.#element.dispatchEvent(new SamspilBeforeInterventionSaveEvent(save))) return false;
    this.#step = undefined;
    return await this.#attempt(async (host) => {
      editing.sent = body;
      // Where the page saves, it says what has come of it by giving the newer record.
      const saved =
        host === undefined
          ? undefined
          : record === undefined
            ? await this.#create(host, body)
            : await host.client.interventions.update(versioned(record), patch);
      // Whoever signed out meanwhile sees nothing of it any more.
      if (this.#options.editing() !== editing) return;
      if (saved !== undefined) {
        editing.adopt(saved);
        this.#options.saved(saved, record === undefined);
      }
      const told = saved === undefined ? save : { ...save, id: saved.id };
      this.#element.dispatchEvent(new SamspilInterventionSaveEvent(told));
    });
  }

  /** @returns whether it was taken there, or handed to the page */
  async go(step: Step): Promise<boolean> {
    const editing = this.#options.editing();
    const record = editing?.record;
    if (editing === undefined || record === undefined || this.#isUnderWay) return false;
    const { body, patch } = editing;
    const { to, reason, overrides } = step;
    this.#step = step;
    return await this.#attempt(async (host) => {
      editing.sent = body;
      if (host !== undefined) {
        const saved = await host.client.interventions.transition(versioned(record), {
          to,
          ...(reason === undefined ? {} : { reason }),
          ...(Object.keys(patch).length === 0 ? {} : { patch }),
          ...(overrides.length === 0 ? {} : { overrides }),
        });
        if (this.#options.editing() !== editing) return;
        editing.adopt(saved);
        this.#options.saved(saved, false);
      }
      this.#element.dispatchEvent(new SamspilInterventionTransitionEvent({ ...step, id: record.id, patch }));
    });
  }

  async #attempt(act: (host: ReadyHost | undefined) => Promise<void>): Promise<boolean> {
    this.#isUnderWay = true;
    this.#problem = undefined;
    this.#element.requestUpdate();
    const { host, speaker, failed } = this.#options;
    const at = this.#options.editing();
    try {
      await act(host());
      this.#step = undefined;
      if (host() !== undefined) this.#savedAt = new Date();
      return true;
    } catch (error) {
      // Whoever signed out, or went on to another record, is not told of this one.
      if (this.#options.editing() !== at) return false;
      this.#problem = saveProblemOf(error, speaker);
      failed(this.#problem);
      return false;
    } finally {
      this.#isUnderWay = false;
      this.#element.requestUpdate();
    }
  }

  async #create({ client }: ReadyHost, body: object): Promise<FormRecord> {
    const text = JSON.stringify(body);
    // Another body needs another key; it may keep its id, since the first attempt has made nothing that was heard of.
    if (this.#new?.body !== text) this.#new = { id: newId(), idempotencyKey: newId(), body: text };
    const { id, idempotencyKey } = this.#new;
    // The schema has found nothing wrong with it, or the server will.
    return await client.interventions.create({ id, ...body } as Parameters<typeof client.interventions.create>[0], {
      idempotencyKey,
    });
  }
}

function versioned(record: FormRecord): FormRecord & { readonly version: number } {
  return { ...record, version: record.version ?? 0 };
}

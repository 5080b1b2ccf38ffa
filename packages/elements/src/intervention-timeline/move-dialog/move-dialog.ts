import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { dialogStyles } from '../../dialog/dialog.styles.js';
import { DialogController } from '../../dialog/dialog-controller.js';
import { saveTexts } from '../../saving/save.texts.js';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { dialogFormStyles } from '../dialog-form/dialog-form.styles.js';
import type { Dates } from '../edit/period-change.js';
import type { InterventionMove } from '../events/intervention-move-event.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import { checkMove, type WrittenPeriod, writtenDates } from '../internal/move-check.js';
import type { Words } from '../words.js';
import { moveDialogStyles } from './move-dialog.styles.js';
import { moveTexts } from './move-dialog.texts.js';
import { type MoveField, renderMoveForm } from './move-form.js';
import { describePeriod, shifted } from './period-length.js';
import { type SaveFailure, saveFailureOf } from './save-failure.js';

export { moveTexts };

export interface MoveDialogOptions {
  readonly speaker: Speaker;
  readonly words: () => Words;
  /**
   * Saves a move on top of a version of the record. Gives whether it was let through; rejects with the client's errors.
   */
  readonly save: (move: InterventionMove, base: TimelineIntervention) => Promise<boolean>;
  /** Why the intervention cannot stand there, in a sentence; undefined where it can. */
  readonly obstacle: (entry: TimelineEntry, dates: Dates) => string | undefined;
  /** Puts in what somebody else has saved meanwhile. */
  readonly takeOver: (theirs: TimelineIntervention) => void;
  /** The name of whoever changed the record, as far as it is known. */
  readonly nameOf: (staffId: string) => string | undefined;
  readonly fallbackFocus: () => HTMLElement | null;
}

/**
 * The ordinary dialog that moves an intervention in time: the way in which every such edit can be made, whatever the
 * pointer. What is written stays until it is saved or the dialog is closed.
 *
 * Loaded when it is first needed; brings its own styles.
 */
export class MoveDialog {
  readonly #element: ReactiveElement;
  readonly #options: MoveDialogOptions;
  readonly #dialog: DialogController;
  #entry: TimelineEntry | undefined;
  #base: TimelineIntervention | undefined;
  #written: WrittenPeriod = { from: '', to: '', openEnded: false };
  #left: ReadonlySet<MoveField> = new Set();
  #submitted = false;
  #saving = false;
  #failure: SaveFailure | undefined;

  constructor(element: ReactiveElement, options: MoveDialogOptions) {
    this.#element = element;
    this.#options = options;
    this.#dialog = new DialogController(element, {
      mayClose: () => !this.#saving,
      fallbackFocus: options.fallbackFocus,
    });
    adoptStyles(element, [dialogStyles, dialogFormStyles, moveDialogStyles]);
  }

  /**
   * @param base - the newest version of the record that is known
   * @param tried - the dates that could not be saved otherwise, and why: it is gone on from there
   */
  show(
    entry: TimelineEntry,
    base: TimelineIntervention,
    tried?: { readonly dates: Dates; readonly failure: SaveFailure },
  ): void {
    this.#entry = entry;
    this.#base = base;
    const { from, to } = tried?.dates ?? entry;
    const openEnded = to === undefined && (tried !== undefined || entry.problem === undefined);
    this.#written = { from: from ?? '', to: to ?? '', openEnded };
    this.#left = new Set();
    this.#submitted = tried !== undefined;
    this.#failure = tried?.failure;
    this.#dialog.show();
    if (tried !== undefined) void this.#focusProblem();
  }

  render(): TemplateResult | typeof nothing {
    const entry = this.#entry;
    if (entry === undefined || !this.#dialog.isOpen) return nothing;
    const words = this.#options.words();
    const { speaker } = this.#options;
    const { language } = speaker;
    const t = speaker.in(moveTexts);
    const conflict = this.#failure?.kind === 'conflict' ? this.#failure.conflict : undefined;
    const by = conflict?.theirs.updatedBy;
    const failed = this.#failure?.kind === 'failed' ? this.#failure : undefined;
    return html`${this.#dialog.render({
      heading: t.heading,
      closeLabel: t.close,
      content: renderMoveForm(
        {
          t,
          language,
          title: words.title(entry),
          now: [words.period(entry), words.weeks(entry)].filter((part) => part !== undefined),
          written: this.#written,
          description: describePeriod(this.#written, entry.from, speaker),
          fieldErrors: this.#fieldErrors(),
          summary: this.#summary(),
          failure: failed?.sentence,
          nothingLost: speaker.in(saveTexts).nothingLost,
          conflict,
          conflictBy: by === undefined ? undefined : this.#options.nameOf(by),
        },
        {
          submit: this.#submit,
          write: (change) => this.#write({ ...this.#written, ...change }),
          leave: this.#leave,
          shift: (days) => this.#write(shifted(this.#written, days)),
          focusField: this.#focusField,
          keepTheirs: this.#keepTheirs,
          saveMine: this.#saveMine,
        },
      ),
      actions: html`
        <button class="button" type="button" aria-disabled=${this.#saving ? 'true' : 'false'} @click=${() => !this.#saving && this.#dialog.close()}>${t.cancel}</button>
        ${conflict === undefined ? html`<button class="button primary" type="submit" form="move-form" aria-disabled=${this.#saving ? 'true' : 'false'}>${this.#saving ? t.saving : failed?.retry ? t.retry : t.save}</button>` : nothing}
      `,
    })}`;
  }

  /** The errors that are shown by now: of a field that was left, or of every field after an attempt to save. */
  #fieldErrors(): Partial<Record<MoveField, string>> {
    const t = this.#options.speaker.in(moveTexts);
    const errors: Partial<Record<MoveField, string>> =
      this.#failure?.kind === 'invalid' ? { ...this.#failure.fields } : {};
    for (const { field, code } of checkMove(this.#written)) {
      if (this.#submitted || this.#left.has(field)) errors[field] ??= t.errors[code];
    }
    return errors;
  }

  #summary(): readonly { readonly field?: MoveField; readonly text: string }[] {
    if (!this.#submitted) return [];
    const errors = this.#fieldErrors();
    const ofFields = (['from', 'to'] as const).flatMap((field) =>
      errors[field] === undefined ? [] : [{ field, text: errors[field] }],
    );
    const others = this.#failure?.kind === 'invalid' ? this.#failure.others : [];
    return [...ofFields, ...others.map((text) => ({ text }))];
  }

  #write(written: WrittenPeriod): void {
    this.#written = written;
    // What the server said was about other dates.
    if (this.#failure?.kind === 'invalid') this.#failure = undefined;
    if (checkMove(written).length === 0) this.#submitted = false;
    this.#element.requestUpdate();
  }

  readonly #leave = (field: MoveField): void => {
    if (this.#left.has(field)) return;
    // A message now would move the button that is being pressed, and the press would miss it.
    if (this.#element.renderRoot.querySelector('button:active') !== null) return;
    this.#left = new Set([...this.#left, field]);
    this.#element.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  async #save(): Promise<void> {
    if (this.#saving || this.#entry === undefined || this.#base === undefined) return;
    const dates = writtenDates(this.#written);
    this.#submitted = true;
    this.#failure = undefined;
    if (dates === undefined) return await this.#focusProblem();
    const obstacle = this.#options.obstacle(this.#entry, dates);
    if (obstacle !== undefined) {
      this.#failure = { kind: 'invalid', fields: { to: obstacle }, others: [] };
      return await this.#focusProblem();
    }
    this.#saving = true;
    this.#element.requestUpdate();
    try {
      const { from, to } = dates;
      const letThrough = await this.#options.save(
        { id: this.#entry.id, from, ...(to === undefined ? {} : { to }) },
        this.#base,
      );
      this.#saving = false;
      this.#submitted = false;
      if (letThrough) this.#dialog.close();
      this.#element.requestUpdate();
    } catch (error) {
      this.#saving = false;
      this.#failure = saveFailureOf(error, this.#options.speaker);
      await this.#focusProblem();
    }
  }

  /** On a failed attempt the focus goes to what is in the way: the summary, or the conflict. */
  async #focusProblem(): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('.error-summary, .conflict')?.focus();
  }

  readonly #focusField = (field: MoveField): void => {
    this.#element.renderRoot.querySelector<HTMLElement>(`#move-${field}`)?.focus();
  };

  readonly #keepTheirs = (): void => {
    if (this.#failure?.kind === 'conflict') this.#options.takeOver(this.#failure.conflict.theirs);
    this.#dialog.close();
  };

  readonly #saveMine = (): void => {
    if (this.#failure?.kind === 'conflict') this.#base = this.#failure.conflict.theirs;
    void this.#save();
  };
}

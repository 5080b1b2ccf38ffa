import { type PlainDate, toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { SamspilNavigateEvent } from '../../events/navigate-event.js';
import type { ReadyHost } from '../../host/host-context.js';
import type { TextController } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { InterventionMove } from '../events/intervention-move-event.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import type { Lane } from '../internal/lanes.js';
import type { MoveDialog } from '../move-dialog/move-dialog.js';
import { moveTexts } from '../move-dialog/move-dialog.texts.js';
import { type SaveFailure, saveFailureOf } from '../move-dialog/save-failure.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import type { ChartSurface } from './chart-surface.js';
import { Creating } from './create/creating.js';
import { editStyles } from './edit.styles.js';
import { editTexts } from './edit.texts.js';
import { Ghost, plotInSight } from './ghost.js';
import { MoveMode } from './move-mode.js';
import { type Notice, type NoticeAction, renderNotice } from './notice.js';
import { obstacleAt, obstacleToDragging, obstacleToMoving } from './obstacle.js';
import { obstacleTexts } from './obstacle.texts.js';
import { obstacleInWords } from './obstacle-words.js';
import { PendingRecords } from './pending-records.js';
import { type Dates, datesOf, datesOfRecord, isSamePeriod, type PeriodChange } from './period-change.js';
import { PeriodCommands } from './period-commands.js';
import { fullPeriod, shortPeriod, spokenPlace } from './period-words.js';
import { type Held, PointerEditing } from './pointer-editing.js';
import { RecordFacts } from './record-facts.js';
import { TakingBack } from './taking-back.js';

export interface EditingOptions {
  readonly speaker: TextController;
  readonly words: () => Words;
  /** Where changes are saved; undefined where the page has given the records, and saves them itself. */
  readonly host: () => ReadyHost | undefined;
  readonly chart: () => ChartSurface | undefined;
  readonly entries: () => readonly TimelineEntry[];
  readonly readOnly: () => boolean;
  /** New interventions can be made from here, by this person. */
  readonly mayCreate: () => boolean;
  readonly openable: () => boolean;
  /** The institution that is shown, where it is one. */
  readonly institution: () => string | undefined;
  /** Shows the period around a date. */
  readonly goTo: (date: PlainDate) => void;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  readonly add: (record: TimelineIntervention) => void;
  /** Where the focus goes when what had it has moved out of sight. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** Texts that editing speaks with. */
const editingTexts = [editTexts, obstacleTexts, moveTexts];

/** What the page allows, and what the timeline does with what has changed. */
export type EditingGiven = Omit<EditingOptions, 'speaker' | 'words' | 'host' | 'entries' | 'fallbackFocus'>;

/** Makes the editing of a timeline, once all that it says is there. */
export async function createEditing(
  { element, speaker, words, host, model }: TimelineAccess,
  given: EditingGiven,
): Promise<Editing> {
  await Promise.all(editingTexts.map((texts) => speaker.use(texts)));
  return new Editing(element, {
    ...given,
    speaker,
    words,
    host,
    entries: () => model().entries,
    fallbackFocus: () => element.renderRoot.querySelector<HTMLElement>('.bar[tabindex="0"], .item, .heading'),
  });
}

/**
 * Editing from the timeline: bars are dragged, moved by keys or in a dialog, drawn and taken back, and all of it is one
 * command (`PeriodCommands`).
 *
 * Loaded when somebody first comes near what can be edited; brings its own styles.
 */
export class Editing implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #options: EditingOptions;
  readonly #pending = new PendingRecords();
  readonly #commands: PeriodCommands;
  readonly #pointer: PointerEditing;
  readonly #ghost = new Ghost();
  readonly #moveMode: MoveMode;
  readonly #takingBack: TakingBack;
  readonly #creating: Creating;
  #facts: RecordFacts | undefined;
  #notice: Notice | undefined;
  #spoken = '';
  #isDrawing = false;
  #moveDialog: MoveDialog | undefined;
  #focusAfter: string | undefined;

  constructor(element: ReactiveElement, options: EditingOptions) {
    this.#element = element;
    this.#options = options;
    this.#commands = new PeriodCommands({
      dispatch: (event) => element.dispatchEvent(event),
      host: options.host,
      pending: this.#pending,
      replace: options.replace,
      changed: this.#render,
    });
    this.#takingBack = new TakingBack(this.#commands, {
      t: () => this.#t,
      periodOf: (dates) => this.#periodOf(dates),
      quiet: (text, action) => this.#quiet(text, action),
      failed: (error, change, again) => {
        const entry = options.entries().find(({ id }) => id === change.id);
        return this.#failed(error, change, entry, again);
      },
    });
    this.#creating = new Creating(element, {
      ...options,
      created: this.#created,
      missing: (again) => this.#problem(this.#t.dialogMissing, { label: this.#t.retry, run: again }),
    });
    this.#pointer = new PointerEditing({
      chart: options.chart,
      isEditable: () => this.#mayUpdate && this.#moveMode.state === undefined,
      isForDrawing: (withAlt) => (withAlt || this.#isDrawing) && options.mayCreate(),
      takeHold: (key) => this.#takeHold(key),
      show: (dates, row, held) => this.#showGhost(dates, row, held?.key),
      hide: () => this.#ghost.hide(),
      drop: ({ key }, after) => void this.#change(key, after),
      drawn: (dates, lane) => void this.create(dates, lane),
    });
    this.#moveMode = new MoveMode({
      t: () => this.#t,
      isRightToLeft: () => getComputedStyle(element).direction === 'rtl',
      changed: () => this.#sayPlace(),
      commit: () => this.#commitMove(),
      cancel: () => this.#cancelMove(),
    });
    adoptStyles(element, [editStyles]);
    element.addController(this);
  }

  /** When a change was last saved. */
  get savedAt(): Date | undefined {
    return this.#commands.savedAt;
  }

  /** The records as they are shown: with what is not saved yet. */
  shown(records: readonly unknown[]): readonly unknown[] {
    return this.#pending.applyTo(records);
  }

  hostConnected(): void {
    const root = this.#element.renderRoot;
    root.addEventListener('keydown', this.#onKeydown, { capture: true });
    root.addEventListener('focusout', this.#onFocusOut);
    globalThis.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    const root = this.#element.renderRoot;
    root.removeEventListener('keydown', this.#onKeydown, { capture: true });
    root.removeEventListener('focusout', this.#onFocusOut);
    globalThis.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#pointer.listen(undefined);
    this.#moveMode.stop();
    this.#ghost.hide();
  }

  hostUpdated(): void {
    const scroller = this.#scroller;
    this.#pointer.listen(scroller);
    scroller?.toggleAttribute('data-editable', this.#mayUpdate);
    scroller?.toggleAttribute('data-drawing', this.#isDrawing && this.#options.mayCreate());
    if (this.#moveMode.state !== undefined) this.#followBar();
    if (this.#focusAfter !== undefined) this.#focusBar(this.#focusAfter);
  }

  /** Below the timeline: what was done, what can be done, and the dialogs. */
  render(): TemplateResult {
    return html`${this.#ghost.render()}
      <div class="edit-notices">
        <p class="visually-hidden" aria-live="polite">${this.#spoken}</p>
        ${this.#moveMode.state === undefined ? nothing : this.#renderStrip()}
        ${renderNotice(this.#notice, this.#t.close, () => this.#say(undefined))}
      </div>
      ${this.#moveDialog?.render()} ${this.#creating.render()}`;
  }

  /** Beside the button that makes a new intervention: the mode in which one is drawn. */
  renderDrawToggle(): TemplateResult | typeof nothing {
    if (!this.#options.mayCreate() || this.#options.chart() === undefined) return nothing;
    return html`<button class="button draw" part="draw" type="button" aria-pressed=${this.#isDrawing ? 'true' : 'false'} @click=${() => this.#setDrawing(!this.#isDrawing)}>${this.#t.draw}</button>`;
  }

  // --- Moving ----------------------------------------------------------------------------------------------------

  /** Loads the dialog, so that it can be shown at once; false where it cannot be had. */
  async prepareDialog(): Promise<boolean> {
    try {
      await this.#loadMoveDialog();
      return true;
    } catch (error) {
      console.debug('[samspil] a part of the view could not be loaded', error);
      return false;
    }
  }

  /** Shows the dialog in which an intervention is moved; `prepareDialog` has loaded it. */
  openDialog(key: string): void {
    const entry = this.#entryOf(key);
    if (entry === undefined) return;
    this.#say(undefined);
    this.#look(entry);
    this.#moveDialog?.show(entry, entry.record);
  }

  /** Moves an intervention by keys from now on; its bar has the focus. */
  startMoveMode(key: string, bar: HTMLElement): void {
    const held = this.#takeHold(key);
    if (held === undefined) return;
    this.#say(undefined);
    bar.focus();
    this.#moveMode.start(key, this.#titleOf(key), held.dates);
    this.#sayPlace();
  }

  get #t() {
    return this.#options.speaker.in(editTexts);
  }

  get #scroller(): HTMLElement | undefined {
    return this.#element.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
  }

  /** Whether this person changes interventions at all; of the single one its own rights tell. */
  get #mayUpdate(): boolean {
    if (this.#options.readOnly()) return false;
    const host = this.#options.host();
    return host === undefined || (host.me.rights.interventions?.includes('update') ?? false);
  }

  readonly #render = (): void => this.#element.requestUpdate();

  #entryOf(key: string): TimelineEntry | undefined {
    return this.#options.entries().find((entry) => entry.key === key);
  }

  #titleOf(key: string): string {
    const entry = this.#entryOf(key);
    return entry === undefined ? this.#t.untitled : this.#options.words().title(entry);
  }

  /** Begins to learn what one has to know before an entry is moved. */
  #look(entry: TimelineEntry): RecordFacts {
    this.#facts = new RecordFacts(this.#options.host(), entry.record);
    void this.#facts.known.then(this.#render);
    return this.#facts;
  }

  /** What is moved; where it cannot be, that is said before anything is tried. */
  #takeHold(key: string): Held | undefined {
    const entry = this.#entryOf(key);
    if (entry === undefined) return undefined;
    const obstacle = obstacleToDragging(entry, { mayUpdate: this.#mayUpdate });
    const dates = datesOf(entry);
    if (obstacle !== undefined || dates === undefined) {
      if (obstacle !== undefined) this.#problem(obstacleInWords(obstacle, this.#options.speaker));
      return undefined;
    }
    this.#say(undefined);
    this.#look(entry);
    return { key, dates };
  }

  /** Why what is held cannot stand there, as far as that is known by now. */
  #obstacleAt(key: string, dates: Dates): string | undefined {
    const entry = this.#entryOf(key);
    if (entry === undefined) return undefined;
    const facts = this.#facts?.record.id === entry.id ? this.#facts : undefined;
    const obstacle =
      obstacleToMoving(entry, { mayUpdate: this.#mayUpdate, rights: facts?.rights }) ??
      obstacleAt(dates, facts?.record ?? entry.record);
    return obstacle && obstacleInWords(obstacle, this.#options.speaker);
  }

  #showGhost(dates: Dates, row: { readonly top: number; readonly height: number }, key: string | undefined): void {
    const chart = this.#options.chart();
    const scroller = this.#scroller;
    if (chart === undefined || scroller === undefined) return;
    const { language } = this.#options.speaker;
    const place = shortPeriod(dates, this.#t, language);
    const why = key === undefined ? undefined : this.#obstacleAt(key, dates);
    const label = key === undefined ? this.#t.drawing(place) : why === undefined ? place : `${place} · ${why}`;
    this.#ghost.show({ dates, label, isRefused: why !== undefined }, row, chart, scroller);
  }

  /** Makes a change that was dragged, or moved by keys: shown at once, and back again where it cannot be. */
  async #change(key: string, after: Dates): Promise<void> {
    const entry = this.#entryOf(key);
    const before = entry && datesOf(entry);
    if (entry === undefined || before === undefined || isSamePeriod(before, after)) return;
    const title = this.#titleOf(key);
    const facts = this.#facts?.record.id === entry.id ? this.#facts : this.#look(entry);
    this.#pending.put(entry.id, after);
    this.#render();
    await facts.known;
    const why = this.#obstacleAt(key, after);
    if (why !== undefined) {
      this.#pending.drop(entry.id, after);
      this.#problem(this.#t.notMoved(title, why));
      return;
    }
    const base = this.#baseOf(entry, before, facts.record);
    await this.#make({ id: entry.id, title, before, after }, base, entry);
  }

  /** What was looked at has come newer than the list: where its dates are the same, nobody is in anybody's way. */
  #baseOf({ record }: TimelineEntry, seen: Dates, whole: TimelineIntervention): TimelineIntervention {
    const dates = datesOfRecord(whole);
    return dates !== undefined && isSamePeriod(dates, seen) && (whole.version ?? 0) > (record.version ?? 0)
      ? whole
      : record;
  }

  async #make(change: PeriodChange, base: TimelineIntervention, entry: TimelineEntry): Promise<void> {
    const { after, title } = change;
    try {
      if (!(await this.#commands.make(change, base))) {
        this.#pending.drop(change.id, after);
        this.#problem(this.#t.notMoved(title, this.#t.refusedByPage));
        return;
      }
      this.#quiet(this.#t.moved(title, this.#periodOf(after)), this.#takingBack.undoAction);
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
    const failure = saveFailureOf(error, this.#options.speaker);
    if (failure.kind === 'conflict' && entry !== undefined) {
      const base = { ...entry.record, ...failure.conflict.base, id };
      if (await this.#showConflict(entry, base, { dates: after, failure })) return;
    }
    const retry = failure.kind === 'failed' && failure.retry ? [{ label: this.#t.retry, run: again }] : [];
    this.#problem(this.#t.notMoved(title, reasonOf(failure, this.#options.speaker.in(moveTexts).conflict)), ...retry);
  }

  // --- The dialog ------------------------------------------------------------------------------------------------

  async #loadMoveDialog(): Promise<MoveDialog> {
    if (this.#moveDialog !== undefined) return this.#moveDialog;
    const { MoveDialog } = await import('../move-dialog/move-dialog.js');
    this.#moveDialog ??= new MoveDialog(this.#element, {
      speaker: this.#options.speaker,
      words: this.#options.words,
      save: this.#saveDialog,
      obstacle: ({ key }, dates) => this.#obstacleAt(key, dates),
      takeOver: this.#options.replace,
      nameOf: (staffId) => this.#options.host()?.names.nameOf(staffId, 'staffMember'),
      fallbackFocus: this.#options.fallbackFocus,
    });
    return this.#moveDialog;
  }

  async #showConflict(
    entry: TimelineEntry,
    base: TimelineIntervention,
    tried: { readonly dates: Dates; readonly failure: SaveFailure },
  ): Promise<boolean> {
    if (!(await this.prepareDialog())) return false;
    this.#moveDialog?.show(entry, base, tried);
    return true;
  }

  readonly #saveDialog = async (move: InterventionMove, base: TimelineIntervention): Promise<boolean> => {
    await this.#facts?.known;
    const title = this.#titleOf(move.id);
    const after = { from: move.from, to: move.to };
    const before = datesOfRecord(base);
    const change = { id: move.id, title, before: before ?? after, after };
    const isMade = await this.#commands.make(change, base, before !== undefined);
    if (isMade) {
      this.#quiet(this.#t.moved(title, this.#periodOf(after)), before && this.#takingBack.undoAction);
      this.#goAlong(move.id, after);
    }
    return isMade;
  };

  // --- By keys ---------------------------------------------------------------------------------------------------

  #renderStrip(): TemplateResult {
    const { state } = this.#moveMode;
    if (state === undefined) return html``;
    const { language } = this.#options.speaker;
    return this.#moveMode.render(shortPeriod(state.after, this.#t, language), this.#obstacleAt(state.key, state.after));
  }

  #sayPlace(): void {
    const { state } = this.#moveMode;
    if (state === undefined) return;
    const { language } = this.#options.speaker;
    const t = this.#t;
    const why = this.#obstacleAt(state.key, state.after);
    const help = this.#spoken === '' ? ` ${t.help.map(([key, does]) => `${key}: ${does}`).join(', ')}.` : '';
    const place = spokenPlace(state.after, state.before, t, language);
    this.#spoken = `${help === '' ? '' : `${t.moving(state.title)}. `}${t.held[state.grip]}: ${place}${why === undefined ? '' : ` ${why}`}${help}`;
    this.#reveal(state.grip === 'end' && state.after.to !== undefined ? state.after.to : state.after.from);
    this.#render();
  }

  /** Scrolls so far that the day is in sight. */
  #reveal(date: PlainDate): void {
    const scroller = this.#scroller;
    const x = this.#options.chart()?.xOf(toEpochDay(date));
    if (scroller === undefined || x === undefined || Number.isNaN(x)) return;
    const { left, right } = plotInSight(scroller);
    if (x < left) scroller.scrollLeft += x - left - 24;
    else if (x > right) scroller.scrollLeft += x - right + 24;
  }

  #barOf(key: string): HTMLElement | undefined {
    const { activeElement } = this.#element.shadowRoot ?? {};
    const bars = [...this.#element.renderRoot.querySelectorAll<HTMLElement>('.bar')].filter(
      ({ dataset }) => dataset.key === key,
    );
    return bars.find((bar) => bar === activeElement) ?? bars[0];
  }

  /** The shadow stays beside its bar, wherever that goes. */
  #followBar(): void {
    const { state } = this.#moveMode;
    if (state === undefined) return;
    const bar = this.#barOf(state.key);
    if (bar === undefined) {
      this.#endMove();
      return;
    }
    this.#showGhost(state.after, bar.getBoundingClientRect(), state.key);
  }

  #commitMove(): void {
    const { state } = this.#moveMode;
    if (state === undefined) return;
    const why = this.#obstacleAt(state.key, state.after);
    if (why !== undefined) {
      // It stands where it cannot stay: one goes on moving it.
      this.#spoken = why;
      this.#render();
      return;
    }
    this.#endMove();
    if (isSamePeriod(state.before, state.after)) this.#quiet(this.#t.restored(state.title));
    else {
      void this.#change(state.key, state.after);
      this.#goAlong(state.key, state.after);
    }
  }

  /** What was moved out of the period is followed there: whoever moved it goes on from it. */
  #goAlong(key: string, { from }: Dates): void {
    void this.#element.updateComplete.then(() => {
      if (this.#options.chart() === undefined || this.#barOf(key) !== undefined) return;
      this.#focusAfter = key;
      if (this.#options.chart()?.reveal(key) === true) this.#focusAfter = undefined;
      else this.#options.goTo(from);
    });
  }

  #cancelMove(): void {
    const { state } = this.#moveMode;
    if (state === undefined) return;
    this.#endMove();
    this.#quiet(this.#t.restored(state.title));
  }

  #endMove(): void {
    const { state } = this.#moveMode;
    if (state === undefined) return;
    const bar = this.#barOf(state.key);
    const hadFocus = this.#element.shadowRoot?.activeElement?.closest('.edit-strip') ?? undefined;
    this.#moveMode.stop();
    this.#ghost.hide();
    this.#spoken = '';
    // The strip goes, and what has the focus in it.
    if (hadFocus !== undefined) bar?.focus();
    this.#render();
  }

  readonly #onKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
    // Whoever goes on is not called back to what was made.
    this.#focusAfter = undefined;
    if (this.#moveMode.state !== undefined && this.#answersMove(event)) return;
    if (event.target.closest('dialog, input, textarea, select') !== null) return;
    const key = event.key.toLocaleLowerCase('en');
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isCommand && (key === 'z' || (key === 'y' && !event.shiftKey))) {
      this.#answer(event);
      void this.#takingBack.run(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    } else if (key === 'm' && !isCommand && !event.altKey && event.target instanceof HTMLElement) {
      const barKey = event.target.closest<HTMLElement>('.bar')?.dataset.key;
      if (barKey === undefined || this.#options.readOnly()) return;
      this.#answer(event);
      this.startMoveMode(barKey, event.target);
    } else if (key === 'escape' && this.#isDrawing && !this.#pointer.isUnderWay) {
      this.#answer(event);
      this.#setDrawing(false);
    }
  };

  /** On the bar all its keys; on the strip Esc only, whose buttons have keys of their own. */
  #answersMove(event: KeyboardEvent): boolean {
    if (!(event.target instanceof Element)) return false;
    const isOnBar = event.target.closest('.bar') !== null;
    if (!isOnBar && event.key !== 'Escape') return false;
    if (!this.#moveMode.answer(event)) return false;
    this.#answer(event);
    return true;
  }

  #answer(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whoever goes elsewhere has not meant it. */
  readonly #onFocusOut = (event: Event): void => {
    if (this.#moveMode.state === undefined || !(event instanceof FocusEvent)) return;
    const to = event.relatedTarget;
    // Another window: one comes back.
    if (to === null && !document.hasFocus()) return;
    if (to instanceof Element && to.closest('.edit-strip') !== null) return;
    if (to instanceof HTMLElement && to.dataset.key === this.#moveMode.state.key) return;
    this.#cancelMove();
  };

  readonly #onScroll = (): void => {
    if (this.#moveMode.state !== undefined) this.#followBar();
  };

  // --- Creating --------------------------------------------------------------------------------------------------

  /** Makes a new intervention. @param dates - the span that was drawn, in a lane */
  async create(dates?: Dates, lane?: Lane): Promise<void> {
    this.#say(undefined);
    await this.#creating.begin(dates, lane);
  }

  /** The new bar has the focus, wherever it is; where one goes on from it is said. */
  readonly #created = (record: TimelineIntervention): void => {
    if (this.#options.host() === undefined) {
      this.#pending.add(record);
      this.#pending.told();
    } else this.#options.add(record);
    this.#setDrawing(false);
    if (record.from !== undefined) this.#options.goTo(record.from);
    this.#focusAfter = record.id;
    const { id } = record;
    const goOn = {
      label: this.#t.continueWriting,
      run: () => void this.#element.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id })),
    };
    this.#quiet(this.#t.created(record.title ?? this.#t.untitled), this.#options.openable() ? goOn : undefined);
  };

  /** Once the dialog is gone, which gives the focus back itself. */
  #focusBar(id: string): void {
    if (this.#element.renderRoot.querySelector('dialog') !== null) return;
    const target =
      this.#barOf(id) ??
      [...this.#element.renderRoot.querySelectorAll<HTMLElement>('.item')].find((item) => item.dataset.key === id);
    if (target === undefined) {
      // Its row is out of sight, and not rendered.
      if (this.#options.chart()?.reveal(id) === true) this.#focusAfter = undefined;
      return;
    }
    this.#focusAfter = undefined;
    // After the update: what has the focus renders anew.
    void this.#element.updateComplete.then(() => {
      target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      target.focus();
    });
  }

  #setDrawing(isDrawing: boolean): void {
    if (this.#isDrawing === isDrawing) return;
    this.#isDrawing = isDrawing;
    this.#say(isDrawing ? { tone: 'quiet', text: this.#t.drawHelp, actions: [] } : undefined);
  }

  // --- Saying ----------------------------------------------------------------------------------------------------

  #periodOf(dates: Dates): string {
    return fullPeriod(dates, this.#t, this.#options.speaker.language);
  }

  #quiet(text: string, action?: NoticeAction): void {
    this.#say({ tone: 'quiet', text, actions: action === undefined ? [] : [action] });
  }

  #problem(text: string, ...actions: readonly NoticeAction[]): void {
    this.#say({ tone: 'problem', text, actions });
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#render();
  }
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

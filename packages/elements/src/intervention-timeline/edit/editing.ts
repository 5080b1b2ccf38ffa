import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { SamspilNavigateEvent } from '../../events/navigate-event.js';
import { saveTexts } from '../../saving/save.texts.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineIntervention } from '../internal/entry.js';
import type { Lane } from '../internal/lanes.js';
import { moveTexts } from '../move-dialog/move-dialog.texts.js';
import type { TimelineAccess } from '../timeline-access.js';
import { BarFocus } from './bar-focus.js';
import { Creating } from './create/creating.js';
import { DialogMoves } from './dialog-moves.js';
import { editStyles } from './edit.styles.js';
import { editTexts } from './edit.texts.js';
import type { EditingGiven, EditingOptions } from './editing-options.js';
import { Ghost } from './ghost.js';
import { KeyMoves } from './key-moves.js';
import { Moves } from './moves.js';
import { Notices } from './notices.js';
import { obstacleTexts } from './obstacle.texts.js';
import type { Dates } from './period-change.js';
import { shortPeriod } from './period-words.js';
import { PointerEditing } from './pointer-editing.js';

export type { EditingGiven, EditingOptions } from './editing-options.js';

/** Texts that editing speaks with. */
const editingTexts = [editTexts, obstacleTexts, moveTexts, saveTexts];

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
  readonly #notices: Notices;
  readonly #bars: BarFocus;
  readonly #moves: Moves;
  readonly #dialogMoves: DialogMoves;
  readonly #keyMoves: KeyMoves;
  readonly #pointer: PointerEditing;
  readonly #ghost = new Ghost();
  readonly #creating: Creating;
  #isDrawing = false;

  constructor(element: ReactiveElement, options: EditingOptions) {
    this.#element = element;
    this.#options = options;
    const changed = () => element.requestUpdate();
    const notices = new Notices({ closeLabel: () => this.#t.close, changed });
    const bars = new BarFocus(element, options);
    this.#notices = notices;
    this.#bars = bars;
    this.#dialogMoves = new DialogMoves(element, { ...options, notices, bars, moves: () => this.#moves });
    this.#moves = new Moves({
      ...options,
      notices,
      changed,
      mayUpdate: () => this.#mayUpdate,
      dispatch: (event) => element.dispatchEvent(event),
      showConflict: (entry, base, tried) => this.#dialogMoves.showConflict(entry, base, tried),
    });
    this.#keyMoves = new KeyMoves(element, {
      ...options,
      notices,
      bars,
      moves: this.#moves,
      scroller: () => this.#scroller,
      showGhost: (dates, row, key) => this.#showGhost(dates, row, key),
      hideGhost: () => this.#ghost.hide(),
    });
    this.#creating = new Creating(element, {
      ...options,
      created: this.#created,
      missing: (again) => notices.problem(this.#t.dialogMissing, { label: this.#t.retry, run: again }),
    });
    this.#pointer = new PointerEditing({
      chart: options.chart,
      isEditable: () => this.#mayUpdate && !this.#keyMoves.isUnderWay,
      isForDrawing: (withAlt) => (withAlt || this.#isDrawing) && options.mayCreate(),
      takeHold: (key) => this.#moves.takeHold(key),
      show: (dates, row, held) => this.#showGhost(dates, row, held?.key),
      hide: () => this.#ghost.hide(),
      drop: ({ key }, after) => void this.#moves.change(key, after),
      drawn: (dates, lane) => void this.create(dates, lane),
    });
    adoptStyles(element, [editStyles]);
    element.addController(this);
  }

  /** When a change was last saved. */
  get savedAt(): Date | undefined {
    return this.#moves.commands.savedAt;
  }

  /** The records as they are shown: with what is not saved yet. */
  shown(records: readonly unknown[]): readonly unknown[] {
    return this.#moves.pending.applyTo(records);
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
    this.#keyMoves.stop();
    this.#ghost.hide();
  }

  hostUpdated(): void {
    const scroller = this.#scroller;
    this.#pointer.listen(scroller);
    scroller?.toggleAttribute('data-editable', this.#mayUpdate);
    scroller?.toggleAttribute('data-drawing', this.#isDrawing && this.#options.mayCreate());
    this.#keyMoves.followBar();
    this.#bars.look();
  }

  /** Below the timeline: what was done, what can be done, and the dialogs. */
  render(): TemplateResult {
    return html`${this.#ghost.render()} ${this.#notices.render(this.#keyMoves.render())} ${this.#dialogMoves.render()}
      ${this.#creating.render()}`;
  }

  /** New interventions are drawn on the empty lanes. */
  get isDrawing(): boolean {
    return this.#isDrawing;
  }

  toggleDrawing(): void {
    this.#setDrawing(!this.#isDrawing);
  }

  /** Loads the dialog, so that it can be shown at once; false where it cannot be had. */
  async prepareDialog(): Promise<boolean> {
    return await this.#dialogMoves.prepare();
  }

  /** Shows the dialog in which an intervention is moved; `prepareDialog` has loaded it. */
  openDialog(key: string): void {
    this.#dialogMoves.open(key);
  }

  /** Moves an intervention by keys from now on; its bar has the focus. */
  startMoveMode(key: string, bar: HTMLElement): void {
    this.#keyMoves.start(key, bar);
  }

  /** Makes a new intervention. @param dates - the span that was drawn, in a lane */
  async create(dates?: Dates, lane?: Lane): Promise<void> {
    this.#notices.clear();
    await this.#creating.begin(dates, lane);
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

  #showGhost(dates: Dates, row: { readonly top: number; readonly height: number }, key: string | undefined): void {
    const chart = this.#options.chart();
    const scroller = this.#scroller;
    if (chart === undefined || scroller === undefined) return;
    const place = shortPeriod(dates, this.#t, this.#options.speaker.language);
    const why = key === undefined ? undefined : this.#moves.obstacleAt(key, dates);
    const label = key === undefined ? this.#t.drawing(place) : why === undefined ? place : `${place} · ${why}`;
    this.#ghost.show({ dates, label, isRefused: why !== undefined }, row, chart, scroller);
  }

  readonly #onKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
    this.#bars.forget();
    if (this.#keyMoves.answer(event) || this.#answersCommand(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Undo and redo, the key that begins a move, and the one that ends drawing. */
  #answersCommand(event: KeyboardEvent): boolean {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest('dialog, input, textarea, select') !== null) return false;
    const key = event.key.toLocaleLowerCase('en');
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isCommand && (key === 'z' || (key === 'y' && !event.shiftKey))) {
      void this.#moves.takingBack.run(key === 'y' || event.shiftKey ? 'redo' : 'undo');
      return true;
    }
    const barKey = target.closest<HTMLElement>('.bar')?.dataset.key;
    if (key === 'm' && !isCommand && !event.altKey && barKey !== undefined && !this.#options.readOnly()) {
      this.#keyMoves.start(barKey, target);
      return true;
    }
    if (key !== 'escape' || !this.#isDrawing || this.#pointer.isUnderWay) return false;
    this.#setDrawing(false);
    return true;
  }

  readonly #onFocusOut = (event: Event): void => {
    if (event instanceof FocusEvent) this.#keyMoves.left(event.relatedTarget);
  };

  readonly #onScroll = (): void => this.#keyMoves.followBar();

  /** The new bar has the focus, wherever it is; where one goes on from it is said. */
  readonly #created = (record: TimelineIntervention): void => {
    const { pending } = this.#moves;
    if (this.#options.host() === undefined) {
      pending.add(record);
      pending.told();
    } else this.#options.add(record);
    this.#setDrawing(false);
    if (record.from !== undefined) this.#options.goTo(record.from);
    this.#bars.await(record.id);
    const { id } = record;
    const goOn = {
      label: this.#t.continueWriting,
      run: () => void this.#element.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id })),
    };
    const said = this.#t.created(record.title ?? this.#t.untitled);
    this.#notices.quiet(said, this.#options.openable() ? goOn : undefined);
  };

  #setDrawing(isDrawing: boolean): void {
    if (this.#isDrawing === isDrawing) return;
    this.#isDrawing = isDrawing;
    if (isDrawing) this.#notices.quiet(this.#t.drawHelp);
    else this.#notices.clear();
  }
}

import type { ReactiveElement } from 'lit';
import type { InterventionMove } from '../events/intervention-move-event.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import type { MoveDialog } from '../move-dialog/move-dialog.js';
import type { BarFocus } from './bar-focus.js';
import { editTexts } from './edit.texts.js';
import type { EditingOptions } from './editing-options.js';
import type { Moves, TriedMove } from './moves.js';
import type { Notices } from './notices.js';
import { datesOfRecord } from './period-change.js';

export interface DialogMovesOptions
  extends Pick<EditingOptions, 'speaker' | 'words' | 'host' | 'replace' | 'fallbackFocus'> {
  readonly moves: () => Moves;
  readonly notices: Notices;
  readonly bars: BarFocus;
}

/** Moves by the ordinary dialog, which comes as a chunk. */
export class DialogMoves {
  readonly #element: ReactiveElement;
  readonly #options: DialogMovesOptions;
  #dialog: MoveDialog | undefined;

  constructor(element: ReactiveElement, options: DialogMovesOptions) {
    this.#element = element;
    this.#options = options;
  }

  render(): unknown {
    return this.#dialog?.render();
  }

  /** Loads the dialog, so that it can be shown at once; false where it cannot be had. */
  async prepare(): Promise<boolean> {
    try {
      await this.#load();
      return true;
    } catch (error) {
      console.debug('[samspil] a part of the view could not be loaded', error);
      return false;
    }
  }

  /** Shows the dialog in which an intervention is moved; `prepare` has loaded it. */
  open(key: string): void {
    const moves = this.#options.moves();
    const entry = moves.entryOf(key);
    if (entry === undefined) return;
    this.#options.notices.clear();
    moves.look(entry);
    this.#dialog?.show(entry, entry.record);
  }

  /** Shows what everybody has made of it; false where the dialog cannot be had. */
  async showConflict(entry: TimelineEntry, base: TimelineIntervention, tried: TriedMove): Promise<boolean> {
    if (!(await this.prepare())) return false;
    this.#dialog?.show(entry, base, tried);
    return true;
  }

  async #load(): Promise<void> {
    if (this.#dialog !== undefined) return;
    const { MoveDialog } = await import('../move-dialog/move-dialog.js');
    const { speaker, words, host, replace, fallbackFocus, moves } = this.#options;
    this.#dialog ??= new MoveDialog(this.#element, {
      speaker,
      words,
      fallbackFocus,
      save: this.#save,
      obstacle: ({ key }, dates) => moves().obstacleAt(key, dates),
      takeOver: replace,
      nameOf: (staffId) => host()?.names.nameOf(staffId, 'staffMember'),
    });
  }

  readonly #save = async (move: InterventionMove, base: TimelineIntervention): Promise<boolean> => {
    const { speaker, notices, bars } = this.#options;
    const moves = this.#options.moves();
    await moves.known;
    const title = moves.titleOf(move.id);
    const after = { from: move.from, to: move.to };
    const before = datesOfRecord(base);
    const change = { id: move.id, title, before: before ?? after, after };
    const isMade = await moves.commands.make(change, base, before !== undefined);
    if (isMade) {
      const said = speaker.in(editTexts).moved(title, moves.periodOf(after));
      notices.quiet(said, before && moves.takingBack.undoAction);
      bars.goAlong(move.id, after.from);
    }
    return isMade;
  };
}

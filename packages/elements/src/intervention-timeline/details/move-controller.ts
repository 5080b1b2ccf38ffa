import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { ReadyHost } from '../../host/host-context.js';
import type { TextController } from '../../text/text-controller.js';
import {
  type InterventionMove,
  SamspilBeforeInterventionMoveEvent,
  SamspilInterventionMoveEvent,
} from '../events/intervention-move-event.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import type { MoveDialog } from '../move-dialog/move-dialog.js';
import type { Words } from '../words.js';

export interface MoveControllerOptions {
  readonly speaker: TextController;
  readonly words: () => Words;
  /** Where a move is saved; undefined where the page has given the records, and saves them itself. */
  readonly host: () => ReadyHost | undefined;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  /** Where the focus goes when what had it has moved out of sight. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** Moves interventions in time: asks the page, saves, tells. The dialog is loaded when somebody first wants it. */
export class MoveController {
  readonly #element: ReactiveElement;
  readonly #options: MoveControllerOptions;
  #dialog: MoveDialog | undefined;
  #savedAt: Date | undefined;

  constructor(element: ReactiveElement, options: MoveControllerOptions) {
    this.#element = element;
    this.#options = options;
  }

  /** When the last move was saved. */
  get savedAt(): Date | undefined {
    return this.#savedAt;
  }

  /**
   * Loads the dialog, so that it can be shown at once.
   *
   * @throws TypeError when it cannot be had, because there is no line to the page's scripts
   */
  async prepare(): Promise<void> {
    if (this.#dialog !== undefined) return;
    const { MoveDialog, moveTexts } = await import('../move-dialog/move-dialog.js');
    await this.#options.speaker.use(moveTexts);
    this.#dialog ??= new MoveDialog(this.#element, {
      speaker: this.#options.speaker,
      words: this.#options.words,
      save: this.#save,
      takeOver: this.#options.replace,
      nameOf: (staffId) => this.#options.host()?.names.nameOf(staffId, 'staffMember'),
      fallbackFocus: this.#options.fallbackFocus,
    });
  }

  /** The same before anybody has pressed anything: that it fails is no news. */
  prefetch(): void {
    this.prepare().catch(() => undefined);
  }

  /** Shows the dialog; `prepare` has loaded it. */
  show(entry: TimelineEntry): void {
    this.#savedAt = undefined;
    this.#dialog?.show(entry, entry.record);
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog?.render() ?? nothing;
  }

  readonly #save = async (move: InterventionMove, base: TimelineIntervention): Promise<boolean> => {
    if (!this.#element.dispatchEvent(new SamspilBeforeInterventionMoveEvent(move))) return false;
    const host = this.#options.host();
    if (host !== undefined) {
      const { id, version = 0 } = base;
      const patch = { from: move.from, to: move.to ?? null };
      this.#options.replace(await host.client.interventions.update({ ...base, id, version }, patch));
      this.#savedAt = new Date();
    }
    this.#element.dispatchEvent(new SamspilInterventionMoveEvent(move));
    return true;
  };
}

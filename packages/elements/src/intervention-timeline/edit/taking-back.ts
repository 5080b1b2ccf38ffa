import type { EditTexts } from './edit.texts.js';
import type { NoticeAction } from './notice.js';
import type { Dates, PeriodChange } from './period-change.js';
import { FailedChangeError, type PeriodCommands } from './period-commands.js';

export interface TakingBackOptions {
  readonly t: () => EditTexts;
  readonly periodOf: (dates: Dates) => string;
  readonly quiet: (text: string, action?: NoticeAction) => void;
  /** It could not be taken back, or made again. */
  readonly failed: (error: unknown, change: PeriodChange, again: () => void) => Promise<void>;
}

/** Takes the last change of dates back, or makes it again, and says what was done with the way back from that. */
export class TakingBack {
  readonly #commands: PeriodCommands;
  readonly #options: TakingBackOptions;

  constructor(commands: PeriodCommands, options: TakingBackOptions) {
    this.#commands = commands;
    this.#options = options;
  }

  /** The button that takes back what was just done. */
  get undoAction(): NoticeAction {
    return { label: this.#options.t().undo, run: () => void this.run('undo') };
  }

  async run(how: 'undo' | 'redo'): Promise<void> {
    const t = this.#options.t();
    try {
      const change = await this.#commands[how]();
      if (change === undefined) {
        this.#options.quiet(how === 'undo' ? t.nothingToUndo : t.nothingToRedo);
        return;
      }
      const period = this.#options.periodOf(change.after);
      if (how === 'redo') this.#options.quiet(t.redone(change.title, period), this.undoAction);
      else this.#options.quiet(t.undone(change.title, period), { label: t.redo, run: () => void this.run('redo') });
    } catch (error) {
      if (!(error instanceof FailedChangeError)) throw error;
      const { change, cause } = error;
      await this.#options.failed(cause, change, () => void this.run(how));
    }
  }
}

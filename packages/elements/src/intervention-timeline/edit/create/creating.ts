import type { ReactiveElement } from 'lit';
import { SamspilBeforeInterventionCreateEvent } from '../../events/intervention-create-event.js';
import type { TimelineIntervention } from '../../internal/entry.js';
import type { Lane } from '../../internal/lanes.js';
import type { EditingOptions } from '../editing.js';
import type { Dates } from '../period-change.js';
import type { CreateDialog } from './create-dialog.js';
import { draftAt } from './draft.js';

export type CreatingOptions = Pick<
  EditingOptions,
  'speaker' | 'words' | 'host' | 'entries' | 'institution' | 'fallbackFocus' | 'mayCreate'
> & {
  readonly created: (record: TimelineIntervention) => void;
  /** The dialog cannot be had. */
  readonly missing: (again: () => void) => void;
};

/** Makes a new intervention, in a dialog of ours unless the page has one of its own. The dialog comes when it is wanted. */
export class Creating {
  readonly #element: ReactiveElement;
  readonly #options: CreatingOptions;
  #dialog: CreateDialog | undefined;

  constructor(element: ReactiveElement, options: CreatingOptions) {
    this.#element = element;
    this.#options = options;
  }

  /**
   * @param dates - the span that was drawn
   * @param lane - where it was drawn
   */
  async begin(dates: Dates | undefined, lane: Lane | undefined): Promise<void> {
    if (!this.#options.mayCreate()) return;
    const draft = draftAt(dates, lane, this.#options.institution());
    if (!this.#element.dispatchEvent(new SamspilBeforeInterventionCreateEvent(draft))) return;
    try {
      const dialog = await this.#load();
      dialog.show(draft);
    } catch (error) {
      console.warn('[samspil] a part of the view could not be loaded', error);
      this.#options.missing(() => void this.begin(dates, lane));
    }
  }

  render(): unknown {
    return this.#dialog?.render();
  }

  async #load(): Promise<CreateDialog> {
    if (this.#dialog !== undefined) return this.#dialog;
    const { CreateDialog, createDialogTexts } = await import('./create-dialog.js');
    await Promise.all(createDialogTexts.map((texts) => this.#options.speaker.use(texts)));
    const { speaker, words, host, entries, institution, fallbackFocus, created } = this.#options;
    this.#dialog ??= new CreateDialog(this.#element, {
      speaker,
      words,
      host,
      entries,
      institution,
      fallbackFocus,
      created,
    });
    return this.#dialog;
  }
}

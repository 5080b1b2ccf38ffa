import { formatTime } from '@samspil/core/calendar';
import { nothing, type TemplateResult } from 'lit';
import { renderMissing } from '../../connected/state-view.js';
import { OnDemand } from '../../on-demand/on-demand.js';
import type { Editing } from '../edit/editing.js';
import type { Exports, ExportsGiven } from '../exports/exports.js';
import { parts } from '../parts.js';
import type { TimelineAccess } from '../timeline-access.js';
import { type ActionsTexts, actionsTexts } from './actions.texts.js';

/** What the page allows, and who does it. */
export interface ActionsGiven extends ExportsGiven {
  readonly editing: OnDemand<Editing>;
}

/**
 * What becomes of what one does with the whole of what is shown: the files one takes along, what was saved, and what could
 * not be. `actionsTexts` must be there.
 */
export class Actions {
  readonly #timeline: TimelineAccess;
  readonly #given: ActionsGiven;
  readonly #exports: OnDemand<Exports>;

  constructor(timeline: TimelineAccess, given: ActionsGiven) {
    this.#timeline = timeline;
    this.#given = given;
    this.#exports = new OnDemand(timeline.element, async () => (await parts.exports()).createExports(timeline, given));
  }

  /** What was last done, and what could not be; empty at rest. */
  get status(): string {
    const t = this.#texts;
    if (this.#exports.isMissing) return t.exportMissing;
    const savedAt = this.#given.editing.part?.savedAt;
    const saved = savedAt === undefined ? '' : t.saved(formatTime(savedAt, this.#timeline.speaker.language));
    return this.#exports.part?.status || saved;
  }

  /** The records that may be seen: all of them, but for what must not be on paper while something is printed. */
  visible(records: readonly unknown[]): readonly unknown[] {
    return this.#exports.part?.visible(records) ?? records;
  }

  get isMenuOpen(): boolean {
    return this.#exports.part?.isOpen ?? false;
  }

  /** The menu of exports, beside the button that opens it. */
  renderMenu(): unknown {
    return this.#exports.part?.render();
  }

  /** Opens and closes the menu of exports. */
  async export(button: EventTarget | null): Promise<void> {
    (await this.#exports.want())?.toggle(button);
  }

  renderMissing(): TemplateResult | typeof nothing {
    const { editing } = this.#given;
    if (!editing.isMissing) return nothing;
    const { speaker } = this.#timeline;
    return renderMissing(this.#texts.editingMissing, { speaker, retry: () => void editing.want() });
  }

  get #texts(): ActionsTexts {
    return this.#timeline.speaker.in(actionsTexts);
  }
}

import { formatTime } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMissing } from '../../connected/state-view.js';
import { OnDemand } from '../../on-demand/on-demand.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { Editing } from '../edit/editing.js';
import type { Exports, ExportsGiven } from '../exports/exports.js';
import { parts } from '../parts.js';
import type { TimelineAccess } from '../timeline-access.js';
import { actionsStyles } from './actions.styles.js';
import { type ActionsTexts, actionsTexts } from './actions.texts.js';

/** What the page allows, and who does it. */
export interface ActionsGiven extends ExportsGiven {
  readonly editing: OnDemand<Editing>;
  /** New interventions can be made from here, by this person. */
  readonly mayCreate: () => boolean;
}

/**
 * What one does with the whole of what is shown: make a new intervention, take it along as a file. The buttons stand among
 * the controls; what they do comes when they are pressed.
 *
 * Brings its own styles; `actionsTexts` must be there.
 */
export class Actions {
  readonly #timeline: TimelineAccess;
  readonly #given: ActionsGiven;
  readonly #exports: OnDemand<Exports>;

  constructor(timeline: TimelineAccess, given: ActionsGiven) {
    this.#timeline = timeline;
    this.#given = given;
    this.#exports = new OnDemand(timeline.element, async () => (await parts.exports()).createExports(timeline, given));
    adoptStyles(timeline.element, [actionsStyles]);
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

  /** The buttons, and the menu of exports. */
  render(): TemplateResult {
    const { part } = this.#exports;
    return html`<button class="button" type="button" aria-haspopup="menu" aria-expanded=${part?.isOpen ?? false} @click=${this.#export}>${this.#texts.export}</button>${part?.render()}
      ${this.#given.mayCreate() ? this.#renderCreate() : nothing}`;
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

  #renderCreate(): TemplateResult {
    const { editing } = this.#given;
    const create = async () => void (await editing.want())?.create();
    return html`${editing.part?.renderDrawToggle()}<button class="button primary" part="create" type="button" @click=${create}>+ ${this.#texts.create}</button>`;
  }

  readonly #export = async ({ currentTarget }: Event): Promise<void> =>
    (await this.#exports.want())?.toggle(currentTarget);
}

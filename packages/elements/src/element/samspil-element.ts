import { LitElement } from 'lit';
import { TextController } from '../text/text-controller.js';
import type { Texts } from '../text/texts.js';
import { version } from '../version.js';

/**
 * What every element of ours stands on: it knows its version, and speaks the language of its place. Everything else that
 * elements share is a controller or a style sheet, so that each takes only what it needs.
 */
export class SamspilElement extends LitElement {
  static readonly version: string = version;

  /** What the element says. */
  static readonly texts: readonly Texts<unknown>[] = [];

  /** @internal */
  protected readonly speaker: TextController = new TextController(this, textsOf(this.constructor));

  /** Nothing is shown in a language that is not the page's: the first update waits for the texts, if they are not there. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    if (!this.hasUpdated && this.speaker.ready !== undefined) return this.#updateWhenReady();
    super.scheduleUpdate();
    return undefined;
  }

  async #updateWhenReady(): Promise<void> {
    // The language may change again while its texts are on their way.
    while (this.speaker.ready !== undefined) await this.speaker.ready;
    super.scheduleUpdate();
  }
}

function textsOf(elementClass: unknown): readonly Texts<unknown>[] {
  return typeof elementClass === 'function' && elementClass.prototype instanceof SamspilElement
    ? (elementClass as typeof SamspilElement).texts
    : [];
}

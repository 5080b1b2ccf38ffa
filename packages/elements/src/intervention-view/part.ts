import type { Texts } from '../text/texts.js';
import type { ContextSource } from './view-context.js';

/** A part of the view that comes as a chunk. */
export interface Part {
  render(): unknown;
  /** Opens what is closed at first: the history, the summary. */
  open?(): void;
  /** It is another intervention, or another person: what was written or loaded for the last one is gone. */
  forget?(): void;
}

/** What the module of such a part exports. */
export interface PartModule {
  readonly texts: readonly Texts<unknown>[];
  readonly createPart: (context: ContextSource) => Part;
}

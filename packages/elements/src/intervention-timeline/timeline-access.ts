import type { ReactiveElement } from 'lit';
import type { ReadyHost } from '../host/host-context.js';
import type { TextController } from '../text/text-controller.js';
import type { TimelineInputs } from './inputs.js';
import type { TimelineModel } from './internal/timeline-model.js';
import type { PlaceWidth } from './place-width.js';
import type { TimelineSettings } from './timeline-settings.js';
import type { Words } from './words.js';

/** What the parts that come as chunks see of the timeline: always as it is now. */
export interface TimelineAccess {
  readonly element: ReactiveElement;
  readonly speaker: TextController;
  readonly inputs: TimelineInputs;
  readonly place: PlaceWidth;
  readonly words: () => Words;
  readonly settings: () => TimelineSettings;
  readonly model: () => TimelineModel;
  /** Where records are loaded and saved; undefined where the page has given them. */
  readonly host: () => ReadyHost | undefined;
}

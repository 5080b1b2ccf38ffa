import type { PlainDate } from '@samspil/core/calendar';
import type { ReadyHost } from '../../host/host-context.js';
import type { TextController } from '../../text/text-controller.js';
import type { TimelineEntry, TimelineIntervention } from '../internal/entry.js';
import type { Words } from '../words.js';
import type { ChartSurface } from './chart-surface.js';

export interface EditingOptions {
  readonly speaker: TextController;
  readonly words: () => Words;
  /** Where changes are saved; undefined where the page has given the records, and saves them itself. */
  readonly host: () => ReadyHost | undefined;
  readonly chart: () => ChartSurface | undefined;
  readonly entries: () => readonly TimelineEntry[];
  readonly readOnly: () => boolean;
  /** New interventions can be made from here, by this person. */
  readonly mayCreate: () => boolean;
  readonly openable: () => boolean;
  /** The institution that is shown, where it is one. */
  readonly institution: () => string | undefined;
  /** Shows the period around a date. */
  readonly goTo: (date: PlainDate) => void;
  /** Puts a newer version of a record in the place of the old one. */
  readonly replace: (record: TimelineIntervention) => void;
  readonly add: (record: TimelineIntervention) => void;
  /** Where the focus goes when what had it has moved out of sight. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** What the page allows, and what the timeline does with what has changed. */
export type EditingGiven = Omit<EditingOptions, 'speaker' | 'words' | 'host' | 'entries' | 'fallbackFocus'>;

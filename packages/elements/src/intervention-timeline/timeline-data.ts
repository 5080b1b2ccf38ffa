import type { DateRange, SchoolBreak } from '@samspil/core/calendar';
import type { TemplateResult } from 'lit';
import type { TimelineIntervention } from './internal/entry.js';
import type { GroupFacts, Words } from './words.js';

/** What a connected timeline shows. */
export interface TimelineData {
  readonly interventions: readonly TimelineIntervention[];
  readonly breaks: readonly SchoolBreak[];
  readonly groups: ReadonlyMap<string, GroupFacts>;
  /** The days of which all interventions are there. */
  readonly loaded?: DateRange;
  /** Instead of the interventions, for those who may count but not see them. */
  readonly figures?: (words: Words) => TemplateResult;
}

import type { Label, Labels } from '../vocabulary/labels.js';
import type { MetricCode, MetricMeasure, MetricUnit } from './metric.js';
import type { ReviewOutcome } from './review-metrics.js';
import type { Presence, SessionOutcome } from './session-metrics.js';

/** The figures by name. */
export const metricLabels: Labels<MetricCode> = {
  inContextShare: { da: 'I fællesskabet', en: 'In context' },
  outreachShare: { da: 'Ude i klasser og på stuer', en: 'Out in classes and rooms' },
  individualShare: { da: 'For et enkelt barn', en: 'For a single child' },
  proactiveShare: { da: 'På eget initiativ', en: 'Proactive' },
  anchorRate: { da: 'Forankret', en: 'Anchored' },
  fidelity: { da: 'Gennemført tid', en: 'Time held' },
  sessionsHeld: { da: 'Gennemførte gange', en: 'Sessions held' },
  bothPresentRate: { da: 'Begge til stede', en: 'Both present' },
  reviewTimeliness: { da: 'Evaluering til tiden', en: 'Reviews on time' },
};

/** What each figure says, in one sentence. */
export const metricExplanations: Labels<MetricCode> = {
  inContextShare: {
    da: 'Den del af arbejdet, der foregår i klassen, på stuen eller på mindre hold, og ikke ude af konteksten.',
    en: 'The part of the work that takes place in the class, the room or a smaller team, and not out of context.',
  },
  outreachShare: {
    da: 'Den del af arbejdet, hvor de voksne går ud i klassen eller på stuen, i stedet for at børnene går ud.',
    en: 'The part of the work where the adults go out into the class or room, instead of the children leaving it.',
  },
  individualShare: {
    da: 'Den del af arbejdet, der er for et enkelt barn, ud af arbejdet med børn, grupper og professionelle.',
    en: 'The part of the work that is for a single child, of that with children, groups and professionals.',
  },
  proactiveShare: {
    da: 'Den del af indsatserne, som ressourcecentret, ledelsen eller data tog initiativ til, uden at nogen havde bedt om det.',
    en: 'The part of the interventions that the centre, the leadership or data started, without anybody having asked.',
  },
  anchorRate: {
    da: 'Den del af de afsluttede indsatser, der fortsætter som hverdag.',
    en: 'The part of the closed interventions that goes on as everyday practice.',
  },
  fidelity: {
    da: 'Minutter, der er gennemført, ud af dem, der var planlagt til og med i dag.',
    en: 'Minutes held, of those that were planned up to and including today.',
  },
  sessionsHeld: {
    da: 'Gange, der er gennemført, ud af dem, der var planlagt til og med i dag.',
    en: 'Sessions held, of those that were planned up to and including today.',
  },
  bothPresentRate: {
    da: 'Gange med co-teaching, hvor mindst to voksne var der samtidig, ud af dem, der er gennemført.',
    en: 'Sessions of co-teaching at which at least two adults were present, of those that were held.',
  },
  reviewTimeliness: {
    da: 'Evalueringer, der er holdt, ud af dem, der skulle have været holdt til nu.',
    en: 'Reviews held, of those that were due by now.',
  },
};

export const metricUnitLabels: Labels<MetricUnit> = {
  interventions: { da: 'indsatser', en: 'interventions' },
  minutes: { da: 'minutter', en: 'minutes' },
  sessions: { da: 'gange', en: 'sessions' },
  reviews: { da: 'evalueringer', en: 'reviews' },
};

export const metricMeasureLabels: Labels<MetricMeasure> = {
  count: { da: 'antal indsatser', en: 'number of interventions' },
  plannedMinutes: { da: 'planlagte minutter', en: 'planned minutes' },
  heldMinutes: { da: 'gennemførte minutter', en: 'minutes held' },
};

/** The parts of figures that are no codes of a vocabulary. */
export const metricOutcomeLabels: Labels<SessionOutcome | Presence | ReviewOutcome> = {
  held: { da: 'gennemført', en: 'held' },
  missed: { da: 'ikke gennemført', en: 'missed' },
  unrecorded: { da: 'endnu ikke noteret', en: 'not recorded yet' },
  together: { da: 'mindst to voksne', en: 'at least two adults' },
  alone: { da: 'én voksen', en: 'one adult' },
  overdue: { da: 'over tid', en: 'overdue' },
};

/** In a sentence, with the numbers: `36 af 41 indsatser`. */
export const metricFraction: Label = {
  da: '{numerator} af {denominator} {unit}',
  en: '{numerator} of {denominator} {unit}',
};

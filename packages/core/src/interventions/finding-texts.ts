import type { Label } from '../vocabulary/labels.js';

/** The findings of interventions in words; `{name}` is replaced by the finding's parameter. */
export const interventionFindingTexts: Readonly<Record<string, Label>> = {
  'INV-02': {
    da: 'Indsatsen foregår ude af konteksten. Der mangler: {missing}.',
    en: 'The intervention takes place out of context. Missing: {missing}.',
  },
  'INV-02-review': {
    da: 'Den nye vurdering ligger senere end {weeks} uger efter vurderingen.',
    en: 'The review lies more than {weeks} weeks after the assessment.',
  },
  'INV-04': {
    da: 'Det bliver {count} samtidige indsatser for {subject}; I har aftalt højst {limit}.',
    en: 'That makes {count} simultaneous interventions for {subject}; the agreed limit is {limit}.',
  },
  'INV-05': {
    da: 'Rammen er ikke beskrevet helt. Der mangler: {missing}.',
    en: 'The frame is incomplete. Missing: {missing}.',
  },
  'INV-06': {
    da: 'Beskriv mindst én styrke, før vanskelighederne.',
    en: 'Describe at least one strength, before difficulties.',
  },
  'INV-07': {
    da: 'Beskriv, hvilken positiv forandring i læringsmiljøet indsatsen sigter mod.',
    en: 'Describe the positive change in the learning environment that is intended.',
  },
  'INV-08': { da: 'Beskriv, hvad kolleger skal lære af indsatsen.', en: 'Describe what colleagues will learn.' },
  'INV-09': {
    da: 'Indsatsen bygger endnu ikke på: {missing}.',
    en: 'The intervention does not yet build on: {missing}.',
  },
  'INV-20': {
    da: 'Angiv, hvornår forældrene er informeret, eller hvorfor de ikke er det.',
    en: 'Say when the guardians were informed, or why they were not.',
  },
  'INV-21': {
    da: 'Skriv barnets egne ord, eller hvorfor de mangler.',
    en: "Record the child's own words, or why they are missing.",
  },
  'INV-23': {
    da: 'Afslutningen er ikke beskrevet helt. Der mangler: {missing}.',
    en: 'The closure is incomplete. Missing: {missing}.',
  },
  'INV-25': {
    da: 'Mål {goal} har frist {due}, efter at indsatsen slutter {to}.',
    en: 'Goal {goal} is due {due}, after the intervention ends on {to}.',
  },
  'INV-30': { da: 'Der mangler: {missing}.', en: 'Missing: {missing}.' },
  'INV-31': {
    da: 'Støtten til {subject} er i alt {minutes} minutter om ugen; grænsen er {threshold}. Tal med forældrene og PPR om, hvorvidt en pædagogisk-psykologisk vurdering (PPV) kan være en hjælp. Tallet afgør intet i sig selv.',
    en: 'Support for {subject} comes to {minutes} minutes a week; the threshold is {threshold}. Talk with the guardians and PPR about whether an educational-psychological assessment (PPV) may help. The number decides nothing by itself.',
  },
  'INV-31-hint': {
    da: 'Støtten til {subject} er i alt {minutes} minutter om ugen, mindst {percent} % af grænsen på {threshold}. Det er en god anledning til at se på den samlede støtte.',
    en: 'Support for {subject} comes to {minutes} minutes a week, at least {percent}% of the threshold of {threshold}. A good occasion to look at all of it together.',
  },
  'INV-61': {
    da: 'Indsatsen varer {weeks} uger. Fra {from} uger aftaler I en midtvejsevaluering.',
    en: 'The intervention lasts {weeks} weeks. From {from} weeks on you agree on a midway review.',
  },
  'INV-61-notRequired': {
    da: 'Indsatsen varer {weeks} uger. En midtvejsevaluering er først nødvendig fra {from} uger.',
    en: 'The intervention lasts {weeks} weeks. A midway review is only needed from {from} weeks on.',
  },
  'GUARD-goal': { da: 'Sæt mindst ét mål, før indsatsen går i gang.', en: 'Set at least one goal before starting.' },
  'GUARD-finalReview': {
    da: 'Sæt en dato for slutevalueringen, før I går til evaluering.',
    en: 'Set a date for the final review before reviewing.',
  },
};

/** Words for the codes that stand in the parameter `missing`. */
export const interventionPartLabels: Readonly<Record<string, Label>> = {
  text: { da: 'faglig vurdering', en: 'professional assessment' },
  assessedBy: { da: 'hvem der har vurderet', en: 'who assessed' },
  assessedAt: { da: 'dato for vurderingen', en: 'date of the assessment' },
  reviewAt: { da: 'dato for ny vurdering', en: 'review date' },
  returnPlan: { da: 'plan for vejen tilbage', en: 'return plan' },
  place: { da: 'sted', en: 'place' },
  time: { da: 'tid', en: 'time' },
  successCriteria: { da: 'tegn på, at det lykkes', en: 'success criteria' },
  stopCriteria: { da: 'hvornår I stopper', en: 'stop criteria' },
  decision: { da: 'beslutning', en: 'decision' },
  effectRating: { da: 'vurdering af effekten', en: 'effect rating' },
  aims: { da: 'mindst ét sigte (social, personlig, faglig)', en: 'at least one aim (social, personal, academic)' },
  subjectRefs: { da: 'mindst ét barn', en: 'at least one child' },
  groupIds: { da: 'mindst én gruppe', en: 'at least one group' },
  staffIds: { da: 'mindst én kollega', en: 'at least one colleague' },
  learningForm: { da: 'en arbejdsform, hvor kolleger lærer', en: 'a working form in which colleagues learn' },
  data: { da: 'data', en: 'data' },
  research: { da: 'forskning', en: 'research' },
  experience: { da: 'erfaring', en: 'experience' },
};

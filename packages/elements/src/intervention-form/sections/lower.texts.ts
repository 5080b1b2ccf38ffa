import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const da = (term: Terms) => ({
  headings: {
    how: 'Hvor og hvordan',
    team: 'Hvem der står bag',
    time: 'Tid og opfølgning',
    goals: 'Mål',
    frame: 'Ramme',
    evidence: 'Hvad indsatsen bygger på',
    family: 'Barnet og forældrene',
    learning: 'Praksis og læring',
    closure: 'Afslutning',
  },
  notes: {
    contextRationale: 'Kun efter en faglig vurdering, og altid med en vej tilbage.',
    team: 'Alle er ligeværdige partnere. Skriv, hvad hver især tager sig af, og hvad I kan vente af hinanden.',
    evidence: 'Data, forskning og jeres egen erfaring, side om side.',
    closure: `Beslut, hvad der sker med arbejdet, og skriv, hvad I har lært af ${term.intervention.the}.`,
  },
  contextRationale: {
    text: 'Faglig vurdering',
    assessedBy: 'Hvem har vurderet',
    assessedAt: 'Dato for vurderingen',
    reviewAt: 'Ny vurdering senest',
    returnPlan: 'Vejen tilbage til fællesskabet',
  },
  settingHints: {
    inClass: 'I fællesskabet, sammen med de andre.',
    smallTeam: 'På et hold, tæt på fællesskabet.',
    outOfContext: 'Kræver en faglig begrundelse og en plan for vejen tilbage.',
  },
  subjectHint: 'Det fag, den supplerende undervisning er i.',
  role: {
    item: 'Rolle',
    add: 'Tilføj en rolle',
    empty: 'Ingen roller er skrevet endnu.',
    who: 'Hvem',
    what: 'Tager sig af',
  },
  expectation: {
    item: 'Forventning',
    add: 'Tilføj en forventning',
    empty: 'Ingen forventninger er skrevet endnu.',
    from: 'Fra',
    fromHint: 'For eksempel læreren eller ressourcepersonen.',
    to: 'Til',
    text: 'Forventer, at',
    agreedAt: 'Aftalt den',
  },
  period: 'Periode',
  weeklyMinutesHint: 'Skriv for eksempel 90 eller 1:30.',
  goal: {
    item: 'Mål',
    add: 'Tilføj et mål',
    empty: 'Ingen mål er sat endnu.',
    text: 'Målet',
    aim: 'Slags mål',
    indicator: 'Tegn',
    indicatorHint: 'Hvad kan man se eller høre, når målet er nær?',
    baseline: 'Nu',
    target: 'Når det lykkes',
    due: 'Frist',
    state: 'Status',
  },
  frame: {
    place: 'Sted',
    time: 'Tidspunkt',
    successCriteria: 'Tegn på, at det lykkes',
    stopCriteria: 'Hvornår stopper vi',
    stopCriteriaHint: 'Hvad skal få jer til at holde op eller tænke om?',
  },
  evidence: {
    data: 'Data',
    dataHint: 'Tal, tests, observationer.',
    research: 'Forskning',
    researchHint: 'Hvad man ved, der virker.',
    experience: 'Erfaring',
    experienceHint: 'Hvad I selv har set virke.',
    link: 'Henvisning',
  },
  guardians: {
    informedAt: 'Forældrene er informeret den',
    reasonNotInformed: 'Eller hvorfor de ikke er det',
  },
  childVoice: { text: 'Barnets egne ord', reasonMissing: 'Eller hvorfor de mangler' },
  sharedWithHint: 'Titel, formål, mål, periode, ansvarlig og barnets stemme kan så ses.',
  practiceTranslationHint: 'Hvad gør de voksne i hverdagen med det, I lærer her?',
  colleagueLearningHint: 'Hvad skal kolleger kunne bagefter, og hvordan deler I det?',
  closure: {
    decision: 'Beslutning',
    decisionHints: {
      anchor: 'Arbejdet bliver til hverdag.',
      continue: 'Samme vej lidt endnu.',
      adjust: 'Vejen lægges om.',
      stop: 'Det er ikke vejen, eller målet er nået.',
      scale: 'Flere skal have glæde af det.',
    },
    effectRating: 'Effekt',
    effectHint: '»Ved ikke« er også et svar.',
    anchoring: 'Hvordan det forankres',
    anchoringOwnerId: 'Hvem sørger for det',
    anchoringDueAt: 'Senest',
    learned: 'Hvad vi har lært',
  },
  recommended: (dosage: string) => `Anbefalet i skabelonen: ${dosage}.`,
  weeks: (least: number | undefined, most: number | undefined) => `${span(least, most, 'mindst', 'højst')} uger`,
  minutesAWeek: (least: number | undefined, most: number | undefined) =>
    `${span(least, most, 'mindst', 'højst')} min. om ugen`,
  deviations: {
    fewerWeeks: 'Perioden er kortere end anbefalet.',
    moreWeeks: 'Perioden er længere end anbefalet.',
    fewerMinutes: 'Der er mindre tid om ugen end anbefalet.',
    moreMinutes: 'Der er mere tid om ugen end anbefalet.',
  },
});

function span(least: number | undefined, most: number | undefined, atLeast: string, atMost: string): string {
  if (least === undefined) return `${atMost} ${most}`;
  if (most === undefined) return `${atLeast} ${least}`;
  return least === most ? String(least) : `${least}–${most}`;
}

export type LowerTexts = ReturnType<typeof da>;
export const lowerTexts = defineTexts(da, () => import('./lower.texts.en.js'));

import type { SchoolYearHalf } from '@samspil/core/calendar';
import { capitalised } from '../text/capitalised.js';
import { countedIn } from '../text/counted.js';
import type { Terms } from '../text/terms.js';
import { defineTexts } from '../text/texts.js';
import type { DateProblem } from './internal/entry.js';
import type { LaneKind } from './internal/lanes.js';
import type { Zoom } from './internal/period.js';

type LaneWithoutId = Extract<LaneKind, 'professionals' | 'whole' | 'children' | 'unnamed'>;

const counted = countedIn('da');

const da = (term: Terms) => ({
  heading: capitalised(term.intervention.many),
  schoolYear: (label: string) => `skoleåret ${label}`,
  schoolYears: (first: string, last: string) => `skoleårene ${first}–${last}`,
  half: (half: SchoolYearHalf, year: number) => `${half === 'autumn' ? 'efteråret' : 'foråret'} ${year}`,
  previous: 'Forrige periode',
  today: 'I dag',
  next: 'Næste periode',
  zoom: 'Periode',
  zooms: { month: 'Måned', halfYear: 'Halvår', schoolYear: 'Skoleår', years: 'Flere år' } as Readonly<
    Record<Zoom, string>
  >,
  export: 'Eksportér',
  draw: 'Tegn',
  create: `Ny ${term.intervention.one}`,
  view: 'Visning',
  timeline: 'Tidslinje',
  list: 'Liste',
  interventions: (count: number) => counted(count, term.intervention.one, term.intervention.many),
  shownOf: (shown: number, count: number) =>
    `${shown.toLocaleString('da-DK')} af ${counted(count, term.intervention.one, term.intervention.many)}`,
  collectiveLanes: {
    professionals: 'Professionelle',
    whole: 'Hele institutionen',
    children: 'Børn uden angivet gruppe',
    unnamed: 'Ikke angivet',
  } as Readonly<Record<LaneWithoutId, string>>,
  nameOnItsWay: '…',
  andOthers: (names: string, others: number) => `${names} og ${counted(others, 'anden', 'andre')}`,
  empty: `Ingen ${term.intervention.many} i perioden`,
  emptyByFilter: `Ingen ${term.intervention.many} i perioden passer til filtrene`,
  notLoaded: `Periodens ${term.intervention.many} kunne ikke hentes`,
  undated: (count: number) => `${counted(count, term.intervention.one, term.intervention.many)} uden gyldig dato`,
  beganBefore: 'Begyndt tidligere',
  renewing: 'Henter …',
  untitled: 'Uden titel',
  levelUnknown: (code: string) => `niveau ${code}`,
  withoutLevel: 'Uden niveau',
  stateUnknown: (code: string) => `status ${code}`,
  withoutState: 'status ikke angivet',
  dateProblems: {
    noDates: 'Datoer mangler eller kan ikke læses',
    noStart: 'Startdatoen mangler eller kan ikke læses',
    unreadableEnd: 'Slutdatoen kan ikke læses',
    endBeforeStart: 'Slutdatoen ligger før startdatoen',
  } as Readonly<Record<DateProblem, string>>,
  until: (date: string) => `til ${date}`,
  fromWeek: (week: string) => `fra ${week}`,
  chartMissing: 'Tidslinjen kunne ikke hentes. Listen viser det samme.',
  partMissing: 'Noget kunne ikke hentes. Prøv igen, eller genindlæs siden.',
});

export type TimelineTexts = ReturnType<typeof da>;
export const timelineTexts = defineTexts(da, () => import('./texts.en.js'));

import { countedIn } from '../../text/counted.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { SummaryFindingCode } from '../internal/summary-findings.js';
import type { FilterFacet } from './filter.js';

const counted = countedIn('da');

const da = (term: Terms) => ({
  levels: 'Vis kun niveau',
  heading: 'Filtre',
  close: 'Luk',
  clearAll: 'Ryd alle',
  chosen: 'Valgte filtre',
  remove: (filter: string) => `Fjern filteret ${filter}`,
  show: (count: number) => `Vis ${counted(count, term.intervention.one, term.intervention.many)}`,
  text: 'Søg i titel, målgruppe og ansvarlig',
  textChip: (text: string) => `»${text}«`,
  due: (days: number) => `Frist inden for ${days} dage`,
  dueHint: 'Evaluering eller slutdato, også det, der er overskredet.',
  facets: {
    level: 'Niveau',
    state: 'Status',
    setting: 'Ramme',
    origin: 'Udspring',
    owner: 'Ansvarlig',
    finding: 'Opmærksomhed',
  } as Readonly<Record<FilterFacet, string>>,
  findings: {
    dates: 'datoer, der ikke passer',
    endPassed: 'slutdato er passeret',
    reviewOverdue: 'evaluering er overskredet',
    noFinalReview: 'slutevaluering mangler',
  } as Readonly<Record<SummaryFindingCode, string>>,
  noFinding: 'intet at bemærke',
  notGiven: 'ikke angivet',
  badge: (findings: readonly string[]) => `Opmærksom på: ${findings.join(', ')}`,
});

export type FiltersTexts = ReturnType<typeof da>;
export const filtersTexts = defineTexts(da, () => import('./filters.texts.en.js'));

import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = (term: Terms) => ({
  todayFlag: 'i dag',
  children: (count: number) => counted(count, 'barn', 'børn'),
  responsibleIs: (name: string) => `ansvarlig: ${name}`,
  grid: (grouping: string) => `${capitalised(term.intervention.many)} efter ${grouping.toLocaleLowerCase('da')}`,
  gridHelp: `Piletaster flytter mellem ${term.intervention.many}, Home og End til enderne, Page Up og Page Down skifter periode, Enter åbner. M flytter med tasterne, hvor det er muligt.`,
});

export type ChartTexts = ReturnType<typeof da>;
export const chartTexts = defineTexts(da, () => import('./chart.texts.en.js'));

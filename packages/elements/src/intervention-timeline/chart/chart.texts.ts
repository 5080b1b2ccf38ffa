import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { LaneGrouping } from '../internal/lane-groupings.js';

const counted = countedIn('da');

const da = (term: Terms) => ({
  lanes: 'Gruppér',
  laneGroupings: {
    subject: 'Målgruppe',
    group: 'Gruppe',
    institution: 'Institution',
    responsible: 'Ansvarlig',
    level: 'Niveau',
    method: 'Arbejdsform',
    state: 'Status',
  } as Readonly<Record<LaneGrouping, string>>,
  todayFlag: 'i dag',
  children: (count: number) => counted(count, 'barn', 'børn'),
  responsibleIs: (name: string) => `ansvarlig: ${name}`,
  reviewIs: (date: string) => `evaluering ${date}`,
  reviewWas: (date: string) => `evaluering var ${date}`,
  foldAll: 'Fold alle rækker sammen',
  unfoldAll: 'Fold alle rækker ud',
  grid: (grouping: string) => `${capitalised(term.intervention.many)} efter ${grouping.toLocaleLowerCase('da')}`,
  gridHelp: `Piletaster flytter mellem ${term.intervention.many} og til rækkens navn, som folder den sammen og ud. Home og End går til enderne, Page Up og Page Down skifter periode, med Shift et stykke af den. Enter åbner. M flytter med tasterne, hvor det er muligt.`,
});

export type ChartTexts = ReturnType<typeof da>;
export const chartTexts = defineTexts(da, () => import('./chart.texts.en.js'));

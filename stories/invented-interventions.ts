import { addDays } from '@samspil/core/calendar';
import type { TimelineIntervention } from '@samspil/elements/intervention-timeline';

const titles = [
  'Læseløft i klassen',
  'Ro og rytme',
  'Legegruppe',
  'Makkerlæsning på tværs af årgange, med fælles forberedelse og to voksne i alle lektioner frem til sommerferien',
  'Et roligt rum med en vej tilbage',
  'Coaching om differentiering i matematik',
  'Pausefællesskab',
];
const levels = ['preventive', 'anticipatory', 'interventive', 'preventive', 'anticipatory'];
const states = ['closed', 'active', 'active', 'reviewing', 'paused', 'planned', 'cancelled'];
const settings = ['inClass', 'inClass', 'smallTeam', 'outOfContext'];

/**
 * So many interventions of invented classes, the same each time, over the school year 2026/27; every eleventh has no end.
 * For what the demo municipality is too small to show.
 */
export function inventedInterventions(count: number): readonly TimelineIntervention[] {
  return Array.from({ length: count }, (_, index) => {
    const from = addDays('2026-08-10', (index * 37) % 280);
    return {
      id: `invented-${index + 1}`,
      title: `${titles[index % titles.length]}`,
      level: `${levels[index % levels.length]}`,
      state: `${states[(index * 3) % states.length]}`,
      setting: `${settings[index % settings.length]}`,
      targetType: 'group',
      groupIds: [`${index % 10}.${'ABCD'.charAt(Math.floor(index / 10) % 4)}`],
      from,
      ...(index % 11 === 10 ? {} : { to: addDays(from, 14 + ((index * 23) % 120)) }),
    };
  });
}

/** Titles of the kinds that break layouts: many words, one word without end, no word at all. */
export const longTitles: readonly TimelineIntervention[] = [
  `${titles[3]}, og med en fast aftale om, hvem der tager over, når en af de to voksne er syg eller på kursus`,
  'Inklusionsvejledningsforløbsevalueringsopsamlingsmødeforberedelsesskabelonafprøvning',
  '',
  'Ro',
].flatMap((title, index) => [
  { ...invented(`long-${index}`, title), level: `${levels[index]}`, from: '2026-09-07', to: '2027-05-28' },
  { ...invented(`short-${index}`, title), level: `${levels[index]}`, from: '2027-02-22', to: '2027-02-26' },
]);

function invented(id: string, title: string): TimelineIntervention {
  return { id, title, state: 'active', setting: 'inClass', targetType: 'group', groupIds: ['10.A'] };
}

/** Records as no API would give them, and a page might. */
export const badRecords: readonly TimelineIntervention[] = [
  { ...invented('sound', 'Læseløft i klassen'), level: 'anticipatory', from: '2026-10-19', to: '2027-05-07' },
  { ...invented('twice', 'Legegruppe'), level: 'preventive', from: '2026-09-01', to: '2026-12-18' },
  { ...invented('twice', 'Legegruppe, givet to gange'), level: 'preventive', from: '2027-01-04', to: '2027-04-30' },
  { ...invented('no-dates', 'Uden datoer'), level: 'interventive' },
  {
    ...invented('no-such-day', 'En dag, der ikke findes'),
    level: 'interventive',
    from: '2027-02-30',
    to: '2027-03-31',
  },
  { ...invented('backwards', 'Slut før start'), level: 'anticipatory', from: '2027-03-15', to: '2027-02-01' },
  {
    ...invented('unknown-words', 'Ukendt niveau og status'),
    level: 'noSuchLevel',
    state: 'noSuchState',
    from: '2027-01-11',
  },
  { id: 'bare' },
];

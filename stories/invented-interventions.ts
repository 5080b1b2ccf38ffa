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

import type { NewIntervention } from '../generated/components.js';

/** An intervention at Skole Alfa that the demo does not have, for tests that write. */
export function freshIntervention(more: Partial<NewIntervention> = {}): NewIntervention {
  return {
    title: 'Fælles lege i frikvarteret',
    purpose: 'Alle har nogen at være sammen med.',
    aims: ['social'],
    level: 'preventive',
    targetType: 'group',
    groupIds: ['EX-S1-5B'],
    setting: 'inClass',
    origin: 'proactive',
    ownerId: 'EX-P09',
    institutionId: 'EX-S1',
    from: '2027-03-08',
    to: '2027-05-28',
    ...more,
  };
}

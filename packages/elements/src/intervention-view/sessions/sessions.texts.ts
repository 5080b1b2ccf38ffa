import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  none: 'Der er ikke planlagt gange endnu.',
  held: (count: number) => `${count} gennemført`,
  missed: (count: number) => `${count} ikke gennemført`,
  unsaid: (count: number) => `${count} mangler svar`,
  coming: (count: number) => `${count} planlagt`,
  fidelity: (percent: number) => `${percent} % af den planlagte tid`,
  nothingDue: 'Endnu intet at måle på',
  explain: 'Hvad betyder det?',
  explanation: (held: string, due: string) =>
    `${held} er gennemført af de ${due}, der var planlagt til og med i dag. Gange, der er aflyst, tæller ikke med; gange, som ingen har svaret på, tæller som planlagt.`,
  minutes: (minutes: number) => counted(minutes, 'minut', 'minutter'),
  weeks: 'Gange uge for uge',
  week: (week: string, what: string) => `${week}: ${what}`,
  noSession: 'ingen',
  standings: {
    held: 'gennemført',
    missed: 'ikke gennemført',
    unsaid: 'mangler svar',
    coming: 'planlagt',
    cancelled: 'aflyst',
  },
  showList: (count: number) => `Vis ${counted(count, 'gang', 'gange')}`,
  hideList: 'Skjul listen',
  hold: 'Gennemført',
  miss: 'Ikke gennemført',
  reason: 'Hvorfor blev den ikke til noget?',
  add: 'Tilføj gang',
  date: 'Dato',
  start: 'Klokken',
  length: 'Minutter',
  state: 'Er den gennemført?',
  planned: 'Nej, den er planlagt',
  isHeld: 'Ja, den er gennemført',
  note: 'Bemærkning',
  absent: (children: string) => `Fraværende: ${children}`,
  repurposed: (to: string) => `Tiden gik i stedet til: ${to}`,
});

export type SessionTexts = ReturnType<typeof da>;
export const sessionTexts = defineTexts(da, () => import('./sessions.texts.en.js'));

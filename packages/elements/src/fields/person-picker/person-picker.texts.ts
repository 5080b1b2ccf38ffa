import { countedIn } from '../../text/counted.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = () => ({
  placeholder: 'Søg på navn',
  people: 'Personer',
  chosen: 'Valgt',
  none: 'Ingen valgt',
  remove: (name: string) => `Fjern ${name}`,
  clear: 'Fjern valget',
  added: (name: string) => `${name} valgt`,
  removed: (name: string) => `${name} fjernet`,
  found: (count: number) => counted(count, 'person', 'personer'),
  notFound: (search: string) => `Ingen fundet for »${search}«`,
  nobody: 'Der er ingen at vælge mellem',
  more: (count: number) => `Skriv mere for at se ${counted(count, 'person', 'personer')} til`,
  loading: 'Henter personer …',
  retry: 'Prøv igen',
  unknown: 'navn ukendt',
  unchosen: 'Vælg en person på listen, eller slet det, du har skrevet',
});

export type PersonPickerTexts = ReturnType<typeof da>;
export const personPickerTexts = defineTexts(da, () => import('./person-picker.texts.en.js'));

import { capitalised } from '../../../text/capitalised.js';
import type { Terms } from '../../../text/terms.js';
import { defineTexts } from '../../../text/texts.js';
import type { CreateErrorCode, CreateField } from './written-draft.js';

const da = (term: Terms) => ({
  heading: `Ny ${term.intervention.one}`,
  lead: 'Den begynder som en kladde. Resten kan skrives bagefter.',
  close: 'Luk',
  cancel: 'Annullér',
  save: 'Opret kladde',
  saving: 'Opretter …',
  retry: 'Prøv igen',
  optional: '(frivilligt)',
  choose: 'Vælg',
  loading: 'Henter, hvem der kan vælges …',
  choicesMissing: 'Det kunne ikke hentes, hvem der kan vælges.',
  fields: {
    title: 'Titel',
    institution: 'Institution',
    target: 'Hvem er den for?',
    colleague: 'Kollega',
    method: 'Arbejdsform',
    level: 'Niveau',
    aims: 'Hvad skal den styrke?',
    setting: 'Hvor foregår den?',
    origin: 'Hvem tog initiativet?',
    owner: 'Ansvarlig',
    from: 'Første dag',
    to: 'Sidste dag',
  } as Readonly<Record<CreateField, string>>,
  groups: 'Grupper',
  children: 'Børn',
  others: 'Andre',
  professionals: 'Professionelle',
  whole: 'Hele institutionen',
  problem: 'Der er et problem',
  errors: {
    titleMissing: 'Skriv en titel',
    titleTooLong: 'Titlen må højst være på 200 tegn',
    institutionMissing: 'Vælg en institution',
    targetMissing: 'Vælg, hvem den er for',
    colleagueMissing: 'Vælg en kollega',
    methodMissing: 'Vælg en arbejdsform',
    levelMissing: 'Vælg et niveau',
    aimsMissing: 'Vælg mindst én ting, den skal styrke',
    settingMissing: 'Vælg, hvor den foregår',
    originMissing: 'Vælg, hvem der tog initiativet',
    ownerMissing: 'Vælg en ansvarlig',
    fromMissing: 'Skriv den første dag som dag, måned og år',
    fromOutOfRange: 'Den første dag skal ligge mellem 1990 og 2199',
    toUnreadable: 'Skriv den sidste dag som dag, måned og år, eller lad den stå tom',
    toOutOfRange: 'Den sidste dag skal ligge mellem 1990 og 2199',
    endBeforeStart: 'Den sidste dag ligger før den første',
  } as Readonly<Record<CreateErrorCode, string>>,
  refused: (code: string) => `Kan ikke bruges her (${code})`,
  notAllowed: `Du kan ikke oprette ${term.intervention.many} for dem, du har valgt.`,
  rule: (text: string) => `${capitalised(term.intervention.the)} kan ikke oprettes: ${text}`,
});

export type CreateTexts = ReturnType<typeof da>;
export const createTexts = defineTexts(da, () => import('./create.texts.en.js'));

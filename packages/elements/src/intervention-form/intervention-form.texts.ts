import { formatTime } from '@samspil/core/calendar';
import { capitalised } from '../text/capitalised.js';
import type { Terms } from '../text/terms.js';
import { defineTexts } from '../text/texts.js';

const da = (term: Terms) => ({
  newHeading: `Ny ${term.intervention.one}`,
  untitled: 'Uden titel',
  save: 'Gem',
  create: 'Opret',
  saving: 'Gemmer …',
  discard: 'Fortryd ændringer',
  /** A draft came back; beside it stands the button that drops it. */
  restored: (at: Date) => `Du er i gang med ændringer fra ${formatTime(at, 'da')}.`,
  undo: 'Fortryd',
  outOfPlace: (fields: string) =>
    `Hører ikke til ${term.intervention.the}, som den er nu, og udgår, når du gemmer: ${fields}.`,
  readOnly: `Du kan læse ${term.intervention.the}, men ikke ændre den.`,
  over: `${capitalised(term.intervention.the)} er slut. Den kan læses, men ikke ændres.`,
  onlySome: (fields: string) => `Du kan skrive i: ${fields}.`,
  missing: `${capitalised(term.intervention.the)} findes ikke, eller du har ikke adgang til den.`,
  mayNotCreate: `Din rolle giver ikke adgang til at oprette ${term.intervention.many} her.`,
  moreMissing: 'Resten af felterne kunne ikke hentes.',
  partMissing: 'En del af formularen kunne ikke hentes.',
  loadingRest: 'Henter resten af felterne …',
  openAll: 'Åbn alle dele',
  foldAll: 'Fold alle dele',
  nothingWritten: 'Ikke udfyldt',
  createAnew: `Opret som ny ${term.intervention.one}`,
  stepWaits: `Du er offline. ${capitalised(term.intervention.the)} går videre, når forbindelsen er tilbage.`,
  refused: 'Der mangler noget, eller noget skal rettes.',
  kept: 'Ændringerne er beholdt i denne fane.',
  headings: {
    what: 'Det handler om',
    who: 'Hvem indsatsen er for',
    strengths: 'Styrker og omgivelser først',
    purpose: 'Formål og sigte',
  },
  hints: {
    title: 'Kort og genkendelig, uden navne.',
    strengths: 'Hvad lykkes allerede, og hvornår? Skriv én styrke på hver linje.',
    environmentChange: 'Hvad skal de voksne og omgivelserne gøre anderledes?',
    challenges: 'Skriv om situationer, ikke om personer. Én situation på hver linje.',
    purpose: 'Hvad skal blive bedre, og for hvem? Skriv det, så alle kan forstå det.',
  },
  levels: {
    preventive: 'For alle, før noget er svært.',
    anticipatory: 'Når de første tegn viser sig.',
    interventive: 'Når der er brug for mere.',
  },
  targets: {
    child: 'Ét eller nogle få børn, i deres fællesskab.',
    group: 'En klasse, en stue eller et hold.',
    professionals: 'Kolleger, der lærer noget sammen.',
    whole: 'Alle i institutionen.',
  },
  severities: { error: 'Mangler', warning: 'Overvej', notice: 'Bemærk' },
});

export type FormTexts = ReturnType<typeof da>;
export const formTexts = defineTexts(da, () => import('./intervention-form.texts.en.js'));

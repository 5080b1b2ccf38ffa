import { defineTexts } from '../text/texts.js';

const da = () => ({
  loading: 'Henter …',
  retry: 'Prøv igen',
  stepUp: 'Log ind på højere niveau',
  code: 'Fejlkode',
  outdated: (sentence: string) => `${sentence} Det viste er fra sidste gang, der blev hentet.`,
});

export type StateTexts = ReturnType<typeof da>;
export const stateTexts = defineTexts(da, () => import('./state-view.texts.en.js'));

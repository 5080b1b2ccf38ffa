import type { Texts } from '../text/text-controller.js';

const da = {
  loading: 'Henter …',
  retry: 'Prøv igen',
  code: 'Fejlkode',
  outdated: (sentence: string) => `${sentence} Det viste er fra sidste gang, der blev hentet.`,
};

const en = {
  loading: 'Loading …',
  retry: 'Try again',
  code: 'Error code',
  outdated: (sentence: string) => `${sentence} What is shown is from the last time it was loaded.`,
} satisfies typeof da;

export const stateTexts: Texts<typeof da> = { da, en };

import type { TextSource } from '../text/texts.js';
import type { StateTexts } from './state-view.texts.js';

export const en: TextSource<StateTexts> = () => ({
  loading: 'Loading …',
  retry: 'Try again',
  stepUp: 'Sign in at a higher level',
  code: 'Error code',
  outdated: (sentence: string) => `${sentence} What is shown is from the last time it was loaded.`,
});

import { defineTexts } from '../text/texts.js';

const da = () => ({
  gone: 'Det er slettet imens, eller du har ikke længere adgang til det.',
  offline: 'Du er offline, så det er ikke gemt.',
  nothingLost: 'Det, du har skrevet, står her endnu.',
});

export type SaveTexts = ReturnType<typeof da>;
export const saveTexts = defineTexts(da, () => import('./save.texts.en.js'));

import { formatTime } from '@samspil/core/calendar';
import { defineTexts } from '../../text/texts.js';

const da = () => ({
  dirty: 'Ikke gemt endnu',
  saving: 'Gemmer …',
  saved: 'Gemt',
  savedAt: (at: Date) => `Gemt ${formatTime(at, 'da')}`,
  offline: 'Du er offline. Det, du har skrevet, gemmes, når forbindelsen er tilbage.',
  failed: 'Det kunne ikke gemmes.',
  conflict: 'En anden har ændret det samme imens.',
  retry: 'Prøv igen',
  resolve: 'Se forskellene',
});

export type SaveStatusTexts = ReturnType<typeof da>;
export const saveStatusTexts = defineTexts(da, () => import('./save-status.texts.en.js'));

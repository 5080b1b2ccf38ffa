import { formatTime } from '@samspil/core/calendar';
import type { TextSource } from '../../text/texts.js';
import type { SaveStatusTexts } from './save-status.texts.js';

export const en: TextSource<SaveStatusTexts> = () => ({
  dirty: 'Not saved yet',
  saving: 'Saving …',
  saved: 'Saved',
  savedAt: (at: Date) => `Saved at ${formatTime(at, 'en')}`,
  offline: 'You are offline. What you have written is saved when the connection is back.',
  failed: 'It could not be saved.',
  conflict: 'Somebody else has changed the same meanwhile.',
  retry: 'Try again',
  resolve: 'See the differences',
});

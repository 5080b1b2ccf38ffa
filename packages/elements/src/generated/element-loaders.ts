import type { SamspilElementClass } from '../define/define.js';

/**
 * How the CDN bundle loads each element when a page first uses it, by its base name.
 * Written by `npm run elements` from the folders that have a define.ts.
 */
export const elementLoaders: Readonly<Record<string, () => Promise<SamspilElementClass>>> = {
  'checkbox-field': async () => (await import('../fields/checkbox-field/checkbox-field.js')).SamspilCheckboxField,
  'minutes-field': async () => (await import('../fields/minutes-field/minutes-field.js')).SamspilMinutesField,
  'number-field': async () => (await import('../fields/number-field/number-field.js')).SamspilNumberField,
  'radio-cards': async () => (await import('../fields/radio-cards/radio-cards.js')).SamspilRadioCards,
  'select-field': async () => (await import('../fields/select-field/select-field.js')).SamspilSelectField,
  'text-area': async () => (await import('../fields/text-area/text-area.js')).SamspilTextArea,
  'text-field': async () => (await import('../fields/text-field/text-field.js')).SamspilTextField,
  'intervention-timeline': async () => (await import('../intervention-timeline/intervention-timeline.js')).SamspilInterventionTimeline,
  'provider': async () => (await import('../provider/provider.js')).SamspilProvider,
};

import type { SamspilElementClass } from '../define/define.js';

/**
 * How the CDN bundle loads each element when a page first uses it, by its base name.
 * Written by `npm run elements` from the folders that have a define.ts.
 */
export const elementLoaders: Readonly<Record<string, () => Promise<SamspilElementClass>>> = {
  'checkbox-field': async () => (await import('../fields/checkbox-field/checkbox-field.js')).SamspilCheckboxField,
  'choice-list': async () => (await import('../fields/choice-list/choice-list.js')).SamspilChoiceList,
  'date-field': async () => (await import('../fields/date-field/date-field.js')).SamspilDateField,
  'date-range-field': async () => (await import('../fields/date-range-field/date-range-field.js')).SamspilDateRangeField,
  'error-summary': async () => (await import('../fields/error-summary/error-summary.js')).SamspilErrorSummary,
  'minutes-field': async () => (await import('../fields/minutes-field/minutes-field.js')).SamspilMinutesField,
  'number-field': async () => (await import('../fields/number-field/number-field.js')).SamspilNumberField,
  'person-picker': async () => (await import('../fields/person-picker/person-picker.js')).SamspilPersonPicker,
  'radio-cards': async () => (await import('../fields/radio-cards/radio-cards.js')).SamspilRadioCards,
  'repeatable-list': async () => (await import('../fields/repeatable-list/repeatable-list.js')).SamspilRepeatableList,
  'save-status': async () => (await import('../fields/save-status/save-status.js')).SamspilSaveStatus,
  'select-field': async () => (await import('../fields/select-field/select-field.js')).SamspilSelectField,
  'text-area': async () => (await import('../fields/text-area/text-area.js')).SamspilTextArea,
  'text-field': async () => (await import('../fields/text-field/text-field.js')).SamspilTextField,
  'intervention-form': async () => (await import('../intervention-form/intervention-form.js')).SamspilInterventionForm,
  'intervention-timeline': async () => (await import('../intervention-timeline/intervention-timeline.js')).SamspilInterventionTimeline,
  'intervention-view': async () => (await import('../intervention-view/intervention-view.js')).SamspilInterventionView,
  'provider': async () => (await import('../provider/provider.js')).SamspilProvider,
};

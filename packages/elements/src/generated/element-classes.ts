/** The classes of all elements. Written by `npm run elements` from the folders that have a define.ts. */
export * from '../fields/checkbox-field/checkbox-field.js';
export * from '../fields/choice-list/choice-list.js';
export * from '../fields/date-field/date-field.js';
export * from '../fields/date-range-field/date-range-field.js';
export * from '../fields/error-summary/error-summary.js';
export * from '../fields/minutes-field/minutes-field.js';
export * from '../fields/number-field/number-field.js';
export * from '../fields/person-picker/person-picker.js';
export * from '../fields/radio-cards/radio-cards.js';
export * from '../fields/repeatable-list/repeatable-list.js';
export * from '../fields/save-status/save-status.js';
export * from '../fields/select-field/select-field.js';
export * from '../fields/text-area/text-area.js';
export * from '../fields/text-field/text-field.js';
export * from '../intervention-form/intervention-form.js';
export * from '../intervention-timeline/intervention-timeline.js';
export * from '../provider/provider.js';

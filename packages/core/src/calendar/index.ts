export * from './date-range.js';
export * from './format.js';
export * from './iso-week.js';
export * from './plain-date.js';
export * from './public-holidays.js';
export * from './school-breaks.js';
export * from './school-year.js';
export * from './working-days.js';

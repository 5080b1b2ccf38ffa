export * from './calendar-events.js';
export * from './csv.js';
export * from './exportable.js';
export * from './icalendar.js';

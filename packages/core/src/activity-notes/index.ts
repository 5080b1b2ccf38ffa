export * from './finding-texts.js';
export * from './findings.js';
export type { ActivityNoteBody } from './schema.js';
export * from './vocabulary.js';

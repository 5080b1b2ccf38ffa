export type { InstitutionBody } from './schema.js';
export * from './vocabulary.js';

export type { GroupBody } from './schema.js';
export * from './vocabulary.js';

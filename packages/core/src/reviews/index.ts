export * from './finding-texts.js';
export * from './findings.js';
export * from './lifecycle.js';
export type { ReviewBody } from './schema.js';
export * from './vocabulary.js';

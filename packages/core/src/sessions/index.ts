export * from './finding-texts.js';
export * from './findings.js';
export * from './lifecycle.js';
export type { SessionBody } from './schema.js';

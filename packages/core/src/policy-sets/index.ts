export * from './defaults.js';
export type { PolicySetBody } from './schema.js';
export * from './severity.js';

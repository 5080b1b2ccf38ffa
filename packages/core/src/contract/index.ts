/** The API as data: record definitions, operations, problems. Holds the schemas, so browsers load it only when they validate. */
export { type TokenClaims, tokenClaims } from '../access/schema.js';
export * from '../records/define-record.js';
export * from './operations.js';
export * from './problems.js';
export * from './record-definitions.js';
export { importBody, type Me, pageLimits, type WireSchemas } from './schema.js';
export type * as wire from './wire-types.js';

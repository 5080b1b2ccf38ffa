export type { ResourceCentreBody } from './schema.js';

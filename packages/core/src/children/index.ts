export type { ChildBody } from './schema.js';

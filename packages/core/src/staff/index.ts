export type { StaffMemberBody } from './schema.js';
export * from './vocabulary.js';

export type { InterventionTemplateBody } from './schema.js';

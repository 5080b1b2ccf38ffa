export type { MunicipalityBody } from './schema.js';

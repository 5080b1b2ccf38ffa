/** The domain of the resource centre without schemas: safe to load first in a browser. */
export * from './access/index.js';
export * from './activity-notes/index.js';
export * from './calendar/index.js';
export * from './children/index.js';
export * from './findings/index.js';
export * from './groups/index.js';
export * from './institutions/index.js';
export * from './intervention-templates/index.js';
export * from './interventions/index.js';
export * from './municipality/index.js';
export * from './policy-sets/index.js';
export * from './records/index.js';
export * from './resource-centres/index.js';
export * from './reviews/index.js';
export * from './sessions/index.js';
export * from './staff/index.js';
export * from './vocabulary/index.js';

/** The demo municipality: people, data and sign-in. Never part of a production server. */
export * from './demo-routes.js';
export * from './demo-tenant.js';
export * from './personas.js';
export * from './seed.js';

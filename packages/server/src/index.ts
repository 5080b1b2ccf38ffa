/** The API as a library: an app over a store, and what turns tokens into actors. Imports nothing from Node. */
export { type App, type AppOptions, createApp, type LogEntry, type TenantSettings } from './app.js';
export { createDemoTokens, type DemoTokens } from './auth/demo-tokens.js';
export { algorithms, createTokenVerifier, type TokenIssuer } from './auth/token-verifier.js';
export { HttpProblem, type ProblemDetails } from './http/problem.js';
export { createMemoryStore } from './store/memory.js';
export * from './store/store.js';
export * from './store/tenant-content.js';

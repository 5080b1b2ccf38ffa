export * from './finding.js';
export * from './identifier.js';
export * from './lifecycle.js';
export * from './local-time.js';
export * from './merge-patch.js';
export * from './record.js';
export * from './view.js';

export * from './actor.js';
export * from './can.js';
export * from './evaluate.js';
export * from './project.js';
export * from './scope.js';
export * from './scope-of.js';
export * from './vocabulary.js';

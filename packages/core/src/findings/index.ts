export * from './finding-text.js';

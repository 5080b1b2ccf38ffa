/** The elements' classes and what a host or another element needs of them; importing this registers nothing. */
export * from './connected/connected-controller.js';
export * from './define/define.js';
export * from './events/navigate-event.js';
export * from './events/problem-event.js';
export * from './generated/element-classes.js';
export * from './host/host-context.js';
export * from './host/host-problem.js';
export { HostProblemError } from './host/host-problem-of.js';
export type { DirectoryEntry, HostDirectory, NameDirectory, NamedKind } from './host/name-directory.js';
export * from './host/placement.js';
export { overrideTerms, type Term, type TermOverrides, type Terms } from './text/terms.js';
export { type ColorName, colorTokens } from './theme/tokens.js';
export { version } from './version.js';

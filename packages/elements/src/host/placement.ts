/**
 * Where in the host's page a widget stands, as school platforms offer it (knowledge.md, Aula's widget placements): on a page of
 * its own, in the narrow column beside something, or in a row below something.
 */
export const placements = ['page', 'aside', 'below'] as const;
export type Placement = (typeof placements)[number];

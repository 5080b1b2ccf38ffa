/** How much of a record somebody sees: all of it, what a list shows, what is shared with a family, or its name. */
export const views = ['whole', 'summary', 'shared', 'label'] as const;
export type View = (typeof views)[number];

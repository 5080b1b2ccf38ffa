/** States in which an intervention is over: nothing is due any more. */
export const overStates: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

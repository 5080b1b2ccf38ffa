/** By what the lanes of the timeline are made. */
export const laneGroupings = ['subject', 'group', 'responsible', 'level'] as const;
export type LaneGrouping = (typeof laneGroupings)[number];

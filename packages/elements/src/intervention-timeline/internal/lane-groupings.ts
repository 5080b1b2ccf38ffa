/** By what the lanes of the timeline are made. */
export const laneGroupings = ['subject', 'group', 'institution', 'responsible', 'level', 'method', 'state'] as const;
export type LaneGrouping = (typeof laneGroupings)[number];

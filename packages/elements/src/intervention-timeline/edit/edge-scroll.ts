/** So near to an edge, in pixels, what is dragged pulls the plot along. */
const edge = 40;
/** Pixels a frame, at the edge itself and beyond. */
const most = 14;

/** How fast to scroll for a pointer at a place between two edges: pixels a frame, negative before the first. */
export function edgeSpeed(at: number, start: number, end: number): number {
  if (end - start < edge * 3) return 0;
  if (at < start + edge) return -most * Math.min(1, (start + edge - at) / edge);
  if (at > end - edge) return most * Math.min(1, (at - end + edge) / edge);
  return 0;
}

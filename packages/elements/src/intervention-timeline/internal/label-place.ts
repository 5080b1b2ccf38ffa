/** Where the title of a bar stands, and how wide it may get, in pixels. */
export interface LabelPlace {
  readonly where: 'inside' | 'beside' | 'none';
  readonly width: number;
}

export interface LabelRoom {
  /** The visible part of the bar. */
  readonly barWidth: number;
  /** From the end of the bar to the next in its track, or to the edge. */
  readonly freeAfter: number;
  /** What the title would like to have. */
  readonly wanted: number;
}

/**
 * Chooses a place for a title: in the bar where it fits or where there is room for a good part of it, otherwise beside
 * the bar where there is more. It is cut with an ellipsis there, never in the midst of a letter; where no word would fit,
 * only the shape is left.
 */
export function labelPlace({ barWidth, freeAfter, wanted }: LabelRoom): LabelPlace {
  const inside = barWidth - insidePadding;
  const beside = freeAfter - besidePadding;
  if (inside >= Math.min(wanted, enoughWidth)) return { where: 'inside', width: inside };
  if (beside >= Math.min(wanted, inside + leastGain) && beside >= leastWidth) return { where: 'beside', width: beside };
  return inside >= leastWidth ? { where: 'inside', width: inside } : { where: 'none', width: 0 };
}

/** About how wide a text is in the bold 13 px of a bar. */
export function estimatedWidth(text: string): number {
  return text.length * 7.6;
}

/** Edge, shape and the space around them. */
const insidePadding = 34;
const besidePadding = 18;
/** About sixteen letters: enough to know an intervention by. */
const enoughWidth = 120;
/** So much more room there must be beside the bar for the title to leave it. */
const leastGain = 40;
/** About four letters and an ellipsis. */
const leastWidth = 36;

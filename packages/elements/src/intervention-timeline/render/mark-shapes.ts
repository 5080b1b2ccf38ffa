/** Paths in a square of 12, the same on the screen and in an exported picture: the next review, and the final one, a flag. */
export const reviewShape = 'M6 1 11 6 6 11 1 6z';
export const finalReviewShape = 'M2 11.5V1h8.5L8.5 4l2 3H4v4.5z';

/** @typedef {{ median: number; p25: number; p75: number; count: number }} Summary */

/**
 * The value below which a share of the values lies; between two values it is interpolated.
 * @param {readonly number[]} values in any order
 * @param {number} share from 0 to 1
 * @returns {number} NaN where there is no value
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * @param {readonly number[]} values
 * @returns {Summary | undefined} undefined where there is nothing to summarise
 */
export function summarise(values) {
  if (values.length === 0) return undefined;
  return {
    median: quantile(values, 0.5),
    p25: quantile(values, 0.25),
    p75: quantile(values, 0.75),
    count: values.length,
  };
}

/**
 * A copy in another order, the same for the same numbers (Fisher and Yates).
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} random from 0 up to, but not including, 1
 * @returns {Item[]}
 */
export function shuffled(items, random) {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [/** @type {Item} */ (result[other]), /** @type {Item} */ (result[index])];
  }
  return result;
}

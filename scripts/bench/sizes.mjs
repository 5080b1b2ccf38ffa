/**
 * @typedef {object} Size how much is shown
 * @property {string} name as options and results call it
 * @property {number} bars over 52 weeks
 * @property {number} lanes
 */

const lanes = 60;
const manyLanes = 600;

/** @type {(bars: number, lanes: number) => Size} */
const size = (bars, laneCount) => ({
  name: laneCount === lanes ? `${bars}` : `${bars}x${laneCount}`,
  bars,
  lanes: laneCount,
});

/** What is measured unless one asks for less, smallest first: what fails at a size is not tried at a larger one. */
export const sizes = [100, 1_000, 10_000, 50_000].map((bars) => size(bars, lanes)).concat(size(10_000, manyLanes));

/** @param {Size} shown */
export const sizeInWords = ({ bars, lanes: laneCount }) => `${bars.toLocaleString('en')} bars in ${laneCount} lanes`;

/** @param {string} name `1000`, or `10000x600` @returns {Size | undefined} */
export function readSize(name) {
  const [, bars, laneCount = `${lanes}`] = /^([1-9]\d{0,5})(?:x([1-9]\d{0,4}))?$/.exec(name) ?? [];
  return bars === undefined ? undefined : size(Number(bars), Number(laneCount));
}

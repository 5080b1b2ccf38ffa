/**
 * What every adapter is given: the same lanes and bars for the same seed, size and number of lanes, in every process.
 *
 * @typedef {object} BenchLane
 * @property {string} id
 * @property {string} name
 * @property {string} meta the second line of its head
 *
 * @typedef {object} BenchBar
 * @property {string} id
 * @property {string} lane the id of a lane
 * @property {string} title
 * @property {'preventive' | 'anticipatory' | 'interventive'} level
 * @property {'planned' | 'active' | 'closed'} state
 * @property {number} start a day, counted from 1970-01-01
 * @property {number} end the last day, included
 *
 * @typedef {object} BenchData
 * @property {number} first the first day of the school year that is shown
 * @property {number} last its last day
 * @property {number} today
 * @property {readonly BenchLane[]} lanes
 * @property {readonly BenchBar[]} bars those of a lane are spread over the whole list, as an API gives them
 */

const dayMs = 86_400_000;
/** 1 August 2026 to 31 July 2027: 52 weeks and a day, the period of a school year. */
export const firstDay = Date.UTC(2026, 7, 1) / dayMs;
export const lastDay = Date.UTC(2027, 6, 31) / dayMs;

const titles = [
  'Læseløft i klassen',
  'Relationsforløb',
  'LP-analyse af pauser',
  'Supervision, hver 3. uge',
  'Fællesskab i pauserne',
  'Klasseledelse: fælles rammer',
  'Overgang til 4. klasse',
  'Co-teaching: feedback',
  'Strukturerede frikvarterer',
  'Sprogindsats på tværs af fag',
];
const levels = /** @type {const} */ (['preventive', 'anticipatory', 'interventive']);

/**
 * @param {{ seed: number; bars: number; lanes: number }} size
 * @returns {BenchData}
 */
export function createTimelineData({ seed, bars: barCount, lanes: laneCount }) {
  const random = createRandom(seed);
  const between = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(random() * (most - least + 1));
  const today = firstDay + 116;
  const lanes = Array.from({ length: laneCount }, (_, index) => ({
    id: `lane-${index}`,
    name: `Barn ${2000 + index}`,
    meta: `${1 + (index % 9)}.${'ABC'[index % 3]}`,
  }));
  const bars = Array.from({ length: barCount }, (_, index) => {
    // Two to sixteen weeks, wholly within the year, so that every library shows every bar.
    const days = 7 * between(2, 16);
    const start = between(firstDay, lastDay - days + 1);
    const end = start + days - 1;
    return {
      id: `bar-${index}`,
      // Every lane has its share, whatever the seed; the order within the list is what varies by the dates.
      lane: `lane-${index % laneCount}`,
      title: `${titles[between(0, titles.length - 1)]} ${index + 1}`,
      level: levels[between(0, 2)] ?? 'preventive',
      state: /** @type {BenchBar['state']} */ (start > today ? 'planned' : end < today ? 'closed' : 'active'),
      start,
      end,
    };
  });
  return { first: firstDay, last: lastDay, today, lanes, bars };
}

/** @param {number} day @returns {string} `2026-08-01` */
export const isoOf = (day) => new Date(day * dayMs).toISOString().slice(0, 10);

/** @param {number} day @returns {Date} its midnight in the zone of the page */
export const dateOf = (day) => {
  const utc = new Date(day * dayMs);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
};

/**
 * Mulberry32: 32 bits of state are enough for data that only has to be the same everywhere.
 * @param {number} seed
 * @returns {() => number} numbers from 0 up to, but not including, 1
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// What the page shows, kept in its address: a reload, a bookmark and the browser's own back button all do what one expects.

/**
 * @typedef {{ record?: string; writing: boolean }} Place `record` is the id of an intervention; without it, all of them.
 */

/**
 * @param {string} search of a location: `?indsats=EX-I03&rediger`
 * @returns {Place}
 */
export function placeIn(search) {
  const parameters = new URLSearchParams(search);
  const record = parameters.get('indsats') ?? '';
  return record === '' ? { writing: false } : { record, writing: parameters.has('rediger') };
}

/** @param {Place} place */
export function addressOf({ record, writing }) {
  if (record === undefined) return '/';
  return `/?indsats=${encodeURIComponent(record)}${writing ? '&rediger' : ''}`;
}

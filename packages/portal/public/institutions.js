/** @typedef {{ id: string; name: string; kind: string }} Institution */

/**
 * The names of the institutions that belong to the person, in the person's own order. A real portal knows these from its
 * sign-in; whoever works in the municipality may read the names of all.
 *
 * @param {string} api
 * @param {readonly string[]} ids
 * @param {() => Promise<string>} getToken
 * @param {AbortSignal} signal
 * @returns {Promise<Institution[]>}
 */
export async function fetchInstitutions(api, ids, getToken, signal) {
  if (ids.length === 0) return [];
  const response = await fetch(`${api}/v1/institutions?ids=${ids.map(encodeURIComponent).join(',')}`, {
    headers: { authorization: `Bearer ${await getToken()}` },
    signal,
  });
  if (!response.ok) throw new Error(`The API did not list the institutions (${response.status}).`);
  const { items } = await response.json();
  return items.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** A token with less left than this is not handed out: it could run out on its way. */
const marginMs = 60_000;

/**
 * What a host gives to `<samspil-provider>` as `getToken`. The demo API signs tokens for its own personas; a real portal
 * asks its own backend instead. The token lives in this closure and nowhere else: no storage, attribute or address.
 *
 * @param {object} options
 * @param {string} options.api
 * @param {string} options.persona
 * @param {typeof globalThis.fetch} [options.fetch]
 * @param {() => number} [options.now] milliseconds since 1970
 * @returns {(request?: { refresh?: boolean }) => Promise<string>} rejects where the API cannot be reached or does not know the persona
 */
export function createTokenSource({ api, persona, fetch = globalThis.fetch, now = Date.now }) {
  /** @type {{ token: string; expiresAt: number } | undefined} */
  let current;
  /** @type {Promise<string> | undefined} */
  let pending;

  async function request() {
    const response = await fetch(`${api}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) throw new Error(`The demo API gave no token (${response.status}).`);
    const { token } = await response.json();
    current = { token, expiresAt: expiryOf(token) };
    return token;
  }

  return async ({ refresh = false } = {}) => {
    // `refresh`: the API refused the token that was given before, as it does when it was started anew with other keys.
    if (!refresh && current !== undefined && current.expiresAt - now() > marginMs) return current.token;
    // Several widgets ask at once when a page opens; one answer serves them all.
    pending ??= request().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/**
 * When a JWT runs out, in milliseconds since 1970. Read to renew in time; it is the API that checks the token.
 * @param {string} token
 */
function expiryOf(token) {
  const payload = token.split('.')[1] ?? '';
  const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
  return exp * 1000;
}

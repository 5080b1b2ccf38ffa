import { ConfigurationError } from '../errors/configuration-error.js';

/**
 * The API's address without a slash at its end. A path alone is taken as one on the page's own origin.
 *
 * @throws ConfigurationError saying what is wrong with it
 */
export function apiAddress(baseUrl: unknown): string {
  if (typeof baseUrl !== 'string' || baseUrl.trim() === '') {
    throw new ConfigurationError('createClient needs baseUrl, the address of the API: https://samspil.example.dk');
  }
  const url = parsed(baseUrl);
  const refuse = (why: string) => new ConfigurationError(`baseUrl ${JSON.stringify(baseUrl)} ${why}`);
  if (url === undefined) throw refuse('is not an address. Write it in full: https://samspil.example.dk');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refuse('must begin with https:// (or http:// while developing).');
  // Not repeated in the message: what stands before the @ is a secret.
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(
      'baseUrl must not hold a user name or password; the token from getToken says who asks.',
    );
  }
  if (url.search !== '' || url.hash !== '') throw refuse('must not have a query (?…) or fragment (#…).');
  const path = url.pathname.replace(/\/+$/, '');
  if (path.endsWith('/v1')) throw refuse('must be given without /v1; the client adds it.');
  return url.origin + path;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address, globalThis.location?.href);
  } catch {
    return undefined;
  }
}

import { NetworkError } from '../errors/network-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ClientRequest, Send } from './request.js';

/** JSON in, JSON out, over any `fetch`. Statuses are not judged here, only whether the answer is JSON at all. */
export function fetchJson(address: string, fetch: typeof globalThis.fetch, language: string | undefined): Send {
  return async (request) => {
    const url = address + request.path;
    const { response, text } = await answerOf(fetch, url, request, initOf(request, language));
    const { status, headers } = response;
    const from = response.url || url;
    if (isRedirect(response)) throw new UnexpectedResponseError(from, status, 'a redirect');
    if (status === 204) return { status, headers, url: from, body: undefined };
    const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!/^application\/(?:.+\+)?json$/.test(mediaType)) {
      throw new UnexpectedResponseError(from, status, mediaType === '' ? 'an answer without a media type' : mediaType);
    }
    return { status, headers, url: from, body: objectIn(text, from, status) };
  };
}

function initOf(request: ClientRequest, language: string | undefined): RequestInit {
  return {
    method: request.method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(language === undefined ? {} : { 'accept-language': language }),
      ...request.headers,
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    // The API never redirects; what does is a sign-in page or a moved address, and neither should be sent a child's record.
    redirect: 'manual',
    // Some server-side runtimes have no cookies and refuse the word.
    ...(typeof Request === 'function' && 'credentials' in Request.prototype ? { credentials: 'omit' } : {}),
  };
}

async function answerOf(fetch: typeof globalThis.fetch, url: string, request: ClientRequest, init: RequestInit) {
  try {
    const response = await fetch(url, init);
    return { response, text: await response.text() };
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new NetworkError(url, cause);
  }
}

/** In a browser a redirect that is not followed is opaque, elsewhere it keeps its status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** Every JSON answer of the API is an object. */
function objectIn(text: string, url: string, status: number): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedResponseError(url, status, 'something that calls itself JSON but is not', { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UnexpectedResponseError(url, status, 'JSON that is not an object');
}

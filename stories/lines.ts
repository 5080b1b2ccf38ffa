/** The platform's `fetch`, or one that answers inside the page. */
export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** What lies between a page and its API, and may go wrong: takes the way to the API and gives the one that is used. */
export type Line = (fetch: Fetch) => Fetch;

/** Requests that an API in this page has not answered yet; what a line holds back is not among them. */
export const requestsUnderWay = new Set<Request>();

/** A line that works. */
export const openLine: Line = (fetch) => fetch;

/** The answers to these paths never come: `heldBack('/v1/interventions')`. Ends when the caller gives up. */
export function heldBack(...paths: readonly string[]): Line {
  return when(paths, (_fetch, _input, init) => untilAborted(init?.signal));
}

/** The server fails at these paths, with a request id that the screen can show. */
export function failing(...paths: readonly string[]): Line {
  return when(paths, async () => problem(500, 'internal-error'));
}

/** The server fails at these paths, but for the first request to each. */
export function failingLater(...paths: readonly string[]): Line {
  return (fetch) => {
    const asked = new Set<string>();
    const fails = failing(...paths)(fetch);
    return async (input, init) => {
      const path = pathOf(input);
      const isFirst = !asked.has(path);
      asked.add(path);
      return await (isFirst ? fetch(input, init) : fails(input, init));
    };
  };
}

/** The server refuses every write with this problem. */
export function failingAtWrites(status: number, code: string): Line {
  return (fetch) => async (input, init) => {
    const request = new Request(input, init);
    return request.method === 'GET' ? await fetch(request) : problem(status, code);
  };
}

/** Nothing gets through. */
export const cutLine: Line = () => async () => {
  throw new TypeError('Failed to fetch');
};

/** For `beforeEach`: the device says that it has no network, until the story is left. */
export function withoutNetwork(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

function when(
  paths: readonly string[],
  answer: (fetch: Fetch, input: RequestInfo | URL, init?: RequestInit) => Promise<Response>,
): Line {
  return (fetch) => async (input, init) =>
    await (paths.includes(pathOf(input)) ? answer(fetch, input, init) : fetch(input, init));
}

function pathOf(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input).pathname;
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

function problem(status: number, code: string): Response {
  const body = {
    type: `https://samspil.dev/problems/${code}`,
    title: 'It did not work.',
    status,
    requestId: '01J00000000000000000000000',
  };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}

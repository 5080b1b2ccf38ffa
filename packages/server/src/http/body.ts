import { HttpProblem } from './problem.js';

/**
 * Reads a JSON body, refusing what is too large before it is all read.
 *
 * @throws HttpProblem `unsupported-media-type`, `payload-too-large`, `malformed-json`, `validation-failed` for what is
 * nested too deep
 */
export async function readJson(request: Request, mediaType: string, limitBytes: number): Promise<unknown> {
  const given = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const accepted = mediaType === 'application/merge-patch+json' ? [mediaType, 'application/json'] : [mediaType];
  if (!accepted.includes(given)) {
    throw new HttpProblem('unsupported-media-type', {
      detail: `Send the body with Content-Type: ${mediaType}.`,
      allowed: accepted,
      headers: { [request.method === 'PATCH' ? 'accept-patch' : 'accept-post']: accepted.join(', ') },
    });
  }
  const body = parsed(await readText(request, limitBytes));
  if (isDeeperThan(maximumDepth, body)) {
    throw new HttpProblem('validation-failed', {
      detail: `Lists and objects may be nested ${maximumDepth} deep at most.`,
      errors: [{ pointer: '', code: 'too-deep', params: { maximum: maximumDepth } }],
    });
  }
  return body;
}

/** No body of the contract is nearly as deep, and what walks a body by recursion is safe. */
const maximumDepth = 32;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new HttpProblem(
      'malformed-json',
      { detail: 'The body cannot be read as JSON. Check quotes, commas and brackets.' },
      { cause },
    );
  }
}

/** Goes down level by level, so that no depth can exhaust the stack. */
function isDeeperThan(maximum: number, body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= maximum && level.length > 0; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return level.length > 0;
}

async function readText(request: Request, limitBytes: number): Promise<string> {
  const tooLarge = () =>
    new HttpProblem('payload-too-large', { detail: `The body may be ${Math.floor(limitBytes / 1024)} KiB at most.` });
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge();
  // Firefox has no `Request.body`. Only the server inside a page runs there, and what it is sent lies in memory already.
  const body = 'body' in Request.prototype ? request.body : (await request.blob()).stream();
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.byteLength;
      if (size > limitBytes) {
        await reader.cancel();
        throw tooLarge();
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) {
      throw new HttpProblem('malformed-json', { detail: 'The body must be UTF-8.' }, { cause });
    }
    throw cause;
  }
}

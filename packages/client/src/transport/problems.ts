import { mergePatch } from '@samspil/core/records';
import { errorOfProblem } from '../errors/error-of-problem.js';
import { isProblem } from '../errors/problem.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ClientRequest, Send } from './request.js';

/** Turns every answer that is not a success into the error of its problem. */
export function withProblems(send: Send): Send {
  return async (request) => {
    const response = await send(request);
    const { status, headers, url, body } = response;
    if (status >= 200 && status < 300) return response;
    if (!isProblem(body)) throw new UnexpectedResponseError(url, status, 'JSON that is not a problem of this API');
    throw errorOfProblem({ ...body, status }, headers, conflictOf(request));
  };
}

/** The caller's record before and after the change that was refused. */
function conflictOf({ change }: ClientRequest): { base: object; mine: object } | undefined {
  if (change === undefined) return undefined;
  return { base: change.base, mine: Object(mergePatch(change.base, change.patch)) };
}

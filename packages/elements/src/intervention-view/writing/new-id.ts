import { mintId } from '@samspil/core/records';

/** An id for what is made in the page: a point of a goal, a note that is on its way. */
export function newId(): string {
  return mintId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

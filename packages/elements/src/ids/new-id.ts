import { type Id, mintId } from '@samspil/core/records';

/** An id for what is made in the page: a new record, a row of a list, a point of a goal. */
export function newId(): Id {
  return mintId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

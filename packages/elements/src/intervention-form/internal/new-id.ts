import { type Id, mintId } from '@samspil/core/records';

/** The id of a new row. */
export function newId(): Id {
  return mintId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

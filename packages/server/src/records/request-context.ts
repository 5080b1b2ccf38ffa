import type { Actor, Id, PlainDate } from '@samspil/core';
import type { Store } from '../store/store.js';

/** What every handler knows of the request it answers. */
export interface RequestContext {
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  readonly actor: Actor;
  /** The domain's day; the demo freezes it. */
  readonly today: PlainDate;
  /** The moment of the request, RFC 3339 in UTC. */
  readonly at: string;
  readonly store: Store;
  mintId(): Id;
}

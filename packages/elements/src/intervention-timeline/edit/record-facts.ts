import type { ReadyHost } from '../../host/host-context.js';
import type { TimelineIntervention } from '../internal/entry.js';
import type { RecordRights } from './obstacle.js';

/**
 * What one has to know of an intervention before it is moved, and a summary does not say: its goals, and what this person
 * may do with it. What cannot be had is not known: the server has the last word.
 */
export class RecordFacts {
  /** Resolves when everything has come that will. */
  readonly known: Promise<void>;
  #rights: RecordRights | undefined;
  #record: TimelineIntervention;

  constructor(host: ReadyHost | undefined, record: TimelineIntervention) {
    this.#record = record;
    this.known = host === undefined ? Promise.resolve() : this.#load(host, record.id);
  }

  get rights(): RecordRights | undefined {
    return this.#rights;
  }

  /** The whole record, once it has come; what was given until then. */
  get record(): TimelineIntervention {
    return this.#record;
  }

  async #load({ client }: ReadyHost, id: string): Promise<void> {
    const [rights, record] = await Promise.allSettled([client.interventions.rights(id), client.interventions.get(id)]);
    if (rights.status === 'fulfilled') this.#rights = rights.value;
    if (record.status === 'fulfilled') this.#record = record.value;
  }
}

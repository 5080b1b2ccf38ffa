import type { Id } from '@samspil/core';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { ChangeFeed } from '../change-feed.js';
import type { TenantTransaction } from './tenant-transaction.js';

const channel = 'samspil_changes';
const firstPause = 500;
const longestPause = 30_000;

/** Lets other servers on the same database hear of a commit; PostgreSQL delivers it when, and only if, it takes hold. */
export async function notifyOthers({ tx, tenantId }: TenantTransaction, seq: number): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify([tenantId, seq])})`.execute(tx);
}

export interface ChangeListenerOptions {
  readonly url: string;
  readonly feed: ChangeFeed;
  /** The number of a tenant's last change, to catch up with what was missed while the connection was lost. */
  readonly newestSeq: (tenantId: Id) => Promise<number>;
  readonly warn: (line: string) => void;
}

/** Hears, on a connection of its own, of the commits of all servers on the database, and passes them on to the feed. */
export class ChangeListener {
  #client: Client | undefined;
  #reconnection: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #isStopped = false;

  constructor(readonly options: ChangeListenerOptions) {}

  /** Connects; rejects when that fails. A connection that is lost later is made again, with growing pauses. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.options.url, application_name: 'samspil changes' });
    client.on('notification', ({ payload }) => this.#hear(payload));
    client.on('error', (error) => {
      if (!this.#isStopped) this.options.warn(`The connection that hears of changes was lost: ${error.message}`);
    });
    client.on('end', () => this.#connectAgain(client));
    this.#client = client;
    await client.connect();
    await client.query(`listen ${channel}`);
    this.#pause = firstPause;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#reconnection);
    await this.#client?.end();
  }

  #hear(payload: string | undefined): void {
    const parsed: unknown = JSON.parse(payload ?? 'null');
    if (!Array.isArray(parsed)) return;
    const [tenantId, seq]: unknown[] = parsed;
    if (typeof tenantId === 'string' && typeof seq === 'number') this.options.feed.announce(tenantId, seq);
  }

  #connectAgain(lost: Client): void {
    if (this.#isStopped || lost !== this.#client) return;
    this.#client = undefined;
    this.#reconnection = setTimeout(() => {
      this.start()
        .then(() => this.#catchUp())
        .catch((error: unknown) => {
          this.options.warn(
            `Changes by other servers are not heard of: ${error instanceof Error ? error.message : String(error)}`,
          );
          const failed = this.#client;
          if (failed !== undefined) this.#connectAgain(failed);
        });
    }, this.#pause);
    this.#reconnection.unref();
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  async #catchUp(): Promise<void> {
    const { feed, newestSeq } = this.options;
    for (const tenantId of feed.watched()) feed.announce(tenantId, await newestSeq(tenantId));
  }
}

import type { PGlite, Results } from '@electric-sql/pglite';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/**
 * Shows PGlite to Kysely's own PostgreSQL dialect as a pool of one connection. Whoever wants the connection waits until it
 * is given back, so that the statements of two transactions never mix.
 */
export class PglitePool implements PostgresPool {
  #returned: Promise<void> = Promise.resolve();

  constructor(readonly pglite: PGlite) {}

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#returned;
    let release: () => void = () => undefined;
    this.#returned = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return new PgliteClient(this.pglite, release);
  }

  async end(): Promise<void> {
    await this.#returned;
    await this.pglite.close();
  }
}

class PgliteClient implements PostgresPoolClient {
  constructor(
    readonly pglite: PGlite,
    readonly release: () => void,
  ) {}

  query<Row>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    statement: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof statement !== 'string') throw new TypeError('PGlite has no cursors.');
    return this.#run(statement, parameters);
  }

  async #run<Row>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    try {
      return resultOf(await this.pglite.query<Row>(statement, [...parameters]));
    } catch (error) {
      // PGlite hangs the statement's parameters on its errors, and with them what is written about children. Errors are
      // logged; parameters must not be.
      if (typeof error === 'object' && error !== null) Reflect.deleteProperty(error, 'params');
      throw error;
    }
  }
}

function resultOf<Row>({
  rows,
  command,
  affectedRows,
}: Results<Row> & { readonly command?: string }): PostgresQueryResult<Row> {
  const rowCount = affectedRows ?? rows.length;
  switch (command) {
    case 'INSERT':
    case 'UPDATE':
    case 'DELETE':
    case 'MERGE':
      return { command, rowCount, rows };
    default:
      return { command: 'SELECT', rowCount, rows };
  }
}

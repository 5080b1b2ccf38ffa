import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { StoreSetupError, StoreUnavailable } from '@samspil/server';
import { openSqlStore } from '@samspil/server/sql';
import {
  addressed,
  databaseOf,
  openPostgres,
  startTestPostgres,
  type TestPostgres,
} from '../support/postgres-database.js';
import { signal } from '../support/signal.js';
import { noon, sample, writeOf } from './sample-records.js';

let postgres: TestPostgres;
before(async () => {
  postgres = await startTestPostgres();
});
after(() => postgres.stop());

/** Opening must fail with a sentence that says what to do, keeps the cause, and gives the password away to nobody. */
async function refuses(url: string, says: RegExp, allowPrivilegedRole = false): Promise<void> {
  await assert.rejects(openSqlStore({ kind: 'postgres', url, allowPrivilegedRole, warn: () => undefined }), (error) => {
    assert.ok(error instanceof StoreSetupError, String(error));
    assert.match(error.message, says);
    assert.doesNotMatch(error.message, /secret|\n/);
    return true;
  });
}

describe('opening a new PostgreSQL', () => {
  it('makes the role that Samspil works as, where the login may make roles', async () => {
    const url = await postgres.createDatabase('without-role');
    const store = await openPostgres(url);
    await store.transaction('T', (tx) => tx.put(writeOf(sample('T', 'A'))));
    await store.close();
    const roles = await postgres.admin(
      `select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'samspil_app'`,
    );
    assert.deepEqual(roles, [{ rolcanlogin: false, rolsuper: false, rolbypassrls: false }]);
    assert.deepEqual(
      await postgres.admin(
        `select owner.rolname from pg_class join pg_roles as owner on owner.oid = relowner where relname = 'records'`,
        databaseOf(url),
      ),
      [{ rolname: databaseOf(url) }],
    );
  });
});

describe('opening PostgreSQL says what to do', () => {
  it('when nothing answers at the address', async () => {
    await refuses(
      'postgres://samspil:secret@127.0.0.1:1/samspil',
      /127\.0\.0\.1:1\/samspil does not answer \(ECONNREFUSED\)\. Is it running/,
    );
  });

  it('when the address is none', async () => {
    for (const url of [
      '',
      'localhost/samspil',
      'mysql://samspil:secret@127.0.0.1/samspil',
      'postgres://samspil:sec/ret@127.0.0.1/x y@',
    ]) {
      await refuses(url, /DATABASE_URL is no address of a PostgreSQL database/);
    }
  });

  it('when the password is wrong or missing, or the login does not exist', async () => {
    const url = await postgres.createDatabase();
    await refuses(addressed(url, { password: 'wrong' }), /refuses the login. Check user name and password/);
    await refuses(addressed(url, { user: 'nobody' }), /refuses the login. Check user name and password/);
    await refuses(addressed(url, { password: '' }), /refuses the login. Check user name and password/);
  });

  it('when the database does not exist', async () => {
    await refuses(
      addressed(await postgres.createDatabase(), { database: 'nowhere' }),
      /There is no such database .* Create it/,
    );
  });

  it('when the login is superuser, or may bypass row-level security', async () => {
    const url = await postgres.createDatabase();
    const login = databaseOf(url);
    await refuses(
      addressed(postgres.adminUrl, { database: login }),
      /login postgres is a superuser.*CREATE ROLE samspil LOGIN/,
    );
    await postgres.admin(`alter role ${login} bypassrls`);
    await refuses(url, new RegExp(`login ${login} has BYPASSRLS`));
  });

  it('when the role that Samspil works as has been given the right to bypass row-level security', async () => {
    const url = await postgres.createDatabase();
    await (await openPostgres(url)).close();
    await postgres.admin('alter role samspil_app bypassrls');
    try {
      await refuses(url, /ALTER ROLE samspil_app NOSUPERUSER NOBYPASSRLS/);
    } finally {
      await postgres.admin('alter role samspil_app nobypassrls');
    }
  });

  it('when the login may not take on the role that Samspil works as', async () => {
    const url = await postgres.createDatabase('without-role');
    const login = databaseOf(url);
    await refuses(url, new RegExp(`GRANT samspil_app TO ${login};`));
    await postgres.admin(`grant samspil_app to ${login}; alter role ${login} nocreaterole`);
    await (await openPostgres(url)).close();
  });

  it('when the login may neither create the extension nor tables', async () => {
    const url = await postgres.createDatabase();
    const database = databaseOf(url);
    await postgres.admin(`alter database ${database} owner to postgres`);
    await refuses(url, /extension btree_gist, and the database login may not create it.*CREATE EXTENSION btree_gist;/);
    await postgres.admin('create extension btree_gist', database);
    await refuses(url, /may not (create tables|use the database)/);
  });

  it('when the database holds a table of somebody else', async () => {
    const url = await postgres.createDatabase();
    await postgres.admin('create table records (artist text)', databaseOf(url));
    await refuses(url, /holds a table records that Samspil did not create\. Give Samspil an empty database/);
    assert.deepEqual(await postgres.admin('select * from records', databaseOf(url)), []);
  });

  it('when a newer Samspil has written the database', async () => {
    const url = await postgres.createDatabase();
    await (await openPostgres(url)).close();
    await postgres.admin(
      `insert into samspil_migrations (name, timestamp) values ('0999-far-future since 9.8.0', '2031-01-01T00:00:00.000Z')`,
      databaseOf(url),
    );
    await refuses(url, /written by a newer Samspil.*Start Samspil 9\.8\.0 or newer/);
  });

  it('but only warns of a superuser, once, where that is allowed', async () => {
    const url = addressed(postgres.adminUrl, { database: databaseOf(await postgres.createDatabase()) });
    const warnings: string[] = [];
    const store = await openSqlStore({
      kind: 'postgres',
      url,
      allowPrivilegedRole: true,
      warn: (line) => warnings.push(line),
    });
    await store.transaction('T', (tx) => tx.put(writeOf(sample('T', 'A'))));
    await store.transaction('T', (tx) => tx.get(['A']));
    await store.close();
    assert.equal(warnings.length, 1);
    assert.match(warnings.join(), /login postgres is a superuser.*Do not run it like this with real data/);
  });
});

describe('row-level security', () => {
  let url: string;
  const tables = [
    'access_log',
    'change_counters',
    'changes',
    'claims',
    'idempotency_keys',
    'record_refs',
    'records',
    'revisions',
  ];
  before(async () => {
    url = await postgres.createDatabase();
    const store = await openPostgres(url);
    await store.transaction('T', async (tx) => {
      await tx.put(
        writeOf(sample('T', 'A', { references: [{ role: 'self', target: 'A' }] }), [
          { kind: 'municipality', key: 'tenant' },
        ]),
      );
      await tx.logAccess([
        { at: noon, actor: 'EX-ida', action: 'read', recordId: 'A', type: 'child', assurance: 'low', requestId: 'R' },
      ]);
      await tx.rememberIdempotency('EX-ida', 'K', {
        fingerprint: 'F',
        status: 201,
        recordId: 'A',
        version: 1,
        at: noon,
      });
    });
    await store.close();
  });

  it('is enabled and forced on every table with a tenant, whose keys all begin with it', async () => {
    const rows = await postgres.admin(
      `select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
         (select bool_and(i.indkey[0] = 1) from pg_index as i where i.indrelid = c.oid) as led_by_tenant
       from pg_class as c join pg_attribute as a on a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = 1
       where c.relkind = 'r' order by 1`,
      databaseOf(url),
    );
    assert.deepEqual(
      rows,
      tables.map((table) => ({ table, forced: true, policies: 1, led_by_tenant: true })),
    );
  });

  it('shows no row to the owner of the tables without a tenant, and all of them to the right one', async () => {
    const client = await postgres.connect(url);
    const count = async (table: string) =>
      (await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
    for (const table of tables) assert.equal(await count(table), 0, table);
    for (const [tenant, n] of [
      ['T', 1],
      ['U', 0],
      ['', 0],
    ] as const) {
      await client.query(`select set_config('samspil.tenant_id', $1, false)`, [tenant]);
      for (const table of tables) assert.equal(await count(table), n, `${table} for ${tenant}`);
    }
  });

  it('lets the application neither read nor write another tenant, even by SQL of its own', async () => {
    const client = await postgres.connect(url);
    await client.query(`set role samspil_app; select set_config('samspil.tenant_id', 'U', false)`);
    const insert = `insert into records (tenant_id, id, type, version, state, created_at, created_by, updated_at, updated_by, body, body_version)
      values ($1, 'B', 'child', 1, 'active', now(), 'x', now(), 'x', '{}', 1)`;
    await assert.rejects(client.query(insert, ['T']), /row-level security policy/);
    assert.equal((await client.query(`update records set state = 'x' where tenant_id = 'T'`)).rowCount, 0);
    assert.equal((await client.query(`delete from records where tenant_id = 'T'`)).rowCount, 0);
    await client.query(insert, ['U']);
    await assert.rejects(client.query(`update records set tenant_id = 'T'`), /row-level security policy/);
  });

  it('does not let the application rewrite history, changes or the access log, or look at migrations', async () => {
    const client = await postgres.connect(url);
    await client.query(`set role samspil_app; select set_config('samspil.tenant_id', 'T', false)`);
    for (const statement of [
      `update revisions set body = '{}'`,
      'delete from revisions',
      `update changes set by = 'x'`,
      'delete from changes',
      `update access_log set actor = 'x'`,
      'delete from access_log',
      'truncate records cascade',
      'alter table records disable row level security',
      'select * from samspil_migrations',
    ]) {
      await assert.rejects(client.query(statement), /permission denied|must be owner/, statement);
    }
  });

  it('leaves nothing of a tenant on a connection that is used again', async () => {
    const store = await openPostgres(addressed(url, {}));
    const seen = new Set<number>();
    for (let at = 0; at < 20; at += 1) {
      const tenantId = at % 2 === 0 ? 'T' : 'U';
      seen.add((await store.transaction(tenantId, (tx) => tx.get(['A']))).length * (at % 2 === 0 ? 1 : 100));
    }
    await store.close();
    assert.deepEqual([...seen].sort(), [0, 1]);
  });
});

describe('a PostgreSQL that goes away', () => {
  it('is told of as unavailable, and used again when it is back', async () => {
    const url = await postgres.createDatabase();
    const store = await openSqlStore({ kind: 'postgres', url, warn: () => undefined });
    const cutConnections = () =>
      postgres.admin(
        `select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '${databaseOf(url)}' and pid <> pg_backend_pid()`,
      );
    const failing = store.transaction('T', async (tx) => {
      await cutConnections();
      await tx.put(writeOf(sample('T', 'A')));
    });
    await assert.rejects(failing, StoreUnavailable);
    await store.ping();
    assert.deepEqual(await store.transaction('T', (tx) => tx.changesSince(0, 9)), []);
    await store.close();
  });

  it('does not keep a server from hearing of what others changed meanwhile', async () => {
    const url = await postgres.createDatabase();
    const here = await openSqlStore({ kind: 'postgres', url, warn: () => undefined });
    const heard = signal<number>();
    here.watch('T', heard.give);
    await postgres.admin(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${databaseOf(url)}' and application_name = 'samspil changes'`,
    );
    const there = await openPostgres(url);
    await there.transaction('T', (tx) => tx.put(writeOf(sample('T', 'A'))));
    assert.equal(await heard.given, 1);
    await here.close();
    await there.close();
  });
});

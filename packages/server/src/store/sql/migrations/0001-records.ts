import { type Migration, sql } from 'kysely';
import { applicationRole } from '../application-role.js';

/**
 * Everything that a tenant's data lives in.
 *
 * Ids and codes compare by code unit (`COLLATE "C"`) whatever the locale of the database, so that pages are in the same
 * order everywhere. Plain SQL, because policies, exclusion constraints and grants have no builder.
 */
export const records: Migration = {
  async up(db) {
    const run = (statement: string) => sql.raw(statement).execute(db);

    await run(`
      create table records (
        tenant_id text collate "C" not null,
        id text collate "C" not null,
        type text collate "C" not null,
        version integer not null check (version > 0),
        state text collate "C" not null,
        unit_id text collate "C",
        starts_on date,
        ends_on date,
        due_on date,
        owner_id text collate "C",
        attention_on date,
        created_at timestamptz(3) not null,
        created_by text collate "C" not null,
        updated_at timestamptz(3) not null,
        updated_by text collate "C" not null,
        overrides jsonb,
        body jsonb not null,
        body_version integer not null check (body_version > 0),
        primary key (tenant_id, id)
      )`);
    // One per way to sort a list, each ending in the id that decides ties; and one for the commonest filter, one unit.
    await run('create index records_by_start on records (tenant_id, type, starts_on nulls first, id)');
    await run('create index records_by_update on records (tenant_id, type, updated_at desc, id)');
    await run('create index records_by_id on records (tenant_id, type, id)');
    await run('create index records_of_unit on records (tenant_id, type, unit_id, starts_on nulls first, id)');

    await run(`
      create table record_refs (
        tenant_id text collate "C" not null,
        record_id text collate "C" not null,
        ordinal integer not null,
        role text collate "C" not null,
        target_id text collate "C" not null,
        from_on date,
        to_on date,
        primary key (tenant_id, record_id, ordinal),
        foreign key (tenant_id, record_id) references records (tenant_id, id) on delete cascade,
        foreign key (tenant_id, target_id) references records (tenant_id, id)
      )`);
    await run('create index record_refs_to on record_refs (tenant_id, target_id, role, record_id)');

    // What may exist only once at a time. A record may hold overlapping claims itself, hence record_id with <>.
    await run(`
      create table claims (
        tenant_id text collate "C" not null,
        record_id text collate "C" not null,
        kind text collate "C" not null,
        key text collate "C" not null,
        during daterange not null,
        foreign key (tenant_id, record_id) references records (tenant_id, id) on delete cascade,
        constraint claims_once exclude using gist
          (tenant_id with =, kind with =, key with =, record_id with <>, during with &&)
      )`);
    await run('create index claims_of_record on claims (tenant_id, record_id)');

    await run(`
      create table revisions (
        tenant_id text collate "C" not null,
        record_id text collate "C" not null,
        version integer not null,
        at timestamptz(3) not null,
        by text collate "C" not null,
        action text collate "C" not null,
        state text collate "C" not null,
        reason text,
        fields text[] not null,
        body jsonb not null,
        body_version integer not null,
        created_at timestamptz(3) not null,
        created_by text collate "C" not null,
        primary key (tenant_id, record_id, version),
        foreign key (tenant_id, record_id) references records (tenant_id, id) on delete cascade
      )`);

    // No foreign key: a change outlives its record.
    await run(`
      create table changes (
        tenant_id text collate "C" not null,
        seq bigint not null,
        record_id text collate "C" not null,
        type text collate "C" not null,
        version integer not null,
        action text collate "C" not null,
        fields text[] not null,
        by text collate "C" not null,
        at timestamptz(3) not null,
        primary key (tenant_id, seq)
      )`);
    await run(`
      create table change_counters (
        tenant_id text collate "C" not null primary key,
        seq bigint not null
      )`);

    await run(`
      create table access_log (
        tenant_id text collate "C" not null,
        entry bigint generated always as identity,
        at timestamptz(3) not null,
        actor text collate "C" not null,
        action text collate "C" not null,
        record_id text collate "C" not null,
        type text collate "C" not null,
        assurance text collate "C" not null,
        request_id text collate "C" not null,
        primary key (tenant_id, entry)
      )`);
    await run('create index access_log_of_record on access_log (tenant_id, record_id, at desc, entry desc)');

    await run(`
      create table idempotency_keys (
        tenant_id text collate "C" not null,
        actor text collate "C" not null,
        key text collate "C" not null,
        fingerprint text not null,
        status integer not null,
        record_id text collate "C",
        version integer,
        at timestamptz(3) not null,
        primary key (tenant_id, actor, key)
      )`);
    await run('create index idempotency_keys_by_age on idempotency_keys (tenant_id, at)');

    // What the application may do with each table, and no more: history, changes and the access log are only added to.
    // A revision goes with its record, by the foreign key.
    const rights = {
      records: 'select, insert, update, delete',
      record_refs: 'select, insert, delete',
      claims: 'select, insert, delete',
      revisions: 'select, insert',
      changes: 'select, insert',
      change_counters: 'select, insert, update',
      access_log: 'select, insert',
      idempotency_keys: 'select, insert, delete',
    };
    for (const [table, granted] of Object.entries(rights)) {
      await run(`grant ${granted} on ${table} to ${applicationRole}`);
      // FORCE: the owner of the tables is held to the policy too. Without a tenant set nothing equals null, so no row is
      // seen; nullif, because a setting that was made once in a session reads as '' afterwards.
      await run(`alter table ${table} enable row level security`);
      await run(`alter table ${table} force row level security`);
      await run(`
        create policy own_tenant on ${table}
          using (tenant_id = nullif(current_setting('samspil.tenant_id', true), ''))
          with check (tenant_id = nullif(current_setting('samspil.tenant_id', true), ''))`);
    }
  },
};

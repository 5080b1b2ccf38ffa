import type { Id, Scope, ScopeClause, ScopeTest } from '@samspil/core';
import { type RawBuilder, sql } from 'kysely';
import { textArray } from './text-array.js';

/** The relations that a scope looks at; `overlay.ts` puts others in their place. */
export interface ScopeTables {
  readonly records: RawBuilder<unknown>;
  readonly references: RawBuilder<unknown>;
}

export const storedTables: ScopeTables = { records: sql.table('records'), references: sql.table('record_refs') };

/**
 * Compiles clauses of scopes to SQL conditions on a row of `records`. They must hold for exactly the records for which
 * core's `passesAll` does: there is a property test for that.
 *
 * The tenant stands in every condition as a value: together with the policy it lets each lookup use its index.
 */
export class ScopeCompiler {
  #aliases = 0;

  constructor(
    readonly tenantId: Id,
    readonly tables: ScopeTables = storedTables,
  ) {}

  /** One condition per clause of the scope, on the row with this alias. */
  clauses({ anyOf }: Scope, row: string): RawBuilder<boolean>[] {
    return anyOf.map((clause) => this.clause(clause, row));
  }

  clause({ allOf }: ScopeClause, row: string): RawBuilder<boolean> {
    return this.#all(allOf, row);
  }

  test(test: ScopeTest, row: string): RawBuilder<boolean> {
    const column = (name: string) => sql.ref(`${row}.${name}`);
    switch (test.test) {
      case 'id':
        return sql`${column('id')} = any(${textArray(test.in)})`;
      case 'unit':
        return sql`${column('unit_id')} = any(${textArray(test.in)})`;
      case 'state':
        return sql`${column('state')} = any(${textArray(test.in)})`;
      case 'author':
        return sql`${column('created_by')} = any(${textArray(test.in)})`;
      case 'facet':
        // Holds for a string as well as for a list of strings, as in core.
        return sql`coalesce(${column('body')} -> ${test.field}::text ?| ${textArray(test.in)}, false)`;
      case 'reference':
        return this.#reference(
          row,
          test.roles,
          (reference) => sql`${reference('target_id')} = any(${textArray(test.in)})${validOn(reference, test.on)}`,
        );
      case 'refersTo':
        return this.#refersTo(row, test.roles, test.where);
      case 'referredToBy':
        return this.#referredToBy(row, test);
    }
  }

  #all(tests: readonly ScopeTest[], row: string): RawBuilder<boolean> {
    if (tests.length === 0) return sql`true`;
    return sql`(${sql.join(
      tests.map((test) => this.test(test, row)),
      sql` and `,
    )})`;
  }

  #reference(
    row: string,
    roles: readonly string[],
    condition: (reference: (column: string) => RawBuilder<unknown>) => RawBuilder<unknown>,
  ): RawBuilder<boolean> {
    const alias = this.#alias('f');
    const reference = (column: string) => sql.ref(`${alias}.${column}`);
    return sql`exists (
      select from ${this.tables.references} as ${sql.ref(alias)}
      where ${reference('tenant_id')} = ${this.tenantId} and ${reference('record_id')} = ${sql.ref(`${row}.id`)}
        and ${reference('role')} = any(${textArray(roles)}) and ${condition(reference)})`;
  }

  #refersTo(row: string, roles: readonly string[], where: readonly ScopeTest[]): RawBuilder<boolean> {
    const target = this.#alias('t');
    return this.#reference(
      row,
      roles,
      (reference) => sql`exists (
        select from ${this.tables.records} as ${sql.ref(target)}
        where ${sql.ref(`${target}.tenant_id`)} = ${this.tenantId} and ${sql.ref(`${target}.id`)} = ${reference('target_id')}
          and ${this.#all(where, target)})`,
    );
  }

  #referredToBy(row: string, test: Extract<ScopeTest, { test: 'referredToBy' }>): RawBuilder<boolean> {
    const reference = this.#alias('f');
    const referring = this.#alias('r');
    return sql`exists (
      select from ${this.tables.references} as ${sql.ref(reference)}
      join ${this.tables.records} as ${sql.ref(referring)}
        on ${sql.ref(`${referring}.tenant_id`)} = ${this.tenantId} and ${sql.ref(`${referring}.id`)} = ${sql.ref(`${reference}.record_id`)}
      where ${sql.ref(`${reference}.tenant_id`)} = ${this.tenantId} and ${sql.ref(`${reference}.target_id`)} = ${sql.ref(`${row}.id`)}
        and ${sql.ref(`${reference}.role`)} = any(${textArray(test.roles)})
        and ${sql.ref(`${referring}.type`)} = any(${textArray(test.types)}) and ${this.#all(test.where, referring)})`;
  }

  #alias(prefix: string): string {
    this.#aliases += 1;
    return `${prefix}${this.#aliases}`;
  }
}

function validOn(reference: (column: string) => RawBuilder<unknown>, on: string | undefined): RawBuilder<unknown> {
  if (on === undefined) return sql``;
  const from = reference('from_on');
  const to = reference('to_on');
  return sql` and (${from} is null or ${from} <= ${on}::date) and (${to} is null or ${to} >= ${on}::date)`;
}

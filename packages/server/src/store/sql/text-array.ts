import { type RawBuilder, sql } from 'kysely';

/** A list of texts as one parameter, so that a statement is the same however long the list. */
export function textArray(texts: readonly string[]): RawBuilder<string[]> {
  return sql`${sql.val([...texts])}::text[]`;
}

import type { Actor, Scope, View } from '@samspil/core';
import type { RecordDefinition } from '@samspil/core/contract';
import { HttpProblem } from '../http/problem.js';
import type { ParsedQuery } from '../http/query.js';

/**
 * What is left of a scope when only what somebody sees may be filtered by: a clause whose view hides a field that the
 * query asks about would tell by the outcome what the view leaves out. Institution, state and period are not held back;
 * they say where and when a record is, not what stands in it. The order of the latest changes is for those who see some
 * records whole.
 *
 * @throws HttpProblem `invalid-query` when nothing is left, naming the parameters
 */
export function visibleScope(
  scope: Scope,
  definition: RecordDefinition,
  query: ParsedQuery,
  { childIds = [] }: Pick<Actor, 'childIds'>,
): Scope {
  const asked = askedFields(definition, query);
  if (query.sort === 'updatedAt' && !scope.anyOf.some(({ view }) => view === 'whole')) throw notVisible(['sort']);
  const isVisible = (view: View, { field, values }: AskedField) => {
    if (view === 'whole') return true;
    if (!(definition.views[view] ?? []).includes(field)) return false;
    // Families see no other children than their own on a record, and so may not ask for others.
    return view !== 'shared' || field !== definition.childrenIn || values.every((id) => childIds.includes(id));
  };
  const anyOf = scope.anyOf.filter(({ view }) => asked.every((entry) => isVisible(view, entry)));
  if (anyOf.length > 0) return { anyOf };
  const hidden = asked.filter((entry) => !scope.anyOf.some(({ view }) => isVisible(view, entry)));
  throw notVisible(hidden.map(({ parameter }) => parameter));
}

function notVisible(parameters: readonly string[]): HttpProblem {
  return new HttpProblem('invalid-query', {
    detail: 'You do not see what you ask about here. Filter and sort by what the records show you.',
    errors: parameters.map((parameter) => ({ pointer: `/${parameter}`, code: 'not-visible' })),
  });
}

interface AskedField {
  readonly parameter: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** The fields of the body that a query filters by. */
function askedFields({ facets, filters, references }: RecordDefinition, query: ParsedQuery): AskedField[] {
  const fieldOf = new Map([
    ...facets.map((facet) => [facet, facet] as const),
    ...Object.entries(filters).map(([parameter, role]) => [parameter, references[role]?.field ?? role] as const),
    ['ownerId', 'ownerId'] as const,
  ]);
  return [...fieldOf].flatMap(([parameter, field]) => {
    const values = query[parameter];
    return Array.isArray(values) ? [{ parameter, field, values: values.map(String) }] : [];
  });
}

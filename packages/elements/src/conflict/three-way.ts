import { sameJson } from '@samspil/core/records';

/** Whose version of something stands. */
export type Side = 'mine' | 'theirs';

/** What two people have changed, each in their own way: a field, a part of one, or a row of a list or a part of it. */
export interface Clash {
  /** `title`, `frame.place`, `goals.<id>.due`; of a list whose rows have no ids, the whole of it. */
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface ThreeWay<Body> {
  /** Theirs with what only I have changed; what both have changed is mine, unless somebody has chosen. */
  readonly merged: Body;
  readonly clashes: readonly Clash[];
  /** Where only they have changed something: it is taken over. */
  readonly onlyTheirs: readonly string[];
}

/**
 * Brings together what two people have made of the same body, part by part and row by row; nothing that anybody wrote is
 * left out. Rows are told apart by their `id`.
 *
 * @param chosen - whose version is taken where both have changed the same
 */
export function threeWay<Body extends object>(
  base: Body,
  mine: Body,
  theirs: Body,
  chosen: (path: string) => Side = () => 'mine',
): ThreeWay<Body> {
  const clashes: Clash[] = [];
  const onlyTheirs: string[] = [];

  function merge(was: unknown, my: unknown, their: unknown, path: string): unknown {
    if (isSame(my, their) || isSame(was, their)) return my;
    if (isSame(was, my)) {
      onlyTheirs.push(path);
      return their;
    }
    if (isObject(my) && isObject(their)) return mergeMembers(isObject(was) ? was : {}, my, their, path);
    const [wasRows, myRows, theirRows] = [rowsIn(was ?? []), rowsIn(my), rowsIn(their)];
    if (wasRows !== undefined && myRows !== undefined && theirRows !== undefined) {
      return mergeRows(wasRows, myRows, theirRows, path);
    }
    clashes.push({ path, base: was, mine: my, theirs: their });
    return chosen(path) === 'mine' ? my : their;
  }

  function mergeMembers(was: object, my: object, their: object, path: string): object {
    const names = new Set([...Object.keys(their), ...Object.keys(my)]);
    const members = [...names].map((name): readonly [string, unknown] => [
      name,
      merge(memberOf(was, name), memberOf(my, name), memberOf(their, name), path === '' ? name : `${path}.${name}`),
    ]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }

  function mergeRows(was: Rows, my: Rows, their: Rows, path: string): unknown[] {
    // Whoever has put them in another order, or else they.
    const [first, second] = isSame([...was.keys()], [...their.keys()]) ? [my, their] : [their, my];
    return [...new Set([...first.keys(), ...second.keys()])]
      .map((id) => merge(was.get(id), my.get(id), their.get(id), `${path}.${id}`))
      .filter((row) => row !== undefined);
  }

  // Made of nothing but members of the two.
  const merged = mergeMembers(base, mine, theirs, '') as Body;
  return { merged, clashes, onlyTheirs };
}

type Rows = ReadonlyMap<string, unknown>;

/** The rows of a list by their ids; undefined where it is none, or they have none. */
function rowsIn(value: unknown): Rows | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = new Map<string, unknown>();
  for (const row of value as readonly unknown[]) {
    if (!isObject(row) || !('id' in row) || typeof row.id !== 'string') return undefined;
    rows.set(row.id, row);
  }
  return rows.size === value.length ? rows : undefined;
}

/** What is not there is the same as nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return sameJson(one ?? null, other ?? null);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

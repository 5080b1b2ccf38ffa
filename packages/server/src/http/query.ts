import type { FieldError } from './problem.js';
import { HttpProblem } from './problem.js';
import { fieldErrors } from './validation.js';

interface QuerySchema {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { issues: readonly { code: string; path: readonly PropertyKey[]; message: string }[] };
  };
}

/** A query as its schema has it: numbers as numbers, comma lists as lists. */
export type ParsedQuery = Readonly<Record<string, unknown>>;

/**
 * Reads a query string by the operation's schema. Lists may be written with commas or by repeating the parameter.
 *
 * @param listParameters - the parameters that hold several values
 * @throws HttpProblem `invalid-query`, naming every parameter that is wrong, unknown ones too
 */
export function parseQuery(url: URL, schema: QuerySchema, listParameters: ReadonlySet<string>): ParsedQuery {
  const given = new Map<string, unknown>();
  const errors: FieldError[] = [];
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    if (listParameters.has(name))
      given.set(
        name,
        values.flatMap((value) => value.split(',')).filter((value) => value !== ''),
      );
    else if (values.length > 1) errors.push({ pointer: `/${name}`, code: 'given-twice' });
    else given.set(name, name === 'limit' && /^-?\d{1,9}$/.test(values[0] ?? '') ? Number(values[0]) : values[0]);
  }
  const raw: ParsedQuery = Object.fromEntries(given);
  const result = schema.safeParse(raw);
  if (!result.success) errors.push(...fieldErrors(result.error?.issues ?? [], raw));
  if (errors.length > 0) {
    throw new HttpProblem('invalid-query', { detail: describe(errors), errors });
  }
  return raw;
}

function describe(errors: readonly FieldError[]): string {
  const words = errors.map(({ pointer, code, params }) => {
    const name = pointer.split('/')[1] ?? '';
    if (code === 'unknown-field') return `${name} is not a parameter here`;
    if (code === 'too-large') return `${name} may be ${params?.maximum} at most`;
    if (code === 'too-small') return `${name} must be ${params?.minimum} at least`;
    if (code === 'not-one-of' && Array.isArray(params?.allowed))
      return `${name} must be one of ${params.allowed.join(', ')}`;
    return `${name}: ${code}`;
  });
  return `Correct the query: ${words.join('; ')}.`;
}

/** The parameters of a query that hold several values, read off its schema. */
export function listParametersOf(schema: QuerySchema): ReadonlySet<string> {
  const names = Object.keys(schema.shape).filter((name) => {
    const refused = schema.safeParse({ [name]: 0 }).error?.issues ?? [];
    return refused.some((issue) => issue.path[0] === name && 'expected' in issue && issue.expected === 'array');
  });
  return new Set(names);
}

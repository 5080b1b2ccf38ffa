import type { FieldError } from './problem.js';
import { HttpProblem } from './problem.js';

/** What a zod-mini schema offers to whoever only validates; core owns the schemas. */
interface Validator<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } };
}

/** The parts of a zod issue that we read. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: unknown;
  readonly expected?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly origin?: unknown;
  readonly values?: unknown;
  readonly format?: unknown;
}

/**
 * Validates a body.
 *
 * @throws HttpProblem `validation-failed` with every error, by pointer
 */
export function validated<Value>(schema: Validator<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = fieldErrors(result.error.issues, value);
  throw new HttpProblem('validation-failed', {
    detail: `Correct ${errors.length === 1 ? 'the field' : `the ${errors.length} fields`} named in errors and send it again.`,
    errors,
  });
}

/**
 * Translates issues to our own stable codes; texts belong to whoever shows them. One error a field: the first says what
 * to do, the ones behind it follow from it.
 */
export function fieldErrors(issues: readonly Issue[], value: unknown): FieldError[] {
  const byPointer = new Map<string, FieldError>();
  for (const error of issues.flatMap((issue) => errorsOf(issue, value))) {
    if (!byPointer.has(error.pointer)) byPointer.set(error.pointer, error);
  }
  return [...byPointer.values()];
}

function errorsOf(issue: Issue, value: unknown): FieldError[] {
  const pointer = pointerOf(issue.path);
  const error = (code: string, params?: FieldError['params']): FieldError[] => [
    { pointer, code, ...(params === undefined ? {} : { params }) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return asList(issue.keys).map((key) => ({
        pointer: `${pointer}/${escapeSegment(String(key))}`,
        code: 'unknown-field',
      }));
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined
        ? error('required')
        : error('wrong-type', { expected: issue.expected });
    case 'too_big':
      return error(sizeCode(issue, 'too-long', 'too-many', 'too-large'), { maximum: issue.maximum });
    case 'too_small':
      return error(sizeCode(issue, 'too-short', 'too-few', 'too-small'), { minimum: issue.minimum });
    case 'invalid_value':
      return valueAt(value, issue.path) === undefined
        ? error('required')
        : error('not-one-of', { allowed: issue.values });
    case 'invalid_format':
      return ownCodes.has(issue.message) ? error(issue.message) : error('bad-format', { format: issue.format });
    default:
      return error(ownCodes.has(issue.message) ? issue.message : 'invalid');
  }
}

/** Codes that core's schemas give as messages. */
const ownCodes = new Set(['invalid-id', 'cpr-number', 'blank', 'bad-character', 'bad-format']);

function sizeCode(issue: Issue, text: string, list: string, number: string): string {
  if (issue.origin === 'string') return text;
  return issue.origin === 'array' ? list : number;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** JSON pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const segment of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = new Map<PropertyKey, unknown>(Object.entries(here)).get(String(segment));
  }
  return here;
}

import type * as z from 'zod/mini';
import type { ProblemCode } from './problems.js';
import { recordDefinitions } from './record-definitions.js';
import {
  countList,
  countQueryOf,
  findingList,
  historyQuery,
  importBody,
  importResult,
  me,
  mergePatchBody,
  recordRights,
  type WireSchemas,
  wireSchemasOf,
} from './schema.js';

/** What an operation does; the server has one handler, the client one method, for each. */
export const acts = [
  'list',
  'count',
  'create',
  'get',
  'update',
  'remove',
  'transition',
  'history',
  'findings',
  'rights',
] as const;
export type Act = (typeof acts)[number];

/** One operation of the API, as data. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `{id}` where the record's id stands. */
  readonly path: string;
  readonly summary: string;
  /** Present on the operations that a definition brings with it. */
  readonly record?: { readonly act: Act; readonly type: string; readonly plural: string };
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  readonly bodyMediaType?: 'application/json' | 'application/merge-patch+json';
  readonly needsIdempotencyKey?: true;
  readonly needsIfMatch?: true;
  readonly success: { readonly status: 200 | 201 | 204; readonly schema?: z.ZodMiniType; readonly etag?: true };
  readonly problems: readonly ProblemCode[];
}

const always: readonly ProblemCode[] = [
  'unauthenticated',
  'token-expired',
  'forbidden',
  'origin-refused',
  'rate-limited',
  'internal',
  'unavailable',
];
const reading: readonly ProblemCode[] = [...always, 'assurance-too-low', 'not-found'];
const writing: readonly ProblemCode[] = [
  ...always,
  'assurance-too-low',
  'malformed-json',
  'unsupported-media-type',
  'payload-too-large',
  'validation-failed',
  'rule-broken',
  'reference-missing',
  'claim-taken',
];
const keyed: readonly ProblemCode[] = ['idempotency-key-required', 'idempotency-key-reused', 'invalid-header'];
const matched: readonly ProblemCode[] = ['not-found', 'precondition-required', 'version-mismatch', 'invalid-header'];

function recordOperations(schemas: WireSchemas): Operation[] {
  const { type, plural, name } = schemas.definition;
  const record = (act: Act) => ({ record: { act, type, plural } });
  const collection = `/v1/${plural}`;
  const item = `${collection}/{id}`;
  return [
    {
      id: `list${name.many}`,
      method: 'GET',
      path: collection,
      summary: 'A page of what the caller may see, by keyset.',
      ...record('list'),
      query: schemas.query,
      success: { status: 200, schema: schemas.page },
      problems: [...always, 'assurance-too-low', 'invalid-query'],
    },
    {
      id: `count${name.many}`,
      method: 'GET',
      path: `${collection}/counts`,
      summary: 'Numbers by one field, small ones held back for those who may only count.',
      ...record('count'),
      query: countQueryOf(schemas.definition),
      success: { status: 200, schema: countList },
      problems: [...always, 'assurance-too-low', 'invalid-query'],
    },
    {
      id: `create${name.one}`,
      method: 'POST',
      path: collection,
      summary: 'Creates a record in its first state.',
      ...record('create'),
      body: schemas.create,
      bodyMediaType: 'application/json',
      needsIdempotencyKey: true,
      success: { status: 201, schema: schemas.any, etag: true },
      problems: [...writing, ...keyed, 'id-taken'],
    },
    {
      id: `get${name.one}`,
      method: 'GET',
      path: item,
      summary: 'One record, cut to what the caller may see.',
      ...record('get'),
      success: { status: 200, schema: schemas.any, etag: true },
      problems: reading,
    },
    {
      id: `update${name.one}`,
      method: 'PATCH',
      path: item,
      summary: 'Changes fields by a JSON merge patch.',
      ...record('update'),
      body: mergePatchBody,
      bodyMediaType: 'application/merge-patch+json',
      needsIfMatch: true,
      success: { status: 200, schema: schemas.any, etag: true },
      problems: [...writing, ...matched],
    },
    {
      id: `remove${name.one}`,
      method: 'DELETE',
      path: item,
      summary: 'Deletes a record that has not begun its life; others are archived.',
      ...record('remove'),
      needsIfMatch: true,
      success: { status: 204 },
      problems: [...always, ...matched, 'not-removable', 'still-referenced'],
    },
    {
      id: `transition${name.one}`,
      method: 'POST',
      path: `${item}/transitions`,
      summary: 'Takes a record to another state.',
      ...record('transition'),
      body: schemas.transition,
      bodyMediaType: 'application/json',
      needsIdempotencyKey: true,
      needsIfMatch: true,
      success: { status: 200, schema: schemas.any, etag: true },
      problems: [...writing, ...keyed, ...matched, 'illegal-transition', 'transition-blocked'],
    },
    {
      id: `get${name.one}History`,
      method: 'GET',
      path: `${item}/history`,
      summary: 'The versions of a record, newest first; for those who see the whole record.',
      ...record('history'),
      query: historyQuery,
      success: { status: 200, schema: schemas.history },
      problems: [...reading, 'invalid-query'],
    },
    {
      id: `get${name.one}Findings`,
      method: 'GET',
      path: `${item}/findings`,
      summary: 'What the rules say about a record now; for those who see the whole record.',
      ...record('findings'),
      success: { status: 200, schema: findingList },
      problems: reading,
    },
    {
      id: `get${name.one}Rights`,
      method: 'GET',
      path: `${item}/rights`,
      summary: 'What the caller may do with a record as it is now, so that nothing is offered that would be refused.',
      ...record('rights'),
      success: { status: 200, schema: recordRights },
      problems: reading,
    },
  ];
}

/** The wire schemas of every kind of record, by type. */
export const wireSchemas: ReadonlyMap<string, WireSchemas> = new Map(
  recordDefinitions.map((definition) => [definition.type, wireSchemasOf(definition)]),
);

/** Every operation of the API. */
export const operations: readonly Operation[] = [
  {
    id: 'getMe',
    method: 'GET',
    path: '/v1/me',
    summary: 'The caller as the server sees it, and the day that the domain counts from.',
    success: { status: 200, schema: me },
    problems: always,
  },
  {
    id: 'importRecords',
    method: 'POST',
    path: '/v1/imports',
    summary: 'Creates up to 500 records in one go; for system tokens with the role import.',
    body: importBody,
    bodyMediaType: 'application/json',
    needsIdempotencyKey: true,
    success: { status: 201, schema: importResult },
    problems: [...writing, ...keyed, 'id-taken'],
  },
  ...[...wireSchemas.values()].flatMap(recordOperations),
];

import { createDocument } from 'zod-openapi';
import { closeInputs, openObjects } from './open-objects.mjs';

/**
 * @typedef {{ id: string; method: string; path: string; summary: string;
 *   record?: { act: string; type: string; plural: string };
 *   query?: object; body?: object; bodyMediaType?: string; needsIdempotencyKey?: true; needsIfMatch?: true;
 *   success: { status: number; schema?: object; etag?: true }; problems: readonly string[] }} Operation
 * @typedef {{ operations: readonly Operation[]; recordDefinitions: readonly { plural: string; name: { many: string } }[];
 *   problems: Readonly<Record<string, { status: number; title: string }>>; problemType: (code: string) => string;
 *   problem: object; pathId: object; version: string; license: string }} Contract
 */

const securityScheme = 'token';

/**
 * The API's OpenAPI 3.1 document from the contract.
 * @param {Contract} contract
 */
export function openApiDocument(contract) {
  /** @type {Record<string, Record<string, object>>} */
  const paths = {};
  const problemResponses = problemResponsesOf(contract);
  for (const operation of contract.operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation, contract, problemResponses),
    };
  }
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Samspil API',
        version: contract.version,
        description:
          'Records of the resource centre of schools and day care. Lists come in pages by keyset cursor, changes carry the ' +
          'version they were based on (`If-Match`), creating calls carry an `Idempotency-Key`, and errors are problem details ' +
          '(RFC 9457) with a stable `type`. Answers may gain fields: read them as open objects. Requests may not carry ' +
          'fields that are not described here.',
        license: { name: contract.license, identifier: contract.license },
      },
      // Relative to where the document is served, so that it is right behind any address.
      servers: [{ url: '/' }],
      security: [{ [securityScheme]: [] }],
      tags: [
        ...contract.recordDefinitions.map(({ plural, name }) => ({ name: plural, description: spaced(name.many) })),
        ...tagsBeside,
      ],
      paths,
      components: {
        parameters: requestHeaders,
        securitySchemes: {
          [securityScheme]: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'A short-lived token that the host signs for the person who is signed in.',
          },
        },
      },
    },
    { override: openObjects },
  );
  return closeInputs(document);
}

const tagsBeside = [
  { name: 'caller', description: 'Who asks' },
  { name: 'imports', description: 'Many records at once, for systems' },
];

/** The tag of an operation that belongs to no kind of record. @type {Readonly<Record<string, string>>} */
const tagOf = { getMe: 'caller', importRecords: 'imports' };

/**
 * @param {Operation} operation
 * @param {Contract} contract
 * @param {ReturnType<typeof problemResponsesOf>} problemResponses
 */
function operationObject(operation, contract, problemResponses) {
  const {
    id,
    summary,
    record,
    query,
    path,
    body,
    bodyMediaType = 'application/json',
    needsIdempotencyKey,
    needsIfMatch,
  } = operation;
  const tag = record?.plural ?? tagOf[id];
  if (tag === undefined) throw new Error(`Give the operation ${id} a tag in scripts/contract/openapi-document.mjs.`);
  return {
    operationId: id,
    summary,
    tags: [tag],
    parameters: [
      ...(needsIdempotencyKey ? [requestHeader('Idempotency-Key')] : []),
      ...(needsIfMatch ? [requestHeader('If-Match')] : []),
    ],
    requestParams: {
      ...(path.includes('{id}') ? { path: contract.pathId } : {}),
      ...(query === undefined ? {} : { query }),
    },
    ...(body === undefined ? {} : { requestBody: { required: true, content: { [bodyMediaType]: { schema: body } } } }),
    responses: { [operation.success.status]: successResponse(operation), ...problemResponses(operation) },
  };
}

/** Headers of requests, as components by their names. */
const requestHeaders = {
  'Idempotency-Key': {
    in: 'header',
    name: 'Idempotency-Key',
    required: true,
    description:
      'A new random value for every new request, the same for a repetition; a repetition is answered without doing it again.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,128}$' },
  },
  'If-Match': {
    in: 'header',
    name: 'If-Match',
    required: true,
    description: 'The version that the change is based on, as `ETag` gave it.',
    schema: { type: 'string', pattern: '^"[1-9]\\d*"$' },
  },
};

/** @param {keyof typeof requestHeaders} name */
const requestHeader = (name) => ({ $ref: `#/components/parameters/${name}` });

const entityTag = { description: 'The version of the record.', schema: { type: 'string', pattern: '^"[1-9]\\d*"$' } };
const retryAfter = { description: 'Seconds to wait.', schema: { type: 'string', pattern: '^\\d+$' } };

const meanings = /** @type {Readonly<Record<number, string>>} */ ({
  200: 'Done.',
  201: 'Created.',
  204: 'Done; nothing to say.',
});

/** @param {Operation} operation */
function successResponse({ success }) {
  return {
    description: meanings[success.status] ?? 'Done.',
    ...(success.etag ? { headers: { ETag: entityTag } } : {}),
    ...(success.schema === undefined ? {} : { content: { 'application/json': { schema: success.schema } } }),
  };
}

/**
 * For an operation, one response for each status, whose description lists the types of problems that it stands for.
 * Operations with the same problems share a component.
 * @param {Contract} contract
 */
function problemResponsesOf({ problems, problemType, problem }) {
  /** @type {Map<string, object>} */
  const shared = new Map();
  /** @type {(status: number, codes: readonly string[]) => object} */
  const response = (status, codes) => {
    const id = [status, ...codes].join('.');
    const known = shared.get(id) ?? {
      id,
      description: codes.map((code) => `- \`${problemType(code)}\`: ${problems[code]?.title}`).join('\n'),
      ...(status === 429 ? { headers: { 'Retry-After': retryAfter } } : {}),
      content: { 'application/problem+json': { schema: problem } },
    };
    shared.set(id, known);
    return known;
  };
  return (/** @type {Operation} */ operation) => {
    /** @type {Map<number, string[]>} */
    const byStatus = new Map();
    for (const code of new Set(operation.problems)) {
      const { status } = problems[code] ?? unknownProblem(operation, code);
      byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
    }
    return Object.fromEntries([...byStatus].map(([status, codes]) => [status, response(status, codes)]));
  };
}

/**
 * @param {Operation} operation
 * @param {string} code
 * @returns {never}
 */
function unknownProblem(operation, code) {
  throw new Error(`The operation ${operation.id} names the problem ${code}, which problems.ts does not have.`);
}

/** `StaffMembers` as `Staff members`. @param {string} name */
function spaced(name) {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

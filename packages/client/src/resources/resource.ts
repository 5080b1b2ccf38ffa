import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import { ListRequest, type Page } from '../pages/list-request.js';
import type { ClientResponse, Send } from '../transport/request.js';
import {
  type CallInput,
  type KeyedRequestOptions,
  operationRequest,
  type RequestOptions,
  type TableEntry,
} from './operation-request.js';
import type { Act, AnswerOf, ItemOf, Namespace, NewOf, PatchOf, QueryOf, StepOf } from './operation-types.js';
import type { RecordVersion } from './record-version.js';

/** What can be done with one kind of record. Every method rejects with a `SamspilError`, or with the signal's reason. */
export interface Resource<Name extends Namespace> {
  /** What the caller may see, in pages: await it for the first, loop over it for all records. */
  list(query?: QueryOf<Name, 'list'>, options?: RequestOptions): ListRequest<ItemOf<Name, 'list'>>;
  /** How many there are by the values of one field; small numbers may be held back. */
  count(query: QueryOf<Name, 'count'>, options?: RequestOptions): Promise<AnswerOf<Name, 'count'>>;
  /** One record, cut to what the caller may see; `view` says which cut it is. */
  get(id: string, options?: RequestOptions): Promise<AnswerOf<Name, 'get'>>;
  create(body: NewOf<Name>, options?: KeyedRequestOptions): Promise<AnswerOf<Name, 'create'>>;
  /**
   * Changes fields of the record that the caller last saw.
   *
   * @throws ConflictError when somebody else changed it since
   */
  update(base: RecordVersion, patch: PatchOf<Name>, options?: RequestOptions): Promise<AnswerOf<Name, 'update'>>;
  /**
   * Takes the record to another state, with what changes on the way, as one new version.
   *
   * @throws TransitionBlockedError when something is missing
   * @throws ConflictError when somebody else changed it since
   */
  transition(
    base: RecordVersion,
    step: StepOf<Name>,
    options?: KeyedRequestOptions,
  ): Promise<AnswerOf<Name, 'transition'>>;
  /**
   * Deletes a record that has not begun its life.
   *
   * @throws NotRemovableError for one that has; archive it instead
   */
  remove(base: RecordVersion, options?: RequestOptions): Promise<void>;
  /** The versions of a record, newest first, in pages. */
  history(id: string, query?: QueryOf<Name, 'history'>, options?: RequestOptions): ListRequest<ItemOf<Name, 'history'>>;
  /** What the rules say about the record now. */
  findings(id: string, options?: RequestOptions): Promise<AnswerOf<Name, 'findings'>>;
  /** What the caller may do with the record as it is now. */
  rights(id: string, options?: RequestOptions): Promise<AnswerOf<Name, 'rights'>>;
}

/** The methods of one namespace, from its rows in the table of operations. */
export function createResource<Name extends Namespace>(
  table: Readonly<Record<Act, TableEntry>>,
  send: Send,
): Resource<Name> {
  const call = async <Answer>(act: Act, input: CallInput, options?: KeyedRequestOptions): Promise<Answer> =>
    answered(await send(operationRequest(table[act], input, options)));
  const paged = <Item>(act: 'list' | 'history', input: CallInput, options?: RequestOptions) =>
    new ListRequest<Item>(async (cursor) => {
      const query = cursor === undefined ? input.query : { ...input.query, cursor };
      return pageIn(await send(operationRequest(table[act], { ...input, query }, options)));
    });
  return {
    list: (query, options) => paged('list', { query }, options),
    count: (query, options) => call('count', { query }, options),
    get: (id, options) => call('get', { id }, options),
    create: (body, options) => call('create', { body }, options),
    update: (base, patch, options) => call('update', { body: patch, change: { base, patch: { ...patch } } }, options),
    transition: (base, step, options) =>
      call('transition', { body: step, change: { base, patch: { ...step.patch, state: step.to } } }, options),
    remove: (base, options) => call('remove', { change: { base, patch: {} } }, options),
    history: (id, query, options) => paged('history', { id, query }, options),
    findings: (id, options) => call('findings', { id }, options),
    rights: (id, options) => call('rights', { id }, options),
  };
}

function pageIn<Item>(response: ClientResponse): Page<Item> {
  const page = answered<Page<Item>>(response);
  if (Array.isArray(page.items)) return page;
  throw new UnexpectedResponseError(response.url, response.status, 'JSON that is not a page of a list');
}

/** The body of an answer as the contract has it. The API's answers are taken at their word: they are not validated again. */
export function answered<Answer>({ body }: ClientResponse): Answer {
  return body as Answer;
}

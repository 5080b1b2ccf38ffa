import type { operations } from '../generated/api-types.js';
import type { recordOperations } from '../generated/operations.js';
import type { Input, MergePatchOf } from './input.js';

/** The types of each namespace's methods, derived from the contract by way of the operation's id. */

type Table = typeof recordOperations;

/** The namespaces of records: `interventions`, `staffMembers`, … */
export type Namespace = keyof Table;

/** What can be done with a record. */
export type Act = keyof Table[Namespace];

type Contract<Name extends Namespace, Done extends Act> = Table[Name][Done] extends {
  readonly id: infer Id extends keyof operations;
}
  ? operations[Id]
  : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never;
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } } ? Content[keyof Content] : never;

export type QueryOf<Name extends Namespace, Done extends Act> =
  Contract<Name, Done> extends {
    parameters: { query?: infer Query };
  }
    ? Input<NonNullable<Query>>
    : never;

export type AnswerOf<Name extends Namespace, Done extends Act> =
  Contract<Name, Done> extends { responses: infer Responses }
    ? JsonOf<Responses[keyof Responses & (200 | 201)]>
    : never;

/** What a list or history holds. */
export type ItemOf<Name extends Namespace, Done extends 'list' | 'history'> =
  AnswerOf<Name, Done> extends {
    items: (infer Item)[];
  }
    ? Item
    : never;

/** What a record of the namespace is created from: `NewIntervention`. */
export type NewOf<Name extends Namespace> = Input<BodyOf<Contract<Name, 'create'>>>;

/** What may change in a record of the namespace. */
export type PatchOf<Name extends Namespace> = MergePatchOf<Omit<BodyOf<Contract<Name, 'create'>>, 'id'>>;

/** The states that a record of the namespace can be taken to. */
type StateOf<Name extends Namespace> =
  BodyOf<Contract<Name, 'transition'>> extends { to: infer State extends string } ? State : never;

/** A step to another state, with what changes on the way. */
export type StepOf<Name extends Namespace> = Omit<Input<BodyOf<Contract<Name, 'transition'>>>, 'to' | 'patch'> & {
  readonly to: StateOf<Name>;
  readonly patch?: PatchOf<Name>;
};

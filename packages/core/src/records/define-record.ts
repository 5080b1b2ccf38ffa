import type * as z from 'zod/mini';
import type { Finding } from './finding.js';
import type { Id } from './identifier.js';
import type { Lifecycle } from './lifecycle.js';
import type { Claim, IndexValues, RecordBody, Reference } from './record.js';
import type { View } from './view.js';

/** A kind of record that other records may point to. */
export interface ReferenceRule<Body> {
  /** The type of the record that is pointed to. */
  readonly to: string;
  /** The field of the body that the reference stands in: who does not see the field may not filter by the reference. */
  readonly field: string;
  /** The target belongs to the same institution as the record, so that nobody is given access across institutions by it. */
  readonly sameInstitution?: true;
  /** The targets in a body, each with the pointer to where it stands. */
  targets(body: Body): readonly (Omit<Reference, 'role'> & { readonly pointer: string })[];
}

/** What the server hands to the rules of a record besides the record itself. */
export interface FindingContext {
  readonly id: Id;
  readonly state: string;
  /** The domain's today, an ISO date. */
  readonly today: string;
  /** The body of the municipality's policy set in force. */
  readonly policy: RecordBody;
  /** Bodies of other records that the rules compare with, by the names that `neighbours` of the definition gives. */
  readonly neighbours: Readonly<Record<string, readonly Neighbour[]>>;
}

/** Another record, as far as rules look at it. */
export interface Neighbour {
  readonly id: Id;
  readonly state: string;
  readonly body: RecordBody;
}

/** A question for other records, which the server answers before the rules run. */
export interface NeighbourQuery {
  readonly name: string;
  readonly type: string;
  readonly states: readonly string[];
  /** Records of the type that point to any of these ids in any of these roles. */
  readonly roles: readonly string[];
  readonly targets: readonly Id[];
}

/**
 * One kind of record, said once. The contract gets its operations from this, the server its routes, the store its index,
 * the client its namespace.
 */
export interface RecordDefinition<Type extends string = string, Body extends object = RecordBody> {
  readonly type: Type;
  /** The plural in paths and in the client: `interventions`. */
  readonly plural: string;
  /** The plural in operation ids and component names: `Interventions`. */
  readonly name: { readonly one: string; readonly many: string };
  /** A strict object of the body's fields; the envelope is added by the contract. */
  readonly schema: z.ZodMiniObject;
  readonly lifecycle: Lifecycle;
  readonly references: Readonly<Record<string, ReferenceRule<Body>>>;
  /** Fields with a few codes that lists filter and count by; each is a query parameter of its own name. */
  readonly facets: readonly string[];
  /** Further query parameters of lists, each with the role of the reference that it filters by. */
  readonly filters: Readonly<Record<string, string>>;
  /** Whether a record has a period, so that lists take a window `from`–`to`. */
  readonly hasPeriod: boolean;
  /** The fields of each cut of the record besides the whole; a view that is missing is not offered. */
  readonly views: Readonly<Partial<Record<Exclude<View, 'whole'>, readonly string[]>>>;
  /** The field that lists children; families see only their own in it. */
  readonly childrenIn?: string;
  /** `high`: reading needs assurance level substantial, and is logged (INV-83). */
  readonly sensitivity: 'open' | 'high';
  index(body: Body, id: Id): IndexValues;
  claims?(body: Body, state: string): readonly Claim[];
  neighbours?(body: Body, id: Id): readonly NeighbourQuery[];
  findings?(body: Body, context: FindingContext): readonly Finding[];
  /** Body by older version, brought up to the current one step by step; its length + 1 is the current version. */
  readonly upcasts?: readonly ((body: RecordBody) => RecordBody)[];
}

/**
 * Declares a kind of record. The body's type comes from the schema, so every rule is checked against it.
 */
export function defineRecord<const Type extends string, Schema extends z.ZodMiniObject, Definition>(
  definition: Definition & RecordDefinition<Type, z.infer<Schema>> & { readonly type: Type; readonly schema: Schema },
): Definition & RecordDefinition<Type, z.infer<Schema>> & { readonly type: Type; readonly schema: Schema } {
  return definition;
}

/** A reference by one optional field that holds an id. */
export function one<Body extends object>(to: string, field: keyof Body & string): ReferenceRule<Body> {
  return {
    to,
    field,
    targets: (body) => {
      const id = body[field];
      return typeof id === 'string' ? [{ target: id, pointer: `/${field}` }] : [];
    },
  };
}

/** A reference by one optional field that holds a list of ids. */
export function many<Body extends object>(to: string, field: keyof Body & string): ReferenceRule<Body> {
  return {
    to,
    field,
    targets: (body) => {
      const ids: unknown = body[field];
      if (!Array.isArray(ids)) return [];
      return ids.map((id: unknown, at) => ({ target: String(id), pointer: `/${field}/${at}` }));
    },
  };
}

/** A reference whose target belongs to the record's own institution. */
export function ofSameInstitution<Body extends object>(rule: ReferenceRule<Body>): ReferenceRule<Body> {
  return { ...rule, sameInstitution: true };
}

/** A reference as it stands in a body: where, and what type of record it must point to. */
export interface FoundReference extends Reference {
  readonly pointer: string;
  readonly targetType: string;
}

/** Every reference of a body, by the rules of its definition. */
export function referencesOf(definition: RecordDefinition, body: RecordBody): FoundReference[] {
  return Object.entries(definition.references).flatMap(([role, rule]) =>
    rule.targets(body).map((reference) => ({ role, targetType: rule.to, ...reference })),
  );
}

/** The version that new bodies are stored with. */
export function currentBodyVersion(definition: RecordDefinition): number {
  return (definition.upcasts?.length ?? 0) + 1;
}

/** A stored body of any version as the current version has it; what is stored is never rewritten. */
export function upcast(definition: RecordDefinition, body: RecordBody, bodyVersion: number): RecordBody {
  return (definition.upcasts ?? []).slice(bodyVersion - 1).reduce((older, step) => step(older), body);
}

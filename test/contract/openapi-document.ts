import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A JSON schema of the document, as far as the tests look at it. */
export interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly $ref?: string;
    readonly name?: string;
    readonly schema?: Schema;
    readonly style?: string;
    readonly explode?: boolean;
  }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly headers?: object }>>;
}

/** The committed document, as an integrator downloads it. */
export const document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>;
  };
} = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@samspil/client/openapi.json')), 'utf8'));

/** A component by name; throws where there is none. */
export function component(name: string): Schema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`There is no component ${name}.`);
  return schema;
}

/** Every object of a JSON value with the path to it, the value itself first. */
export function objectsIn(
  value: unknown,
  path = '',
): { readonly path: string; readonly object: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value);
  const inside = members.flatMap(([name, member]) => objectsIn(member, `${path}/${name}`));
  return Array.isArray(value) ? inside : [{ path, object: Object.fromEntries(members) }, ...inside];
}

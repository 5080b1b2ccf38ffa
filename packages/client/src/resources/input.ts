/** A body as callers may give it: the same shape, and nothing that must be writable. */
export type Input<Value> = Value extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Input<Value[Name]> }
    : Value;

/**
 * A JSON merge patch (RFC 7396) of a body: members that are named change, `null` removes one that is optional, lists are
 * replaced whole.
 */
export type MergePatchOf<Body> = Body extends readonly unknown[]
  ? Input<Body>
  : Body extends object
    ? { readonly [Name in keyof Body]?: MergePatchOf<Body[Name]> | (object extends Pick<Body, Name> ? null : never) }
    : Body;

/**
 * A deep copy that nobody can change, of what JSON keeps of a value: what the caller does to its own object afterwards does
 * not reach the store, and members that are undefined are gone, as in a database.
 */
export function frozenJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_name, part: unknown) => Object.freeze(part));
}

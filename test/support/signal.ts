/** Something that a test waits for and another part of it makes happen; the value that comes first counts. */
export interface Signal<Value = void> {
  readonly given: Promise<Value>;
  give(value: Value): void;
}

export function signal<Value = void>(): Signal<Value> {
  let give: (value: Value) => void = () => undefined;
  const given = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** Opens for everybody as soon as so many have come to it; who comes later passes at once. */
export function barrier(parties: number): () => Promise<void> {
  const all = signal();
  let arrived = 0;
  return async () => {
    arrived += 1;
    if (arrived >= parties) all.give();
    await all.given;
  };
}

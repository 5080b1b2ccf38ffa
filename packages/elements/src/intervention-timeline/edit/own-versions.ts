/**
 * Which versions of records we have made ourselves, and on top of which: a change of ours that comes after another one of
 * ours is no conflict. Anybody else's version is not in it, so that a change on top of that is one.
 */
export class OwnVersions {
  readonly #next = new Map<string, number>();

  made(id: string, from: number, to: number): void {
    if (to !== from) this.#next.set(`${id}@${from}`, to);
  }

  /** The newest version that only we have led to from this one. */
  latest(id: string, version: number): number {
    let latest = version;
    for (let next = this.#next.get(`${id}@${latest}`); next !== undefined; next = this.#next.get(`${id}@${latest}`))
      latest = next;
    return latest;
  }
}

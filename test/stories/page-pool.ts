/** Lends out a few things that are dear to make, each to one borrower at a time, made when they are first needed. */
export class Pool<Lent> {
  readonly #make: () => Promise<Lent>;
  readonly #free: Lent[] = [];

  constructor(make: () => Promise<Lent>) {
    this.#make = make;
  }

  /** Lends one for the time of a piece of work; what fails in it is not lent again. */
  async use<Result>(work: (lent: Lent) => Promise<Result>): Promise<Result> {
    const lent = this.#free.pop() ?? (await this.#make());
    const result = await work(lent);
    this.#free.push(lent);
    return result;
  }
}

import { RepeatedCursorError } from '../errors/repeated-cursor-error.js';

/** A page of a list. `nextCursor` is missing on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/**
 * A list that has not been asked for yet. Awaiting it asks for the first page, once; looping over it asks for page after
 * page, as far as the loop goes:
 *
 * ```ts
 * const { items, nextCursor } = await client.interventions.list({ state: ['active'] });
 * for await (const intervention of client.interventions.list()) …
 * for await (const page of client.interventions.list({ limit: 500 }).pages()) …
 * ```
 */
export class ListRequest<Item> implements Promise<Page<Item>>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = 'ListRequest';
  readonly #fetchPage: (cursor?: string) => Promise<Page<Item>>;
  #first: Promise<Page<Item>> | undefined;

  /** @param fetchPage - gives the page after a cursor, or the first */
  constructor(fetchPage: (cursor?: string) => Promise<Page<Item>>) {
    this.#fetchPage = fetchPage;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list is what this class is for.
  then<Result = Page<Item>, Failure = never>(
    onFulfilled?: ((page: Page<Item>) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    this.#first ??= this.#fetchPage();
    return this.#first.then(onFulfilled, onRejected);
  }

  catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Page<Item> | Failure> {
    return this.then(undefined, onRejected);
  }

  finally(onSettled?: (() => void) | null): Promise<Page<Item>> {
    return this.then().finally(onSettled);
  }

  /** Page after page, from the first, asked for anew by every loop. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set<string>();
    for (let cursor: string | undefined; ; ) {
      const page = await this.#fetchPage(cursor);
      yield page;
      cursor = page.nextCursor;
      if (cursor === undefined) return;
      if (seen.has(cursor)) throw new RepeatedCursorError();
      seen.add(cursor);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

import type { Label, Language } from '@samspil/core/vocabulary';
import { type NameSource, namesFromApi, type Wanted } from './api-names.js';
import type { DirectoryEntry, HostDirectory, NameDirectory, NamedKind } from './name-directory.js';

export interface PageNameDirectoryOptions {
  readonly source: NameSource;
  /** The host's own directory as it is when it is asked: a host may set it late, or not at all. */
  readonly directory: () => HostDirectory | undefined;
  readonly language: () => Language;
}

const unknownName: Label = { da: 'navn ukendt', en: 'name unknown' };

/** How long the host's directory may take before the API is asked instead. Milliseconds. */
const directoryPatience = 10_000;

/** How long an id counts as unnamed after its lookup failed, before it is asked for again. Milliseconds. */
const failurePause = 30_000;

type Found = DirectoryEntry | 'unknown' | { readonly askAgainAt: number };

/**
 * The names of one page for one person. Ids that are asked for in one turn are looked up in one batch at its end, and
 * what was found stays for the life of the page.
 *
 * Nothing that the host's directory does (throwing, hanging, answering nonsense) reaches the widgets: the API is asked
 * instead, and what nobody knows has a text of its own.
 */
export class PageNameDirectory implements NameDirectory {
  readonly #options: PageNameDirectoryOptions;
  readonly #found = new Map<string, Found>();
  readonly #underWay = new Set<string>();
  readonly #subscribers = new Set<() => void>();
  readonly #end = new AbortController();
  #wanted: Wanted[] = [];

  constructor(options: PageNameDirectoryOptions) {
    this.#options = options;
  }

  nameOf(id: string, kind?: NamedKind): string | undefined {
    const found = this.#found.get(id);
    if (found === undefined || (isFailure(found) && found.askAgainAt <= performance.now())) this.#want({ id, kind });
    if (found === undefined) return undefined;
    if (found === 'unknown' || isFailure(found)) return kind === 'child' ? id : unknownName[this.#options.language()];
    return found.name;
  }

  initialsOf(id: string): string | undefined {
    const found = this.#found.get(id);
    return found === undefined || found === 'unknown' || isFailure(found) ? undefined : found.initials;
  }

  subscribe(notify: () => void): () => void {
    // A function may subscribe twice, and each subscription ends by itself.
    const own = () => notify();
    this.#subscribers.add(own);
    return () => this.#subscribers.delete(own);
  }

  /** Asks everything anew: the host has another directory. */
  forget(): void {
    this.#found.clear();
    this.announce();
  }

  /** Tells the subscribers that names may read otherwise: in another language. */
  announce(): void {
    for (const notify of [...this.#subscribers]) notify();
  }

  /** Ends it: what is under way is dropped, nothing is looked up or told any more, and no name is kept. */
  end(): void {
    this.#end.abort();
    this.#subscribers.clear();
    this.#found.clear();
    this.#wanted = [];
  }

  #want(wanted: Wanted): void {
    if (this.#end.signal.aborted || this.#underWay.has(wanted.id)) return;
    this.#underWay.add(wanted.id);
    this.#wanted.push(wanted);
    if (this.#wanted.length === 1) queueMicrotask(() => void this.#lookUp());
  }

  async #lookUp(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = [];
    if (wanted.length === 0) return;
    const fromHost = await this.#askHost(wanted.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !fromHost.has(id));
    const fromApi = missing.length === 0 ? new Map<string, DirectoryEntry>() : await this.#askApi(missing);
    if (this.#end.signal.aborted) return;
    for (const { id } of wanted) {
      this.#underWay.delete(id);
      this.#found.set(
        id,
        fromHost.get(id) ??
          fromApi?.get(id) ??
          (fromApi === undefined ? { askAgainAt: performance.now() + failurePause } : 'unknown'),
      );
    }
    this.announce();
  }

  async #askHost(ids: readonly string[]): Promise<ReadonlyMap<string, DirectoryEntry>> {
    const directory = this.#options.directory();
    if (directory === undefined) return new Map();
    try {
      return entriesIn(await inTime(directory(ids)), ids);
    } catch (error) {
      console.warn('[samspil] the directory of the host failed; names come from the API where it has them.', error);
      return new Map();
    }
  }

  /** Undefined when the API could not be asked, as opposed to not knowing. */
  async #askApi(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, DirectoryEntry> | undefined> {
    try {
      return await namesFromApi(this.#options.source, wanted, this.#end.signal);
    } catch (error) {
      if (!this.#end.signal.aborted) console.warn('[samspil] names could not be loaded.', error);
      return undefined;
    }
  }
}

function isFailure(found: Found): found is { readonly askAgainAt: number } {
  return typeof found === 'object' && 'askAgainAt' in found;
}

/** The host's answer is somebody else's code: only what has the right shape is taken over. */
function entriesIn(answer: unknown, ids: readonly string[]): ReadonlyMap<string, DirectoryEntry> {
  if (!(answer instanceof Map))
    throw new TypeError('directory() has to resolve to a Map from id to { name, initials? }');
  const entries = new Map<string, DirectoryEntry>();
  for (const id of ids) {
    const entry: unknown = answer.get(id);
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string') continue;
    const initials = 'initials' in entry && typeof entry.initials === 'string' ? { initials: entry.initials } : {};
    entries.set(id, { name: entry.name, ...initials });
  }
  return entries;
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`directory() did not answer within ${directoryPatience / 1_000} seconds`)),
      directoryPatience,
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

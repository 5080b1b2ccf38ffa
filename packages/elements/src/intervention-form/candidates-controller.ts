import type { ReactiveController, ReactiveElement } from 'lit';
import type { Person } from '../fields/person-picker/person-picker.js';
import type { ReadyHost } from '../host/host-context.js';
import type { Speaker } from '../text/text-controller.js';
import { parts } from './parts.js';
import type { Candidates } from './people/people.js';
import type { People } from './sections/upper.js';

type Part = Awaited<ReturnType<typeof parts.people>>;

const nobody: People = { staff: undefined, children: undefined, groups: undefined };

/** Whom one can choose: loaded once for all fields of the form, named as names become known. */
export class CandidatesController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #speaker: Speaker;
  #host: ReadyHost | undefined;
  #institution: string | undefined;
  #load: AbortController | undefined;
  #loaded: { readonly part: Part; readonly candidates: Candidates } | undefined;
  #named: { readonly key: string; readonly people: People } | undefined;
  #leaveNames: (() => void) | undefined;

  constructor(element: ReactiveElement, speaker: Speaker) {
    this.#element = element;
    this.#speaker = speaker;
    element.addController(this);
  }

  /** What is known so far; undefined lists are on their way. */
  get people(): People {
    const host = this.#host;
    if (host === undefined || this.#loaded === undefined) return nobody;
    const { part, candidates } = this.#loaded;
    const { language } = this.#speaker;
    const { names } = host;
    const known = [
      ...candidates.staff.map(({ id }) => names.nameOf(id, 'staffMember')),
      ...candidates.childIds.map((id) => names.nameOf(id, 'child')),
    ];
    // Lists that are the same object are not indexed anew by every picker with every render.
    const key = [language, ...known].join('\n');
    if (this.#named?.key !== key) this.#named = { key, people: part.peopleIn(candidates, names, language) };
    return this.#named.people;
  }

  /** Follows the host and institution whose people are wanted; undefined where nobody's are. */
  follow(host: ReadyHost | undefined, institution: string | undefined): void {
    if (host === this.#host && institution === this.#institution) return;
    this.hostDisconnected();
    this.#host = host;
    this.#institution = institution;
    if (host !== undefined) void this.#run(host, institution);
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#leaveNames?.();
    this.#leaveNames = undefined;
    this.#loaded = undefined;
    this.#named = undefined;
    this.#host = undefined;
  }

  async #run(host: ReadyHost, institution: string | undefined): Promise<void> {
    const load = new AbortController();
    this.#load = load;
    try {
      const part = await parts.people();
      const candidates = await part.loadCandidates(host, institution, load.signal);
      if (load.signal.aborted) return;
      this.#loaded = { part, candidates };
      this.#leaveNames = host.names.subscribe(() => this.#element.requestUpdate());
    } catch (error) {
      if (load.signal.aborted) return;
      // The form goes on with whom it has; the pickers say that there is nobody to choose.
      console.warn('[samspil] people could not be loaded', error);
      this.#loaded = { part: emptyPart, candidates: { staff: [], childIds: [], groups: [] } };
    }
    this.#element.requestUpdate();
  }
}

const emptyPart: Part = {
  loadCandidates: () => Promise.resolve({ staff: [], childIds: [], groups: [] }),
  peopleIn: (): { staff: Person[]; children: Person[]; groups: Person[] } => ({ staff: [], children: [], groups: [] }),
};

import { blockingFindings } from '@samspil/core/records';
import type { ReactiveElement } from 'lit';
import type { ReadyHost } from '../host/host-context.js';
import type { NamedKind } from '../host/name-directory.js';
import { OnDemand } from '../on-demand/on-demand.js';
import type { TextController } from '../text/text-controller.js';
import type { RuleContext } from './advice/advice.js';
import type { Editing } from './editing.js';
import type { Advice } from './internal/advice.js';
import { parts } from './parts.js';

export interface RulesOptions {
  readonly speaker: TextController;
  readonly host: () => ReadyHost | undefined;
  readonly editing: () => Editing | undefined;
  readonly today: () => string;
  readonly nameOf: (id: string, kind?: NamedKind) => string;
}

/**
 * What the rules say about what is written. Looked at anew when a field is left or changed, never while somebody writes;
 * the rules come as a chunk, once the form is there.
 */
export class Rules {
  readonly #element: ReactiveElement;
  readonly #options: RulesOptions;
  readonly #part: OnDemand<Awaited<ReturnType<typeof parts.advice>>>;
  #context: RuleContext | undefined;
  #contextOf: ReadyHost | undefined;
  #load: AbortController | undefined;
  #leaveNames: (() => void) | undefined;
  #advice: readonly Advice[] = [];
  #places: ReadonlyMap<string, readonly Advice[]> = new Map();
  /** What a new intervention lacks is no news while nobody has come to it; after an attempt it is. */
  #saysAll = false;
  #hasLooked = false;

  constructor(element: ReactiveElement, options: RulesOptions) {
    this.#element = element;
    this.#options = options;
    this.#part = new OnDemand(element, parts.advice);
  }

  /** Whether they have been heard at all. */
  get hasLooked(): boolean {
    return this.#hasLooked;
  }

  /** All of it. */
  get advice(): readonly Advice[] {
    return this.#advice;
  }

  /** What is shown at the fields, by their names. */
  get places(): ReadonlyMap<string, readonly Advice[]> {
    return this.#places;
  }

  /** Gets the rules when there is time. */
  wantWhenIdle(): void {
    this.#part.wantWhenIdle();
  }

  /** Looks at what was written before the rules had come. To be called before every update. */
  lookOnce(): void {
    if (!this.#hasLooked) this.renew();
  }

  /** From now on, what is missing is said also of fields where nobody has been. */
  sayAll(): void {
    this.#saysAll = true;
    this.renew();
  }

  reset(): void {
    this.#saysAll = false;
    this.#hasLooked = false;
    this.#advice = [];
    this.#places = new Map();
    this.#load?.abort();
    this.#leaveNames?.();
    this.#leaveNames = undefined;
    this.#contextOf = undefined;
    this.#context = undefined;
  }

  /** Looks again. */
  renew(): void {
    const editing = this.#options.editing();
    const part = this.#part.part;
    if (editing === undefined || part === undefined) return;
    this.#hasLooked = true;
    this.#follow(part, this.#options.host(), editing.written.institutionId);
    const { record, written } = editing;
    const findings = part.findingsOf(
      written,
      { id: record?.id, state: record?.state, today: this.#options.today() },
      this.#context ?? part.bareContext,
    );
    this.#advice = part.adviceOf(findings, this.#options.speaker.language, this.#options.nameOf);
    const shown = this.#advice.filter(
      ({ place }) => this.#saysAll || record !== undefined || [...editing.touched].some((name) => isIn(name, place)),
    );
    this.#places = new Map(shown.map(({ place }) => [place, shown.filter((each) => each.place === place)]));
    this.#element.requestUpdate();
  }

  /** What would break by a save, in words and by pointer. Waits for the rules, and is content where they cannot be had. */
  async errorsOfSave(): Promise<readonly { readonly pointer: string; readonly message: string }[]> {
    await this.#part.want();
    this.renew();
    return this.#advice
      .filter(({ finding }) => blockingFindings([finding], 'save').length > 0)
      .map(({ finding, text }) => ({ pointer: finding.path, message: text }));
  }

  /** What a server has found, in the same words. */
  async adviceOf(findings: readonly Advice['finding'][]): Promise<readonly Advice[]> {
    const part = await this.#part.want();
    return part?.adviceOf(findings, this.#options.speaker.language, this.#options.nameOf) ?? [];
  }

  #follow(
    part: Awaited<ReturnType<typeof parts.advice>>,
    host: ReadyHost | undefined,
    institutionId: string | undefined,
  ) {
    if (host === undefined || this.#contextOf === host) return;
    this.#contextOf = host;
    this.#load?.abort();
    const load = new AbortController();
    this.#load = load;
    this.#leaveNames?.();
    // What the rules say has names in it.
    this.#leaveNames = host.names.subscribe(() => this.renew());
    part.loadRuleContext(host, institutionId, load.signal).then(
      (context) => {
        if (load.signal.aborted) return;
        this.#context = context;
        this.renew();
      },
      // The rules go without numbers of the municipality's own; the server knows them.
      (error: unknown) => {
        if (!load.signal.aborted) console.warn('[samspil] what the rules compare with could not be loaded', error);
      },
    );
  }
}

function isIn(name: string, place: string): boolean {
  return name === place || name.startsWith(`${place}.`);
}

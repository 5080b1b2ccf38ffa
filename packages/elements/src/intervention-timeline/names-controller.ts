import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NamedKind } from '../host/name-directory.js';

/** Where names come from: the host's `NameDirectory`, or anything a page puts together that can say a name. */
export interface Names {
  /** The name of a child, group, colleague or institution; undefined while it is not known. */
  nameOf(id: string, kind?: NamedKind): string | undefined;
  /** Calls back when names have become known; gives the function that ends it. */
  subscribe?(notify: () => void): () => void;
}

/** Follows a source of names, which may change: counts up whenever names have become known, and renders anew. */
export class NamesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sourceOf: () => Names | undefined;
  #source: Names | undefined;
  #leave: (() => void) | undefined;
  #version = 0;

  constructor(host: ReactiveControllerHost, sourceOf: () => Names | undefined) {
    this.#host = host;
    this.#sourceOf = sourceOf;
    host.addController(this);
  }

  get source(): Names | undefined {
    return this.#source;
  }

  /** Another number whenever names may be others than before; what is sorted by name depends on it. */
  get version(): number {
    return this.#version;
  }

  hostUpdate(): void {
    const source = this.#sourceOf();
    if (source !== this.#source) this.#follow(source);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(source: Names | undefined): void {
    this.#leave?.();
    this.#source = source;
    this.#version++;
    this.#leave = source?.subscribe?.(() => {
      this.#version++;
      this.#host.requestUpdate();
    });
  }
}

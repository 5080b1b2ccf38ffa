import { createContext } from '@lit/context';
import type { Client, Me } from '@samspil/client';
import type { HostProblem } from './host-problem.js';
import type { NameDirectory } from './name-directory.js';

export type { HostProblem, HostProblemCode } from './host-problem.js';

/** The host is connected: who asks, through what, and how ids become names. */
export interface ReadyHost {
  readonly status: 'ready';
  readonly client: Client;
  readonly me: Me;
  readonly names: NameDirectory;
}

/** What a `<samspil-provider>` gives the widgets inside it. */
export type HostState =
  /** Something that the page sets by script is still to come; or nobody is signed in, and nothing may be shown. */
  | { readonly status: 'waiting'; readonly signedOut?: true }
  | ReadyHost
  /** `retry` asks the provider to start over; the state that follows comes through the same context. */
  | { readonly status: 'problem'; readonly problem: HostProblem; readonly retry: () => void };

/**
 * The key of the host's context: a string with a major version, so that widgets and provider find each other even when
 * they come from different bundles, and do not when they would misunderstand each other.
 */
export const hostContext = createContext<HostState>('samspil:host@1');

/**
 * How long a widget waits for a provider, and a provider for what the page sets by script, before they say that it is
 * missing. Milliseconds. Long enough for a page whose scripts come one by one over a slow line.
 */
export const graceMilliseconds = 3_000;

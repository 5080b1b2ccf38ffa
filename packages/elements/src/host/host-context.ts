import { createContext } from '@lit/context';
import type { Client, Me } from '@samspil/client';
import type { HostProblem } from './host-problem.js';
import type { NameDirectory } from './name-directory.js';
import type { Placement } from './placement.js';

export type { HostProblem, HostProblemCode } from './host-problem.js';

/**
 * What the host's page says of the place of its widgets. Everything here is optional, and anything may be added: the
 * provider may come from an older or newer bundle of the same major than the widget.
 */
export interface HostPlace {
  /** The institutions that the person has chosen in the host; none, or absent, for all. A widget's own one wins. */
  readonly institutions?: readonly string[];
  readonly placement?: Placement;
  /** Asks the host to sign the person in at the level that is needed; absent where the host cannot. */
  readonly stepUp?: () => void;
}

/** The host is connected: who asks, through what, and how ids become names. */
export interface ReadyHost extends HostPlace {
  readonly status: 'ready';
  readonly client: Client;
  readonly me: Me;
  readonly names: NameDirectory;
}

/** What a `<samspil-provider>` gives the widgets inside it. */
export type HostState =
  /** Something that the page sets by script is still to come; or nobody is signed in, and nothing may be shown. */
  { readonly status: 'waiting'; readonly signedOut?: true } | ReadyHost | ProblemHost;

/** The host cannot be connected. `retry` asks the provider to start over; what follows comes through the same context. */
export interface ProblemHost extends HostPlace {
  readonly status: 'problem';
  readonly problem: HostProblem;
  readonly retry: () => void;
}

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

import type { Label, Labels } from '../vocabulary/labels.js';

/** One allowed step between two states. */
export interface Transition<State extends string = string> {
  readonly name: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly label: Label;
  /** The step must be explained, for example why an intervention was cancelled. */
  readonly reasonRequired?: true;
}

/** The states of a kind of record and the steps between them, as data (model.md D.4). */
export interface Lifecycle<State extends string = string> {
  readonly states: readonly State[];
  readonly labels: Labels<State>;
  /** The state of a new record. */
  readonly initial: State;
  readonly transitions: readonly Transition<State>[];
  /** States in which a record may be deleted; everywhere else it is archived. */
  readonly removable: readonly State[];
}

/** The transition between two states, or undefined where the lifecycle has none. */
export function transitionBetween<State extends string>(
  lifecycle: Lifecycle<State>,
  from: string,
  to: string,
): Transition<State> | undefined {
  return lifecycle.transitions.find((step) => step.to === to && step.from.some((state) => state === from));
}

/** The states that can be reached in one step. */
export function nextStates<State extends string>(lifecycle: Lifecycle<State>, from: string): readonly State[] {
  return lifecycle.transitions.filter((step) => step.from.some((state) => state === from)).map((step) => step.to);
}

/** In use or archived: the lifecycle of what has no process of its own (an institution, a group, a colleague). */
export const inUseLifecycle = {
  states: ['active', 'archived'],
  labels: { active: { da: 'i brug', en: 'in use' }, archived: { da: 'arkiveret', en: 'archived' } },
  initial: 'active',
  transitions: [
    { name: 'archive', from: ['active'], to: 'archived', label: { da: 'Arkivér', en: 'Archive' } },
    { name: 'restore', from: ['archived'], to: 'active', label: { da: 'Tag i brug igen', en: 'Use again' } },
  ],
  removable: [],
} as const satisfies Lifecycle;
export type InUseState = (typeof inUseLifecycle.states)[number];

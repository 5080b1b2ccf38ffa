/** The custom states of every field, for `:state(…)`. */
export type FieldState = 'invalid' | 'user-invalid' | 'disabled' | 'readonly' | 'blank';

/**
 * Sets a custom state of an element. Engines without `CustomStateSet`, and those that want its names to begin with two
 * hyphens, get an attribute instead: `data-state-user-invalid`.
 */
export function setFieldState(internals: ElementInternals, host: Element, state: FieldState, on: boolean): void {
  // Typed as always there, which older Firefox and Safari do not know.
  const states: CustomStateSet | undefined = internals.states;
  if (!on) states?.delete(state);
  host.toggleAttribute(`data-state-${state}`, on && !hasAdded(states, state));
}

function hasAdded(states: CustomStateSet | undefined, state: FieldState): boolean {
  try {
    return states?.add(state) !== undefined;
  } catch {
    return false;
  }
}

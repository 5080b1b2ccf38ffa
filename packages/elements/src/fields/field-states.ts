/** The custom states of every field, for `:state(…)`. */
export type FieldState = 'invalid' | 'user-invalid' | 'disabled' | 'readonly';

/**
 * Sets a custom state of an element. Engines without `CustomStateSet`, and those that want its names to begin with two
 * hyphens, get an attribute instead: `data-state-user-invalid`.
 */
export function setFieldState(internals: ElementInternals, host: Element, state: FieldState, on: boolean): void {
  if (setState(internals.states, state, on)) return;
  host.toggleAttribute(`data-state-${state}`, on);
}

/** Typed as always there, which older Firefox and Safari do not know. */
function setState(states: CustomStateSet | undefined, state: FieldState, on: boolean): boolean {
  try {
    if (on) states?.add(state);
    else states?.delete(state);
    return states !== undefined;
  } catch {
    return false;
  }
}

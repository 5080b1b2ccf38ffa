// What survives a reload, in this tab only: codes of what was chosen, never a token and never a record.

/** @typedef {'portal-persona' | 'portal-institution' | 'portal-theme'} Choice */

/** @param {Choice} choice */
export function recall(choice) {
  return sessionStorage.getItem(choice);
}

/**
 * @param {Choice} choice
 * @param {string} value
 */
export function remember(choice, value) {
  sessionStorage.setItem(choice, value);
}

/**
 * Sets a select to what was chosen before, if that is still among its options.
 * @param {HTMLSelectElement} select
 * @param {Choice} choice
 */
export function restoreChoice(select, choice) {
  const value = recall(choice);
  if ([...select.options].some((option) => option.value === value)) select.value = String(value);
}

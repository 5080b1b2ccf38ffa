import type { FormField } from './form-field.js';

/** Opens a field's tree, and finds what the contract of every field names. */
export function partOf(field: Element, part: string): HTMLElement | null {
  return field.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;
}

export function textOfPart(field: Element, part: string): string {
  return (partOf(field, part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The native control of a field, or the first of several. */
export function controlOf<Control extends HTMLElement = HTMLInputElement>(field: FormField): Control {
  const control = field.shadowRoot?.querySelector<Control>('#control, input');
  if (control === null || control === undefined) throw new Error('the field has no control');
  return control;
}

/** Types into the native control, as the browser tells of it. */
export function type(field: FormField, text: string): void {
  const control = controlOf(field);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What the browser does when typing is over. */
export function finishTyping(field: FormField): void {
  controlOf(field).dispatchEvent(new Event('change', { bubbles: true }));
}

/** Takes the focus out of the field, as Tab does. */
export function leave(field: FormField): void {
  const root = field.shadowRoot?.activeElement;
  if (root instanceof HTMLElement) root.blur();
}

export async function settled(field: FormField): Promise<void> {
  await field.updateComplete;
}

/** What a form would send of the field. */
export function entriesOf(field: FormField): FormDataEntryValue[] {
  if (field.form === null) throw new Error('the field has no form');
  return new FormData(field.form).getAll('answer');
}

/** Whether a custom state is on, in whichever way this engine has them. */
export function hasState(field: Element, state: string): boolean {
  if (field.hasAttribute(`data-state-${state}`)) return true;
  try {
    return field.matches(`:state(${state})`);
  } catch {
    return false;
  }
}

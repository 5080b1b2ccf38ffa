/**
 * What every form control has by the platform's own rules: native ones, form-associated elements of ours, and those of
 * another bundle or maker. It is all that the summary asks of a field, so that nobody has to register anywhere.
 */
export interface Field extends HTMLElement {
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  reportValidity(): boolean;
}

export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLElement &&
    'validity' in element &&
    'willValidate' in element &&
    'reportValidity' in element &&
    typeof element.reportValidity === 'function'
  );
}

/**
 * The fields of a form or of any other element, in the order in which they are seen: also those in the shadow roots of
 * elements within, which belong to no form, because forms do not reach across shadow roots. What a field is made of inside
 * is its own matter. Another form within is another save, and is left out.
 */
export function fieldsIn(root: Element): readonly Field[] {
  const found = new Set<Field>();
  const seen = new Set<Element>([root]);
  if (root.shadowRoot !== null) walkChildren(root.shadowRoot, found, seen, root);
  walkChildren(root, found, seen, root);
  // A control may belong to a form and stand elsewhere: <input form="…">.
  if (root instanceof HTMLFormElement) for (const control of root.elements) if (isField(control)) found.add(control);
  return [...found];
}

function walkChildren(parent: ParentNode, found: Set<Field>, seen: Set<Element>, root: Element): void {
  for (const child of parent.children) walk(child, found, seen, root);
}

function walk(element: Element, found: Set<Field>, seen: Set<Element>, root: Element): void {
  if (seen.has(element)) return;
  seen.add(element);
  if (element instanceof HTMLFormElement && root instanceof HTMLFormElement) return;
  if (isField(element)) found.add(element);
  else if (element.shadowRoot !== null) walkChildren(element.shadowRoot, found, seen, root);
  // What is slotted is seen where its slot stands.
  if (element instanceof HTMLSlotElement)
    for (const slotted of element.assignedElements()) walk(slotted, found, seen, root);
  walkChildren(element, found, seen, root);
}

/** The fields that are not in order, one of each group of radio buttons. */
export function invalidFieldsIn(root: Element): readonly Field[] {
  const radioGroups = new Set<string>();
  return fieldsIn(root).filter((field) => {
    if (!field.willValidate || field.validity.valid) return false;
    if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true;
    if (radioGroups.has(field.name)) return false;
    radioGroups.add(field.name);
    return true;
  });
}

/**
 * Lets a field in error say so by itself, as after an attempt to submit, and neither take the focus nor show the browser's
 * bubble: both are for whoever prevents the default of `invalid` before the field hears of it.
 */
export function letSayItself(field: Field): void {
  const suppress = (event: Event): void => event.preventDefault();
  field.addEventListener('invalid', suppress, { capture: true });
  try {
    field.reportValidity();
  } finally {
    field.removeEventListener('invalid', suppress, { capture: true });
  }
}

/** What a field is called: as it says itself, or by a `<label>`. */
export function labelOf(field: Field): string | undefined {
  for (const name of ['labelText', 'label'] as const) {
    const own: unknown = name in field ? Reflect.get(field, name) : undefined;
    if (typeof own === 'string' && own !== '') return own;
  }
  const labels: unknown = 'labels' in field ? field.labels : undefined;
  const first = labels instanceof NodeList ? labels[0] : undefined;
  const text = first?.textContent?.replace(/\s+/g, ' ').trim() ?? field.getAttribute('aria-label') ?? '';
  return text === '' ? undefined : text;
}

/** What is wrong with a field, in a line that can be understood away from it. */
export function lineOf(field: Field, message: string): string {
  const label = labelOf(field);
  if (label === undefined || message.toLowerCase().includes(label.toLowerCase())) return message;
  return `${label}: ${message}`;
}

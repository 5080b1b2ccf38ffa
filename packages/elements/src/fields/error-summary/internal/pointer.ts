/** A JSON pointer or a field's name, step by step: `/goals/0/text`, `goals.0.text` and `goals[0][text]` are the same. */
export function stepsOf(pointerOrName: string): readonly string[] {
  return pointerOrName
    .replace(/^#/, '')
    .split(/[/.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The field that a pointer is about: the one of that name, or of the nearest part above it, since a field may hold more
 * than one value of a record (`/period/from` in the field `period`).
 */
export function fieldOfPointer<Named extends { readonly name: string }>(
  pointer: string,
  fields: readonly Named[],
): Named | undefined {
  for (let steps = stepsOf(pointer); steps.length > 0; steps = steps.slice(0, -1)) {
    const field = fields.find(({ name }) => same(stepsOf(name), steps));
    if (field !== undefined) return field;
  }
  return undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}

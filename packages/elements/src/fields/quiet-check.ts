/** Forms and fields that are being asked just now whether they are valid, and shall not tell the reader. */
const asked = new Set<Element>();
const watched = new WeakSet<HTMLFormElement>();

/**
 * Whether an `invalid` event of the field is only an answer to `checkValidity()`. The platform fires the same event for
 * an attempt to submit, which is the one that shows messages and moves the focus; whoever listens for it in order to tell
 * the reader asks here first.
 */
export function isOnlyAsked(field: Element): boolean {
  const form = 'form' in field && field.form instanceof HTMLFormElement ? field.form : undefined;
  return asked.has(field) || (form !== undefined && asked.has(form));
}

/** Asks without telling. */
export function askQuietly(asker: Element, ask: () => boolean): boolean {
  asked.add(asker);
  try {
    return ask();
  } finally {
    asked.delete(asker);
  }
}

/**
 * Lets `checkValidity()` of a form stay quiet: pages call it while one types, to enable their button, and every message of
 * the form would appear. Nothing else tells that call from an attempt to submit, so that the form's own method is wrapped.
 */
export function watchForm(form: HTMLFormElement): void {
  if (watched.has(form)) return;
  watched.add(form);
  const check = form.checkValidity;
  form.checkValidity = () => askQuietly(form, () => check.call(form));
}

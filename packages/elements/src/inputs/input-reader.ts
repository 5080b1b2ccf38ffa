/**
 * Reads what a page has set on an element. What cannot be read counts as not set, and gets one line in the console: a wrong
 * attribute must not take the widget from whoever wanted to look at it.
 */
export class InputReader {
  readonly #element: Element;
  readonly #told = new Set<string>();

  constructor(element: Element) {
    this.#element = element;
  }

  oneOf<Choice extends string>(name: string, value: unknown, choices: readonly Choice[]): Choice | undefined {
    if (value === undefined || value === null) return undefined;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) this.tell(name, value, `one of ${choices.join(', ')}`);
    return chosen;
  }

  /** The ids in a list; what is no id is left out. */
  ids(name: string, value: unknown): readonly string[] | undefined {
    if (value === undefined || value === null) return undefined;
    const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string' && id !== '') : [];
    if (!Array.isArray(value) || ids.length < value.length) this.tell(name, value, 'a list of ids');
    return ids;
  }

  /** Says once what was given and what is wanted. */
  protected tell(name: string, value: unknown, wanted: string): void {
    const line = `[samspil] ${this.#element.localName}: ${name} is to be ${wanted}, not ${String(value)}.`;
    if (this.#told.has(line)) return;
    this.#told.add(line);
    console.warn(line, this.#element);
  }
}

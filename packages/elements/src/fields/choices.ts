/** One of the answers that a field offers. */
export interface Choice {
  /** What the form gets. Not empty: an empty value is no answer. */
  readonly value: string;
  readonly label: string;
  /** What it means, in a line. */
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Answers that belong together. */
export interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

/** Says what of the given choices cannot be used. */
export type ChoiceWarning = (value: unknown, wanted: string) => void;

/** The choices that can be used of what a page's code has given, in its order; each value once. */
export function readChoices(given: unknown, warn: ChoiceWarning): readonly (Choice | ChoiceGroup)[] {
  if (!Array.isArray(given)) {
    if (given !== undefined && given !== null) warn(given, 'a list of { value, label }');
    return [];
  }
  const values = new Set<string>();
  return given.flatMap((entry: unknown): (Choice | ChoiceGroup)[] => {
    if (!isGroup(entry)) return readChoice(entry, values, warn);
    const options = entry.options.flatMap((option) => readChoice(option, values, warn));
    return options.length === 0 ? [] : [{ label: String(entry.label), options }];
  });
}

/** The same without their groups. */
export function choicesOf(entries: readonly (Choice | ChoiceGroup)[]): readonly Choice[] {
  return entries.flatMap((entry) => ('options' in entry ? entry.options : [entry]));
}

function isGroup(entry: unknown): entry is { readonly label: unknown; readonly options: readonly unknown[] } {
  return typeof entry === 'object' && entry !== null && 'options' in entry && Array.isArray(entry.options);
}

function readChoice(entry: unknown, values: Set<string>, warn: ChoiceWarning): Choice[] {
  if (!isChoice(entry)) {
    warn(entry, 'a list of { value, label }');
    return [];
  }
  if (values.has(entry.value)) {
    warn(entry.value, 'a list in which each value is there once');
    return [];
  }
  values.add(entry.value);
  return [entry];
}

function isChoice(entry: unknown): entry is Choice {
  if (typeof entry !== 'object' || entry === null || !('value' in entry) || !('label' in entry)) return false;
  return typeof entry.value === 'string' && entry.value !== '' && typeof entry.label === 'string';
}

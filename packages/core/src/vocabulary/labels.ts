/** The languages of the interface; Danish is the default. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the interface. */
export type Label = Readonly<Record<Language, string>>;

/** Labels for every code of a vocabulary. */
export type Labels<Code extends string> = Readonly<Record<Code, Label>>;

/**
 * The label of a code. A code that the vocabulary does not know (a newer server, a municipality's own value) is shown as
 * itself, never hidden and never thrown over (INV-91).
 */
export function labelOf(labels: Readonly<Record<string, Label>>, code: string, language: Language = 'da'): string {
  return Object.hasOwn(labels, code) ? (labels[code]?.[language] ?? code) : code;
}

/** Replaces `{name}` in a text by the parameter of that name; a list is joined with commas, a missing one shows as its name. */
export function fillIn(template: string, params: Readonly<Record<string, TextParameter>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

export type TextParameter = string | number | boolean | readonly string[];

/** Longer labels are sentences of their own. */
const longest = 40;

/**
 * A label as the object of a sentence, `Skriv titel`; undefined where it cannot be one: a question, a whole sentence, or
 * nothing. Abbreviations and names of more than one capital keep theirs.
 */
export function inSentence(label: string): string | undefined {
  const text = label.trim().replace(/[:*]+$/, '');
  if (text === '' || text.length > longest || /[?!.…]$/.test(text)) return undefined;
  return /^\p{Lu}-?\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text;
}

/** The first letter as a capital: a term at the beginning of a sentence, or alone on a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Labels that are a request or a question already: `Beskriv situationen`. */
const asksItself =
  /^(?:beskriv|skriv|vælg|angiv|fortæl|nævn|notér|noter|udfyld|giv|hvad|hvem|hvor|hvornår|hvordan|hvorfor|hvilke[nt]?|describe|write|enter|choose|select|give|tell|name|what|who|where|when|how|why|which)\b/i;

/** Longer labels are sentences of their own. */
const longest = 40;

/**
 * A label as the object of a sentence, `Skriv titel`; undefined where it cannot be one: a question, a request, a whole
 * sentence, or nothing. Abbreviations and names of more than one capital keep theirs.
 */
export function inSentence(label: string): string | undefined {
  const text = label.trim().replace(/[:*]+$/, '');
  if (text === '' || text.length > longest || /[?!.…]$/.test(text) || asksItself.test(text)) return undefined;
  return /^\p{Lu}-?\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text;
}

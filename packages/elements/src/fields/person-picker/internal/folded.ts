/**
 * A text as it is compared in a search: without case and accents, and with the Danish letters as they are also written.
 * `Åse`, `Aase` and `aase` are the same, and so are `Søren` and `Soeren`, `Ærø` and `Aeroe`.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim();
}

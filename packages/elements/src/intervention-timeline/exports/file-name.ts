/**
 * A name for a file that every system takes: `indsatser-skole-alfa-2026-27.csv`. Danish letters as Danes write them where
 * they have none, accents left off, anything else a hyphen. What has no such letter at all is left out.
 */
export function fileName(parts: readonly (string | undefined)[], extension: string): string {
  const name = parts
    .map((part) => plain(part ?? ''))
    .filter((part) => part !== '')
    .join('-');
  return `${name.slice(0, longest).replace(/-$/, '') || 'samspil'}.${extension}`;
}

/** Some file systems take 255 bytes, some synchronised drives fewer for the whole path. */
const longest = 100;

function plain(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

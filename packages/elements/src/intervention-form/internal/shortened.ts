/** As much of a text as there is room for, cut between two words. */
export function shortened(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  const cut = text.slice(0, mostCharacters);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > mostCharacters / 2 ? lastSpace : undefined).replace(/[\s·,.]+$/, '')}\u00a0…`;
}

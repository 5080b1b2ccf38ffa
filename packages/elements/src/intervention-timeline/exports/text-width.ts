/**
 * About how wide a text is in the system's own type, in pixels, on the generous side: the file is read where nothing can
 * be measured, in whatever type is there.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * fontSize;
}

/** The text, or as much of it as fits with an ellipsis; nothing where not even two letters would. */
export function fitted(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = [...text];
  let used = textWidth('…', fontSize);
  let count = 0;
  for (const letter of letters) {
    used += textWidth(letter, fontSize);
    if (used > width) break;
    count++;
  }
  return count < 2 ? '' : `${letters.slice(0, count).join('').trimEnd()}…`;
}

/** In ems. */
function widthOf(letter: string): number {
  if (/[iljt.,:;'|!()[\]f ]/.test(letter)) return 0.34;
  // What the scripts of East Asia and emoji take is the whole em.
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) return 1.05;
  return /[A-ZÆØÅmwMW%@—]/.test(letter) ? 0.8 : 0.6;
}

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/**
 * Texts as the pseudo-locale `en-XA` says them: accented, bracketed and half as long again. What is still plain on screen
 * was never meant to be translated; what is cut off has too little room for another language.
 */
export function pseudo<Value>(value: Value): Value {
  // The shape is kept member by member, which the compiler cannot follow.
  return transformed(value) as Value;
}

function transformed(value: unknown): unknown {
  if (typeof value === 'string') return inPseudo(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => {
      const said: unknown = Reflect.apply(value, undefined, given);
      return typeof said === 'string' ? inPseudo(said, given.filter(isText)) : transformed(said);
    };
  if (Array.isArray(value)) return value.map(transformed);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, transformed(member)]));
  return value;
}

/**
 * @param given - what was put into the text: it stays as it is shown elsewhere, translated or never meant to be, as a name of a
 * button must hold whole what is written on it
 */
function inPseudo(text: string, given: readonly string[] = []): string {
  // What a text has put into another is bracketed already.
  if (text === '' || text.startsWith('⟦')) return text;
  const letters = split(text, given).map((piece) => (given.includes(piece) ? piece : accent(piece)));
  return `⟦${letters.join('')}${' ·'.repeat(Math.ceil(text.length / 4))}⟧`;
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== '';
}

/** Cuts a text before and after each of the given pieces. */
function split(text: string, given: readonly string[]): readonly string[] {
  return given.reduce<readonly string[]>(
    (pieces, each) =>
      pieces.flatMap((piece) =>
        given.includes(piece) ? [piece] : piece.split(each).flatMap((rest, at) => (at === 0 ? [rest] : [each, rest])),
      ),
    [text],
  );
}

/** Pieces in brackets stay as they are. */
function accent(text: string): string {
  let depth = 0;
  const letters = [...text].map((letter) => {
    if (letter === '⟦') depth++;
    if (letter === '⟧') depth--;
    return depth > 0 ? letter : (accented[letter] ?? letter);
  });
  return letters.join('');
}

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
  if (typeof value === 'function') return (...given: unknown[]) => transformed(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(transformed);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, transformed(member)]));
  return value;
}

/** What a text has put into another is in brackets already, and stays as it is shown elsewhere: a name must hold it whole. */
function inPseudo(text: string): string {
  if (text === '' || text.startsWith('⟦')) return text;
  let depth = 0;
  const letters = [...text].map((letter) => {
    if (letter === '⟦') depth++;
    if (letter === '⟧') depth--;
    return depth > 0 ? letter : (accented[letter] ?? letter);
  });
  return `⟦${letters.join('')}${' ·'.repeat(Math.ceil(text.length / 4))}⟧`;
}

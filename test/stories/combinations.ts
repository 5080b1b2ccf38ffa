/** How a story is looked at. */
export interface Combination {
  readonly language: string;
  readonly theme: string;
  readonly width: string;
  readonly direction: string;
}

export type Axis = keyof Combination;

export const axes: Readonly<Record<Axis, readonly string[]>> = {
  language: ['da', 'en', 'en-XA'],
  theme: ['light', 'dark', 'dfds', 'forced'],
  width: ['1280', '360'],
  direction: ['ltr', 'rtl'],
};

/** As most people see it: every run begins with this one. */
export const plain: Combination = { language: 'da', theme: 'light', width: '1280', direction: 'ltr' };

/**
 * So few combinations that any two values of different axes meet in one of them. Always the same ones: of all
 * combinations the next is the first that brings the most new pairs together.
 *
 * @param fixed - axes that a story has settled for itself
 */
export function pairwise(fixed: Partial<Combination> = {}): readonly Combination[] {
  const candidates = product(fixed);
  const missing = new Set(candidates.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (missing.size > 0) {
    const news = candidates.map((candidate) => pairsOf(candidate).filter((pair) => missing.has(pair)));
    const best = news.reduce((most, each, at) => (each.length > (news[most]?.length ?? 0) ? at : most), 0);
    const combination = candidates[best];
    if (combination === undefined) throw new Error('There is no combination to choose from.');
    chosen.push(combination);
    for (const pair of news[best] ?? []) missing.delete(pair);
  }
  return chosen;
}

/** The values of two axes, for any two axes: `theme=dark language=da`. */
export function pairsOf(combination: Combination): string[] {
  const values = Object.entries(combination).map(([axis, value]) => `${axis}=${value}`);
  return values.flatMap((first, at) => values.slice(at + 1).map((second) => `${first} ${second}`));
}

function product(fixed: Partial<Combination>): readonly Combination[] {
  const valuesOf = (axis: Axis) => (fixed[axis] === undefined ? axes[axis] : [fixed[axis]]);
  return valuesOf('language').flatMap((language) =>
    valuesOf('theme').flatMap((theme) =>
      valuesOf('width').flatMap((width) =>
        valuesOf('direction').map((direction) => ({ language, theme, width, direction })),
      ),
    ),
  );
}

/**
 * The share of a story's combinations that a run takes beyond the plain one: of every second story one, on the next day
 * one of each of the others, and the next one of the first the day after, so that in about a month every combination of
 * every story has had its turn.
 *
 * @param slice - the number of the day, or the one that a failed run has printed
 */
export function shareOf(combinations: readonly Combination[], storyId: string, slice: number): readonly Combination[] {
  const offset = [...storyId].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973, 7);
  const day = offset + slice;
  return day % 2 === 0 ? combinations.filter((_, at) => at === (day / 2) % combinations.length) : [];
}

export function sameCombination(one: Combination, other: Combination): boolean {
  return pairsOf(one).every((pair, at) => pair === pairsOf(other)[at]);
}

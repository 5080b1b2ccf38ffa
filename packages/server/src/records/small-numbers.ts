/**
 * The codes whose counts are held back so that nobody can be recognised (INV-81): every count below k, and further ones,
 * smallest first, until what is held back cannot be worked out from the rest.
 *
 * @param k - the smallest number that may be shown, from the policy set
 */
export function withheld(counts: ReadonlyMap<string, number>, k: number): Set<string> {
  const bySize = [...counts].filter(([, n]) => n > 0).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const small = bySize.filter(([, n]) => n < k);
  const hidden = new Set(small.map(([code]) => code));
  if (hidden.size === 0) return hidden;
  let sum = small.reduce((total, [, n]) => total + n, 0);
  for (const [code, n] of bySize.slice(small.length)) {
    if (hidden.size >= 2 && sum >= k) break;
    hidden.add(code);
    sum += n;
  }
  return hidden;
}

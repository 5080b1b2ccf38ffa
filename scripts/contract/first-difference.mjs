/**
 * Where two texts part, in words for a person who must find it; undefined where they are the same.
 * @param {string | undefined} committed undefined where there is no file
 * @param {string} generated
 */
export function firstDifference(committed, generated) {
  if (committed === undefined) return 'which is missing';
  if (committed === generated) return undefined;
  const there = committed.split('\n');
  const fresh = generated.split('\n');
  const at = fresh.findIndex((line, index) => line !== there[index]);
  // Every generated line is there, so what is there goes on beyond the end.
  const line = at === -1 ? fresh.length : at;
  return `line ${line + 1}:\n  committed: ${there[line] ?? '(the file ends)'}\n  generated: ${fresh[line] ?? '(the file ends)'}`;
}

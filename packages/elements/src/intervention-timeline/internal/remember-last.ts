/**
 * Remembers the last result of a pure function: the same arguments, compared one by one, give the same object again. What
 * a render derives from its inputs is so calculated once per change, not once per render.
 */
export function rememberLast<Args extends readonly unknown[], Result>(
  calculate: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    let isSame = last !== undefined;
    for (let at = 0; isSame && at < args.length; at++) isSame = Object.is(args[at], last?.args[at]);
    if (last === undefined || !isSame) last = { args, result: calculate(...args) };
    return last.result;
  };
}

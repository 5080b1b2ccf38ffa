/** A list with what stood at one place at another. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/** A list with one more in a place. */
export function inserted<Item>(items: readonly Item[], item: Item, at: number): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

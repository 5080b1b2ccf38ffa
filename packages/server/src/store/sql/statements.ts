/** A statement takes at most 65,535 parameters, and a row of the widest table nineteen of them. */
const rowsAtMost = 1_000;

/** Rows in lists that one statement takes each; none where there are no rows, since none cannot be inserted. */
export function* inStatements<Row>(rows: readonly Row[]): Iterable<Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtMost) yield rows.slice(from, from + rowsAtMost);
}

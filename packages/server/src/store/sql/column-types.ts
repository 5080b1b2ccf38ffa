/** PostgreSQL's numbers of the types that the drivers would read otherwise than we want them. */
const oids = { bigint: 20, date: 1082, timestamptz: 1184 };

/**
 * How columns are read, the same on both engines: a day stays an ISO date (a `Date` would put it in some zone), an instant
 * becomes RFC 3339 in UTC, a bigint becomes a number (our sequences stay far below 2^53).
 *
 * Days and instants are read as ISO in UTC because every transaction asks for that, see `withTenant`.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oids.bigint]: Number,
  [oids.date]: (text) => text,
  // `2027-03-04 08:15:00.25+00` as PostgreSQL writes it.
  [oids.timestamptz]: (text) => new Date(`${text.replace(' ', 'T')}:00`).toISOString(),
};

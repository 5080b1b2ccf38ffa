import * as z from 'zod/mini';
import { isPlainDate } from '../calendar/index.js';
import { idPattern, looksLikeCprNumber, reservedIds } from './identifier.js';
import { isLocalTime } from './local-time.js';

/** Schema pieces that the records share. Lengths are in UTF-16 code units; dates are plain ISO dates. */

/** An opaque identifier; what looks like a CPR number is refused (INV-82). */
export const id = z.string().check(
  z.regex(idPattern, 'invalid-id'),
  z.refine((value) => !reservedIds.has(value), 'invalid-id'),
  z.refine((value) => !looksLikeCprNumber(value), 'cpr-number'),
  z.meta({
    id: 'Id',
    description: 'Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number.',
  }),
);

/** A calendar day, `YYYY-MM-DD`. */
export const plainDate = z.iso
  .date()
  .check(
    z.refine(isPlainDate, 'bad-format'),
    z.meta({ id: 'PlainDate', format: 'date', description: 'A calendar day in Europe/Copenhagen, YYYY-MM-DD.' }),
  );

/** A time of day, `HH:MM`. */
export const localTime = z.string().check(
  z.refine(isLocalTime, 'bad-format'),
  z.meta({
    id: 'LocalTime',
    pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
    description: 'A time of day in Europe/Copenhagen.',
  }),
);

/** A moment, RFC 3339 in UTC. */
export const instant = z.iso
  .datetime()
  .check(z.meta({ id: 'Instant', format: 'date-time', description: 'A moment, RFC 3339 in UTC.' }));

/**
 * Text that says something and that every database can hold: JSON can write a NUL character or half a surrogate pair,
 * PostgreSQL cannot keep them.
 */
const text = (maximum: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(maximum),
    z.regex(/\S/, { error: 'blank', abort: true }),
    z.refine((value) => !/[\0\p{Surrogate}]/u.test(value), 'bad-character'),
  );

/** A word or a line: names, titles. */
export const line = (maximum = 200) => text(maximum);

/** Plain text with line breaks. */
export const prose = (maximum = 10_000) => text(maximum);

/** A list with an upper limit, so that one record cannot grow without bounds. */
export const listOf = <Item extends z.ZodMiniType>(item: Item, maximum = 100) =>
  z.array(item).check(z.maxLength(maximum));

/** Whole minutes, at most a week's. */
export const minutes = z.int().check(z.minimum(0), z.maximum(10_080));

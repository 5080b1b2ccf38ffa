import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  addDays,
  addMonths,
  daysBetween,
  isoWeekOf,
  type PlainDate,
  parseIsoWeek,
  weekdayOf,
} from '@samspil/core/calendar';
import pg from 'pg';
import { type RunningPostgres, startEmbeddedPostgres } from '../support/embedded-postgres.js';

/** PostgreSQL reckons ISO weeks and months on its own, and so can tell whether our calendar is right. */
const firstDay = '1990-01-01';
const lastDay = '2099-12-31';

let server: RunningPostgres | undefined;
let client: pg.Client | undefined;

before(async () => {
  server = await startEmbeddedPostgres();
  client = new pg.Client({ connectionString: server.url });
  await client.connect();
});

after(async () => {
  await client?.end();
  await server?.stop();
});

async function ask<Row extends pg.QueryResultRow>(query: string, values: readonly unknown[] = []): Promise<Row[]> {
  assert.ok(client, 'PostgreSQL is connected');
  return (await client.query<Row>(query, [...values])).rows;
}

interface DayOfPostgres {
  date: PlainDate;
  week: string;
  year: number;
  weekday: number;
}

test('every day from 1990 to 2099 lies in the ISO week, ISO year and weekday that PostgreSQL gives it', async () => {
  const theirs = await ask<DayOfPostgres>(
    `SELECT to_char(d, 'YYYY-MM-DD') AS date, to_char(d, 'IYYY-"W"IW') AS week,
            extract(isoyear FROM d)::int AS year, extract(isodow FROM d)::int AS weekday
     FROM generate_series($1::timestamp, $2::timestamp, interval '1 day') AS d ORDER BY d`,
    [firstDay, lastDay],
  );
  const ours = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, at) => {
    const date = addDays(firstDay, at);
    const week = isoWeekOf(date);
    return { date, week, year: parseIsoWeek(week).year, weekday: weekdayOf(date) };
  });
  assert.equal(theirs.length, 40_177);
  assert.equal(ours.length, theirs.length);
  const different = ours.filter((day, at) => !isSameDay(day, theirs[at]));
  assert.deepEqual(different, []);
});

function isSameDay(a: DayOfPostgres, b: DayOfPostgres | undefined): boolean {
  return b !== undefined && a.date === b.date && a.week === b.week && a.year === b.year && a.weekday === b.weekday;
}

interface MonthsOfPostgres {
  date: PlainDate;
  months: number;
  there: PlainDate;
}

test('so many months later is the day that PostgreSQL finds, the ends of short months included', async () => {
  // Every seventh day meets every day of the month; the months reach over years and leap years, back and forth.
  const theirs = await ask<MonthsOfPostgres>(
    `SELECT to_char(d, 'YYYY-MM-DD') AS date, n AS months, to_char(d + make_interval(months => n), 'YYYY-MM-DD') AS there
     FROM generate_series($1::timestamp, $2::timestamp, interval '7 days') AS d,
          unnest(ARRAY[-1200, -49, -13, -12, -11, -2, -1, 0, 1, 2, 3, 6, 11, 12, 13, 25, 48, 1200]) AS n`,
    [firstDay, lastDay],
  );
  assert.equal(theirs.length, 5_740 * 18);
  const different = theirs.filter(({ date, months, there }) => addMonths(date, months) !== there);
  assert.deepEqual(different, []);
});

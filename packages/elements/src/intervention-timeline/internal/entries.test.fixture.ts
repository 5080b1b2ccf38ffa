import { fromEpochDay } from '@samspil/core/calendar';
import * as fc from 'fast-check';
import { readEntries, type TimelineEntry, type TimelineIntervention } from './entry.js';

/** An entry of an invented intervention. */
export function entryOf(record: Partial<TimelineIntervention> & { readonly id: string }): TimelineEntry {
  const [entry] = readEntries([record]);
  if (entry === undefined) throw new TypeError(`${record.id} was not read`);
  return entry;
}

/** Intervals of up to 200 days within ten years, some without an end. */
export const intervals = fc.array(
  fc
    .record({
      start: fc.integer({ min: 18_000, max: 21_650 }),
      length: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 10 }),
    })
    .map(({ start, length }) => ({ start, end: length === null ? Number.POSITIVE_INFINITY : start + length })),
  { maxLength: 120 },
);

const idsFrom = (prefix: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 })
    .map((numbers) => numbers.map((number) => `${prefix}-${number}`));

/** Records as a careless host might give them: missing fields, unknown codes, dates that are none or in the wrong order. */
export const records = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      title: fc.string(),
      level: fc.constantFrom('preventive', 'anticipatory', 'interventive', 'newer-level'),
      state: fc.constantFrom('draft', 'planned', 'active', 'closed', 'newer-state'),
      targetType: fc.constantFrom('child', 'group', 'professionals', 'whole', 'newer-target'),
      setting: fc.constantFrom('inClass', 'smallTeam', 'outOfContext', 'newer-setting'),
      groupIds: idsFrom('group'),
      subjectRefs: idsFrom('child'),
      ownerId: fc.constantFrom('staff-1', 'staff-2', 'staff-3'),
      from: fc.oneof({ weight: 9, arbitrary: date() }, { weight: 1, arbitrary: fc.constant('soon') }),
      to: fc.oneof({ weight: 9, arbitrary: date() }, { weight: 1, arbitrary: fc.constant('2027-02-30') }),
    },
    { requiredKeys: ['id'] },
  ),
  { maxLength: 60 },
);

/** The same records with another one in the place of one of them, under its id, as it is when one was saved. */
export function withOneChanged(
  given: readonly TimelineIntervention[],
  [other]: readonly TimelineIntervention[],
  which: number,
): readonly TimelineIntervention[] {
  const at = which % Math.max(1, given.length);
  return given.map((record, index) => (index === at && other !== undefined ? { ...other, id: record.id } : record));
}

function date(): fc.Arbitrary<string> {
  return fc.integer({ min: 20_000, max: 21_500 }).map(fromEpochDay);
}

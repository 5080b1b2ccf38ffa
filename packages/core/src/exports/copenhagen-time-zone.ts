/** The zone in which every time of day of the domain is meant. */
export const copenhagen = 'Europe/Copenhagen';

/**
 * What a calendar has to be told of the zone, because RFC 5545 (3.6.5) asks for it with every TZID: clocks go forward on
 * the last Sunday in March at 2 and back on the last in October at 3, since 1981 and 1996 (directive 2000/84/EC).
 */
export const copenhagenTimeZone: readonly (readonly [name: string, value: string])[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', copenhagen],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19810329T020000'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

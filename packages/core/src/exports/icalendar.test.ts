import { expect } from 'chai';
import { type CalendarEvent, calendarText } from './icalendar.js';

const now = new Date('2027-03-03T09:15:30.500Z');
const session: CalendarEvent = {
  uid: 'session-s1@EX.samspil',
  version: 3,
  date: '2027-03-08',
  start: '08:10',
  end: '08:55',
  status: 'confirmed',
  summary: 'Læseløft på 2. årgang',
  categories: ['Indsats', 'Gang'],
};
const { start: _start, end: _end, ...allDay } = session;

/** The lines of the one event of a file, unfolded. */
function eventOf(event: CalendarEvent): string[] {
  const text = calendarText({ name: 'Skole Alfa', events: [event], now }).replace(/\r\n /g, '');
  const lines = text.split('\r\n');
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
}

describe('a calendar file', () => {
  it('is what RFC 5545 asks for', () => {
    expect(eventOf(session)).to.deep.equal([
      'UID:session-s1@EX.samspil',
      'DTSTAMP:20270303T091530Z',
      'SEQUENCE:3',
      'DTSTART;TZID=Europe/Copenhagen:20270308T081000',
      'DTEND;TZID=Europe/Copenhagen:20270308T085500',
      'SUMMARY:Læseløft på 2. årgang',
      'STATUS:CONFIRMED',
      'CATEGORIES:Indsats,Gang',
      'CLASS:PRIVATE',
    ]);
  });

  it('describes the zone once, where a time needs it', () => {
    const zones = (events: readonly CalendarEvent[]) =>
      calendarText({ name: 'Skole Alfa', events, now }).split('BEGIN:VTIMEZONE').length - 1;
    expect(zones([session, session])).to.equal(1);
    expect(zones([allDay])).to.equal(0);
  });

  it('ends every line with CRLF, and begins nothing that it does not end', () => {
    const lines = calendarText({ name: 'A', events: [session, allDay], now }).split('\r\n');
    expect(lines.at(-1)).to.equal('');
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice('BEGIN:'.length));
      if (line.startsWith('END:')) expect(open.pop()).to.equal(line.slice('END:'.length));
    }
    expect(open).to.deep.equal([]);
    expect(lines.join('')).not.to.include('\n');
  });

  it('makes a whole day of what has no time, and does not occupy it', () => {
    expect(eventOf({ ...allDay, date: '2026-12-31' })).to.include.members([
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('lasts its minutes where the end is missing, or is no end', () => {
    for (const end of [{}, { end: '08:10' }, { end: '07:00' }, { end: 'sent' }]) {
      const lines = eventOf({ ...allDay, start: '08:10', ...end, minutes: 45 });
      expect(lines).to.include('DURATION:PT45M');
      expect(lines.join()).not.to.include('DTEND');
    }
    expect(eventOf({ ...allDay, start: '08:10' }).join()).not.to.match(/DURATION|DTEND/);
  });

  it('leaves out a status that is not known, and categories that are none', () => {
    const { status: _status, ...unknown } = session;
    expect(eventOf({ ...unknown, categories: [] }).join()).not.to.match(/STATUS|CATEGORIES/);
  });

  it('escapes what people write, and lets nobody write a property', () => {
    expect(eventOf({ ...session, summary: 'A, B; C\r\nATTACH:http://x' })).to.include(
      'SUMMARY:A\\, B\\; C\\nATTACH:http://x',
    );
  });

  // The clocks go back at 3 on the first, forward at 2 on the second: local times are written as they are.
  for (const [date, day] of [
    ['2026-10-25', '20261025'],
    ['2027-03-28', '20270328'],
  ] as const) {
    it(`keeps local times on ${date}, when the clocks change`, () => {
      expect(eventOf({ ...session, date, start: '01:30', end: '03:30' })).to.include.members([
        `DTSTART;TZID=Europe/Copenhagen:${day}T013000`,
        `DTEND;TZID=Europe/Copenhagen:${day}T033000`,
      ]);
      expect(eventOf({ ...allDay, date })).to.include(`DTSTART;VALUE=DATE:${day}`);
    });
  }

  it('tells of the zone what the platform knows of it', () => {
    const offset = (instant: string) =>
      new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })
        .formatToParts(new Date(instant))
        .find(({ type }) => type === 'timeZoneName')?.value;
    // One second before and at the change that the two rules give for these years.
    expect(offset('2026-10-25T00:59:59Z')).to.equal('GMT+02:00');
    expect(offset('2026-10-25T01:00:00Z')).to.equal('GMT+01:00');
    expect(offset('2027-03-28T00:59:59Z')).to.equal('GMT+01:00');
    expect(offset('2027-03-28T01:00:00Z')).to.equal('GMT+02:00');
    const zone = calendarText({ name: 'A', events: [session], now }).split('END:VTIMEZONE')[0] ?? '';
    expect(zone).to.include('BYMONTH=3;BYDAY=-1SU').and.to.include('BYMONTH=10;BYDAY=-1SU');
  });
});

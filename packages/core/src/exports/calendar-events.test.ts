import { expect } from 'chai';
import { type CalendarIntervention, type CalendarSource, calendarEvents } from './calendar-events.js';

const reading: CalendarIntervention = {
  id: 'reading',
  version: 4,
  title: 'Læseløft på 2. årgang',
  state: 'active',
  subjectRefs: ['Elev-2A-11'],
};
const source: CalendarSource = {
  interventions: [reading],
  sessions: [],
  reviews: [],
  from: '2026-08-01',
  to: '2027-07-31',
  language: 'da',
  tenantId: 'EX',
};
const session = { id: 's1', interventionId: 'reading', version: 2, state: 'planned', date: '2027-03-08' };
const review = {
  id: 'r1',
  interventionId: 'reading',
  version: 1,
  state: 'planned',
  kind: 'midway',
  date: '2027-03-10',
};

const statusOf = (state: string | undefined, interventionState = 'active') =>
  calendarEvents({
    ...source,
    interventions: [{ ...reading, state: interventionState }],
    sessions: [{ ...session, ...(state === undefined ? {} : { state }) }],
  })[0]?.status;

describe('the events of a calendar', () => {
  it('are sessions and reviews, in order of time', () => {
    const later = { ...session, id: 's2', start: '12:00' };
    const events = calendarEvents({
      ...source,
      sessions: [later, { ...session, start: '08:10', end: '08:55' }],
      reviews: [review],
    });
    expect(events.map(({ uid }) => uid)).to.deep.equal([
      'session-s1@EX.samspil',
      'session-s2@EX.samspil',
      'review-r1@EX.samspil',
    ]);
    expect(events[0]).to.deep.equal({
      uid: 'session-s1@EX.samspil',
      version: 2,
      date: '2027-03-08',
      start: '08:10',
      end: '08:55',
      status: 'confirmed',
      summary: 'Læseløft på 2. årgang',
      categories: ['Indsats'],
    });
  });

  it('are those of the interventions that are given, and of no other', () => {
    const other = { ...session, interventionId: 'protected' };
    expect(
      calendarEvents({ ...source, sessions: [other], reviews: [{ ...review, interventionId: 'protected' }] }),
    ).to.deep.equal([]);
  });

  it('are those of the period', () => {
    const dates = ['2026-07-31', '2026-08-01', '2027-07-31', '2027-08-01', 'soon'];
    const events = calendarEvents({ ...source, sessions: dates.map((date) => ({ ...session, id: date, date })) });
    expect(events.map(({ date }) => date)).to.deep.equal(['2026-08-01', '2027-07-31']);
  });

  it('say the kind of a review before the title, in the language of the place', () => {
    expect(calendarEvents({ ...source, reviews: [review] })[0]?.summary).to.equal(
      'Midtvejsevaluering: Læseløft på 2. årgang',
    );
    expect(calendarEvents({ ...source, language: 'en', reviews: [review] })[0]?.summary).to.equal(
      'Midway review: Læseløft på 2. årgang',
    );
    expect(calendarEvents({ ...source, reviews: [{ ...review, kind: 'other' }] })[0]?.summary).to.equal(
      'Evaluering: Læseløft på 2. årgang',
    );
  });

  it('tell of no child: neither by pseudonym nor by name', () => {
    const titled = (title: string, names: readonly string[] = []) =>
      calendarEvents({ ...source, names, interventions: [{ ...reading, title }], sessions: [session] })[0]?.summary;
    expect(titled('Læseløft for elev-2a-11')).to.equal('Indsats');
    expect(titled('Samtaler med Asta', ['Asta', ''])).to.equal('Indsats');
    expect(titled('Astas og Bos makkerskab', ['Asta'])).to.equal('Indsats');
    expect(titled('Støtte til A. (B)+*', ['A. (B)+*'])).to.equal('Indsats');
    expect(titled('Gåtur til Solsikken', ['Sol'])).to.equal('Gåtur til Solsikken');
    expect(titled('')).to.equal('Indsats');
    expect(titled('Læseløft', ['Asta'])).to.equal('Læseløft');
  });

  it('have nothing of place, people and notes', () => {
    const told = { ...session, place: 'Hos Asta', presentStaffIds: ['EX-M07'], note: 'Asta var træt' };
    expect(JSON.stringify(calendarEvents({ ...source, sessions: [told] }))).not.to.match(/Asta|EX-M07|Elev/);
  });

  it('are tentative before the intervention begins, confirmed while it runs and when they were held', () => {
    expect(statusOf('planned', 'draft')).to.equal('tentative');
    expect(statusOf('planned', 'planned')).to.equal('tentative');
    expect(statusOf('planned')).to.equal('confirmed');
    expect(statusOf('held', 'closed')).to.equal('confirmed');
  });

  it('are cancelled when they did not take place', () => {
    expect(statusOf('cancelled')).to.equal('cancelled');
    expect(statusOf('missed')).to.equal('cancelled');
    expect(statusOf('planned', 'cancelled')).to.equal('cancelled');
  });

  it('do not say how it went where that is not known', () => {
    expect(statusOf('archived')).to.equal(undefined);
    expect(statusOf('something')).to.equal(undefined);
  });

  it('have the next review of an intervention, unless there is a record of it or the intervention is over', () => {
    const next = { ...reading, nextReviewAt: '2027-03-10' };
    const [event] = calendarEvents({ ...source, interventions: [next] });
    expect(event).to.deep.include({
      uid: 'next-review-reading@EX.samspil',
      version: 4,
      date: '2027-03-10',
      status: 'confirmed',
    });
    const withRecord = calendarEvents({ ...source, interventions: [next], reviews: [review] });
    expect(withRecord.map(({ uid }) => uid)).to.deep.equal(['review-r1@EX.samspil']);
    expect(calendarEvents({ ...source, interventions: [{ ...next, state: 'closed' }] })).to.deep.equal([]);
  });
});

import { addDays } from '@samspil/core/calendar';
import { expect } from 'chai';
import fc from 'fast-check';
import { fidelityOf, inOrder, sessionWeeks, standingOf } from './fidelity.js';
import type { ViewedSession } from './viewed.js';

const today = '2027-03-04';
const session = (state: NonNullable<ViewedSession['state']>, date: string, minutes = 45): ViewedSession => ({
  id: `${state}-${date}`,
  state,
  date,
  minutes,
});

const sessions = fc.array(
  fc.record({
    state: fc.constantFrom('planned' as const, 'held' as const, 'missed' as const, 'cancelled' as const),
    day: fc.integer({ min: -200, max: 200 }),
    minutes: fc.integer({ min: 1, max: 300 }),
  }),
  { maxLength: 60 },
);
const written = fc
  .array(fc.anything())
  .chain(() => sessions)
  .map((all) =>
    all.map(
      ({ state, day, minutes }, at): ViewedSession => ({ id: `s${at}`, state, minutes, date: addDays(today, day) }),
    ),
  );

describe('the fidelity of sessions', () => {
  it('is the time that was held of the time that was planned up to today', () => {
    const fidelity = fidelityOf(
      [
        session('held', '2027-02-02', 90),
        session('missed', '2027-02-04', 30),
        session('planned', '2027-02-09', 60),
        session('planned', '2027-03-09'),
        session('cancelled', '2027-02-11'),
      ],
      today,
    );
    expect(fidelity).to.deep.equal({
      held: 1,
      missed: 1,
      coming: 1,
      unsaid: 1,
      heldMinutes: 90,
      dueMinutes: 180,
      percent: 50,
    });
  });

  it('is not known while nothing was due', () => {
    expect(fidelityOf([session('planned', '2027-03-04')], today).percent).to.equal(undefined);
    expect(fidelityOf([], today).percent).to.equal(undefined);
  });

  it('counts every session that was not called off, once, and stays between 0 and 100', () => {
    fc.assert(
      fc.property(written, (all) => {
        const { held, missed, coming, unsaid, percent = 0 } = fidelityOf(all, today);
        expect(held + missed + coming + unsaid).to.equal(all.filter(({ state }) => state !== 'cancelled').length);
        expect(percent).to.be.within(0, 100);
      }),
    );
  });

  it('shows every session in a week, the weeks without a gap', () => {
    fc.assert(
      fc.property(written, (all) => {
        const weeks = sessionWeeks(all, today);
        expect(weeks.flatMap(({ standings }) => standings)).to.have.length(all.length);
        expect(weeks.at(0)?.standings ?? [1]).to.not.deep.equal([]);
        expect(weeks.at(-1)?.standings ?? [1]).to.not.deep.equal([]);
      }),
    );
  });

  it('goes through week 53', () => {
    const weeks = sessionWeeks([session('held', '2026-12-22'), session('held', '2027-01-05')], today);
    expect(weeks.map(({ week }) => week)).to.deep.equal(['2026-W52', '2026-W53', '2027-W01']);
  });

  it('reads what a page has made up without throwing', () => {
    const odd: ViewedSession = { id: 'odd', date: 'i går', minutes: Number.NaN };
    expect(fidelityOf([odd], today).dueMinutes).to.equal(0);
    expect(sessionWeeks([odd], today)).to.deep.equal([]);
    expect(standingOf({ id: 'bare' }, today)).to.equal('coming');
  });

  it('keeps the order of the day', () => {
    const late = { ...session('planned', '2027-03-09'), id: 'late', start: '12:00' };
    const early = { ...session('planned', '2027-03-09'), id: 'early', start: '08:15' };
    expect(inOrder([late, early]).map(({ id }) => id)).to.deep.equal(['early', 'late']);
  });
});

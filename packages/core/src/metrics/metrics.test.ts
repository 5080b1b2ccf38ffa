import { expect } from 'chai';
import fc from 'fast-check';
import { interventionStates } from '../interventions/lifecycle.js';
import { closureDecisions, methods, origins, settings, targetTypes } from '../interventions/vocabulary.js';
import { reviewStates } from '../reviews/lifecycle.js';
import { sessionStates } from '../sessions/lifecycle.js';
import { languages } from '../vocabulary/labels.js';
import {
  anchorRate,
  bothPresentRate,
  fidelity,
  inContextShare,
  individualShare,
  type Measured,
  type Metric,
  type MetricMeasure,
  metricCodes,
  metricExplanations,
  metricLabels,
  metricMeasures,
  metricOutcomeLabels,
  outreachShare,
  presences,
  proactiveShare,
  reviewOutcomes,
  reviewTimeliness,
  sessionOutcomes,
  sessionsHeld,
  shareOfCounts,
} from './index.js';

const period = { from: '2026-08-01', to: '2027-07-31' };
const today = '2027-03-04';
const nothing: Measured = { interventions: [], sessions: [], reviews: [], period, today };

const byMeasure = (share: (measured: Measured, measure: MetricMeasure) => Metric) =>
  metricMeasures.map((measure) => (measured: Measured) => share(measured, measure));
const all: readonly ((measured: Measured) => Metric)[] = [
  ...byMeasure(inContextShare),
  ...byMeasure(outreachShare),
  ...byMeasure(individualShare),
  proactiveShare,
  anchorRate,
  fidelity,
  sessionsHeld,
  bothPresentRate,
  reviewTimeliness,
];

const day = fc.constantFrom('2026-07-31', '2026-08-01', '2026-12-18', '2027-03-03', today, '2027-07-31', '2028-01-10');
const ids = ['I1', 'I2', 'I3', 'I4'];
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
/** Without the members that came out as undefined: absent means none. */
const present = <Made extends object>(made: Made): Made =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Made;

const interventions = fc.array(
  fc
    .record({
      id: fc.constantFrom(...ids),
      state: fc.constantFrom(...interventionStates),
      setting: fc.constantFrom(...settings, 'onTheMoon'),
      targetType: fc.constantFrom(...targetTypes),
      origin: fc.constantFrom(...origins),
      methods: fc.subarray([...methods]),
      from: day,
      to: day,
      weeklyMinutesPlanned: fc.integer({ min: 0, max: 10_080 }),
      nextReviewAt: day,
      closure: perhaps(fc.record({ decision: fc.constantFrom(...closureDecisions) })),
    })
    .map(({ closure, ...rest }) => present({ ...rest, ...(closure === undefined ? {} : { closure }) })),
  { maxLength: 6 },
);
const event = { id: fc.constantFrom('E1', 'E2', 'E3', 'E4'), interventionId: fc.constantFrom(...ids, 'I9'), date: day };
const sessions = fc.array(
  fc.record({
    ...event,
    state: fc.constantFrom(...sessionStates),
    minutes: fc.integer({ min: 0, max: 600 }),
    presentStaffIds: fc.subarray(['P1', 'P2', 'P3']),
  }),
  { maxLength: 6 },
);
const reviews = fc.array(fc.record({ ...event, state: fc.constantFrom(...reviewStates) }), { maxLength: 6 });
const measured = fc
  .record({ interventions, sessions, reviews })
  .map((records): Measured => ({ ...records, period, today }));

describe('every figure', () => {
  it('is a share between 0 and 1 or no number at all, and explained by its parts', () => {
    fc.assert(
      fc.property(measured, fc.constantFrom(...all), (given, figure) => {
        const { numerator, denominator, value, parts, n } = figure(given);
        expect(Number.isFinite(numerator) && Number.isFinite(denominator)).to.equal(true);
        if (denominator === 0) expect(value).to.equal(undefined);
        else expect(value).to.be.within(0, 1);
        const sum = (some: typeof parts) => some.reduce((total, { amount }) => total + amount, 0);
        expect(sum(parts)).to.equal(denominator);
        expect(sum(parts.filter(({ isCounted }) => isCounted))).to.equal(numerator);
        expect(n === 0).to.equal(denominator === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('counts each record once, however often it is given and in whatever order', () => {
    fc.assert(
      fc.property(measured, fc.constantFrom(...all), (given, figure) => {
        const unique = <Found extends { id: string }>(found: readonly Found[]) => [
          ...new Map(found.map((each) => [each.id, each])).values(),
        ];
        const once = {
          ...given,
          interventions: unique(given.interventions),
          sessions: unique(given.sessions ?? []),
          reviews: unique(given.reviews ?? []),
        };
        const twice = {
          ...once,
          interventions: [...once.interventions, ...once.interventions].reverse(),
          sessions: [...once.sessions, ...once.sessions].reverse(),
          reviews: [...once.reviews, ...once.reviews].reverse(),
        };
        expect(figure(twice)).to.deep.equal(figure(once));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever lies outside the period', () => {
    fc.assert(
      fc.property(measured, fc.constantFrom(...all), (given, figure) => {
        const outside = { id: 'I0', state: 'closed', from: '2020-01-01', to: '2026-07-31', setting: 'outOfContext' };
        const late = { id: 'E0', state: 'held', interventionId: 'I1', date: '2027-08-01', minutes: 60 };
        const more = {
          ...given,
          interventions: [...given.interventions, outside],
          sessions: [...(given.sessions ?? []), late],
          reviews: [...(given.reviews ?? []), late],
        };
        expect(figure(more)).to.deep.equal(figure(given));
      }),
    );
  });

  it('has no value where there is nothing to divide by', () => {
    for (const figure of all) {
      const metric = figure(nothing);
      expect(metric, metric.code).to.deep.include({ numerator: 0, denominator: 0, n: 0, parts: [] });
      expect(metric).to.not.have.property('value');
    }
  });

  it('has a name and a sentence in every language, and so have its outcomes', () => {
    for (const code of metricCodes) {
      for (const language of languages) {
        expect(metricLabels[code][language]).to.not.equal('');
        expect(metricExplanations[code][language]).to.match(/^[^.]+\.$/);
      }
    }
    expect(metricOutcomeLabels).to.have.all.keys(...sessionOutcomes, ...presences, ...reviewOutcomes);
    expect(new Set(all.map((figure) => figure(nothing).code))).to.deep.equal(new Set(metricCodes));
  });
});

describe('the figures of interventions', () => {
  const intervention = { id: 'I1', state: 'active', from: '2027-01-04', to: '2027-01-31' };

  it('take minutes by the days of the period, and minutes held of what was held', () => {
    const given: Measured = {
      ...nothing,
      period: { from: '2027-01-18', to: '2027-02-14' },
      interventions: [
        { ...intervention, setting: 'inClass', weeklyMinutesPlanned: 90 },
        { ...intervention, id: 'I2', setting: 'outOfContext', weeklyMinutesPlanned: 30 },
      ],
      sessions: [
        { id: 'S1', interventionId: 'I1', state: 'held', date: '2027-01-19', minutes: 60 },
        { id: 'S2', interventionId: 'I2', state: 'held', date: '2027-01-19', minutes: 20 },
        { id: 'S3', interventionId: 'I2', state: 'missed', date: '2027-01-20', minutes: 20 },
        { id: 'S4', interventionId: 'I1', state: 'held', date: '2027-01-17', minutes: 60 },
      ],
    };
    expect(inContextShare(given, 'plannedMinutes')).to.deep.include({
      numerator: 180,
      denominator: 240,
      unit: 'minutes',
    });
    expect(inContextShare(given, 'heldMinutes')).to.deep.include({ numerator: 60, denominator: 80, n: 2 });
    expect(inContextShare(given).parts).to.deep.equal([
      { code: 'inClass', amount: 1, isCounted: true },
      { code: 'outOfContext', amount: 1, isCounted: false },
    ]);
  });

  it('leave whole institutions out of the individual share, and unknown settings out of what is in context', () => {
    const of = (more: object) => ({ ...nothing, interventions: [{ ...intervention, ...more }] });
    expect(individualShare(of({ targetType: 'whole' }), 'count').denominator).to.equal(0);
    expect(individualShare(of({ targetType: 'child' }), 'count').value).to.equal(1);
    expect(inContextShare(of({ setting: 'onTheMoon' })).parts).to.deep.equal([
      { code: 'onTheMoon', amount: 1, isCounted: false },
    ]);
  });

  it('are the same of numbers that somebody has counted', () => {
    const targets = ['child', 'child', 'group', 'whole', 'professionals'];
    const interventions = targets.map((targetType, at) => ({ ...intervention, id: `I${at}`, targetType }));
    const counts = new Map([
      ['child', 2],
      ['group', 1],
      ['whole', 1],
      ['professionals', 1],
    ]);
    expect(shareOfCounts('individualShare', counts, nothing.period)).to.deep.equal(
      individualShare({ ...nothing, interventions }, 'count'),
    );
    const settings = ['inClass', 'smallTeam', 'onTheMoon'];
    expect(
      shareOfCounts('inContextShare', new Map(settings.map((setting) => [setting, 1])), nothing.period),
    ).to.deep.equal(
      inContextShare({
        ...nothing,
        interventions: settings.map((setting, at) => ({ ...intervention, id: `I${at}`, setting })),
      }),
    );
  });

  it('count of the closed only those whose decision is known', () => {
    const closed = { ...intervention, state: 'closed' };
    const given = {
      ...nothing,
      interventions: [
        { ...closed, closure: { decision: 'anchor' } },
        { ...closed, id: 'I2', closure: { decision: 'stop' } },
        { ...closed, id: 'I3' },
        { ...intervention, id: 'I4', closure: { decision: 'anchor' } },
      ],
    };
    expect(anchorRate(given)).to.deep.include({ numerator: 1, denominator: 2, value: 0.5 });
  });
});

describe('the figures of sessions and reviews', () => {
  const one = { id: 'I1', state: 'active', methods: ['coTeaching'], from: '2027-01-04', to: '2027-06-18' };
  const session = { interventionId: 'I1', minutes: 45, presentStaffIds: ['P1', 'P2'] };

  it('look at what was planned to date: what is called off is no longer planned, what nobody recorded is', () => {
    const given: Measured = {
      ...nothing,
      interventions: [one],
      sessions: [
        { ...session, id: 'S1', state: 'held', date: '2027-02-01' },
        { ...session, id: 'S2', state: 'held', date: '2027-02-02', minutes: 30, presentStaffIds: ['P1', 'P1'] },
        { ...session, id: 'S3', state: 'missed', date: '2027-02-03' },
        { ...session, id: 'S4', state: 'planned', date: '2027-03-03' },
        { ...session, id: 'S5', state: 'planned', date: today },
        { ...session, id: 'S6', state: 'cancelled', date: '2027-02-04' },
      ],
    };
    expect(fidelity(given)).to.deep.include({ numerator: 75, denominator: 165, n: 4 });
    expect(sessionsHeld(given).parts.map(({ code, amount }) => [code, amount])).to.deep.equal([
      ['held', 2],
      ['missed', 1],
      ['unrecorded', 1],
    ]);
    expect(bothPresentRate(given)).to.deep.include({ numerator: 1, denominator: 2 });
    expect(bothPresentRate({ ...given, interventions: [{ ...one, methods: [] }] }).denominator).to.equal(0);
  });

  it('name a review overdue once for each intervention, by its record or by the date on the intervention', () => {
    const given: Measured = {
      ...nothing,
      interventions: [
        { ...one, nextReviewAt: '2027-03-01' },
        { ...one, id: 'I2', nextReviewAt: '2027-03-02' },
        { ...one, id: 'I3', nextReviewAt: today },
        { ...one, id: 'I4', nextReviewAt: '2027-02-26' },
        { ...one, id: 'I5', state: 'closed', nextReviewAt: '2027-02-26' },
      ],
      reviews: [
        { id: 'R1', interventionId: 'I1', state: 'planned', date: '2027-03-01' },
        { id: 'R4', interventionId: 'I4', state: 'held', date: '2027-02-26' },
      ],
    };
    expect(reviewTimeliness(given).parts.map(({ code, amount }) => [code, amount])).to.deep.equal([
      ['held', 1],
      ['overdue', 2],
    ]);
  });
});

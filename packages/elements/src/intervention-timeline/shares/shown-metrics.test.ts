import { expect } from 'chai';
import * as fc from 'fast-check';
import { entryOf, records } from '../internal/entries.test.fixture.js';
import { readEntries } from '../internal/entry.js';
import { createShownMetrics } from './shown-metrics.js';

const period = { from: '2026-08-01', to: '2027-07-31' };
const dates = { from: '2026-10-19', to: '2027-02-05' };
const metricsOf = (...given: Parameters<typeof entryOf>[0][]) =>
  createShownMetrics()(given.map(entryOf), period).map(({ metric, unknown }) => [
    metric.code,
    metric.numerator,
    metric.denominator,
    unknown,
  ]);

describe('the figures of what is shown', () => {
  it('count settings in the class and in smaller teams as in context, and leave out what has no setting', () => {
    const settings = ['inClass', 'smallTeam', 'outOfContext', undefined];
    const given = settings.map((setting, index) => ({
      id: `${index}`,
      level: 'preventive',
      ...dates,
      ...(setting === undefined ? {} : { setting }),
    }));
    expect(metricsOf(...given)).to.eql([['inContextShare', 2, 3, 1]]);
  });

  it('count as proactive whatever nobody had to ask for', () => {
    const origins = ['requested', 'proactive', 'leadership', 'data'];
    expect(metricsOf(...origins.map((origin) => ({ id: origin, level: 'preventive', origin, ...dates })))).to.eql([
      ['proactiveShare', 3, 4, 0],
    ]);
  });

  it('leave work with the whole institution out of the share for single children, and call it known', () => {
    const targets = ['child', 'group', 'professionals', 'whole'];
    const given = targets.map((targetType) => ({ id: targetType, level: 'preventive', targetType, ...dates }));
    expect(metricsOf(...given)).to.eql([['individualShare', 1, 3, 0]]);
  });

  it('say nothing of one or two, and nothing to a reader who is given no levels', () => {
    const some = (count: number, level: { level?: string }) =>
      metricsOf(...Array.from({ length: count }, (_, at) => ({ id: `${at}`, setting: 'inClass', ...dates, ...level })));
    expect(some(2, { level: 'preventive' })).to.eql([]);
    expect(some(3, { level: 'preventive' })).to.have.length(1);
    expect(some(3, {})).to.eql([]);
  });

  it('take an open end, and dates the wrong way round, as the timeline shows them', () => {
    const setting = { level: 'preventive', setting: 'inClass' };
    expect(
      metricsOf(
        { id: 'open', from: '2026-10-19', ...setting },
        { id: 'turned', from: '2026-12-01', to: '2026-11-01', ...setting },
        { id: 'only-end', to: '2026-12-01', ...setting },
        { id: 'undated', ...setting },
      ),
    ).to.eql([['inContextShare', 3, 3, 0]]);
  });

  it('lie between nothing and all, of no more than there are', () => {
    fc.assert(
      fc.property(records, (given) => {
        const entries = readEntries(given);
        for (const { metric, unknown } of createShownMetrics()(entries, period)) {
          expect(metric.numerator).to.be.at.most(metric.denominator);
          expect(metric.denominator + unknown).to.be.at.most(entries.length);
          expect(metric.value).to.be.within(0, 1);
        }
      }),
    );
  });
});

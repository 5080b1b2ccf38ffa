import { expect } from 'chai';
import { demoInterventions, demoToday } from '../fixtures/index.js';
import { anchorRate, inContextShare, proactiveShare } from './index.js';

/** model.md D.10.4. */
describe('the figures of the demo municipality', () => {
  const measured = {
    interventions: demoInterventions.map(({ id, state, body }) => ({ id, state: state as string, ...body })),
    period: { from: '2026-08-01', to: '2027-07-31' },
    today: demoToday,
  };

  it('are those that the model names', () => {
    expect(inContextShare(measured)).to.deep.include({ numerator: 36, denominator: 41 });
    expect(proactiveShare(measured)).to.deep.include({ numerator: 19, denominator: 41 });
    expect(anchorRate(measured)).to.deep.include({ numerator: 6, denominator: 16, value: 0.375 });
  });

  it('show every setting, origin and decision in their parts', () => {
    const amounts = (metric: ReturnType<typeof anchorRate>) => metric.parts.map(({ amount }) => amount);
    expect(amounts(inContextShare(measured))).to.deep.equal([27, 9, 5]);
    expect(amounts(proactiveShare(measured))).to.deep.equal([22, 11, 4, 4]);
    expect(amounts(anchorRate(measured))).to.deep.equal([6, 3, 1, 4, 2]);
  });
});

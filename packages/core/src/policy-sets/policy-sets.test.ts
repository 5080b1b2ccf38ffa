import { expect } from 'chai';
import { definitionOf } from '../contract/index.js';
import { defaultPolicy, policyFrom } from './defaults.js';
import { policySetBody } from './schema.js';
import { severityOf } from './severity.js';

describe('the policy of a municipality', () => {
  it('is what it has decided, and the default where it has not', () => {
    expect(policyFrom(undefined)).to.deep.equal(defaultPolicy);
    expect(policyFrom({ wipPerChild: 1 })).to.deep.equal({ ...defaultPolicy, wipPerChild: 1 });
  });

  it('has a default for every number that it may decide on, within the schema', () => {
    const decidable = Object.keys(policySetBody.shape).filter((field) => !['name', 'from', 'to'].includes(field));
    expect(Object.keys(defaultPolicy)).to.have.members(decidable);
    expect(policySetBody.safeParse({ name: 'Standard', from: '2026-08-01', ...defaultPolicy }).success).to.equal(true);
  });

  it('has the defaults of the model', () => {
    expect(defaultPolicy).to.include({
      wipPerChild: 2,
      wipPerGroup: 3,
      wipPerCentre: 12,
      outOfContextReviewWeeks: 6,
      supportThresholdMinutes: 540,
      supportHintPercent: 80,
      kAnonymity: 5,
    });
  });

  it('takes a rule as strictly as decided, or as the rule itself says', () => {
    const severities = [
      { code: 'INV-06', severity: 'error' as const },
      { code: 'INV-07', severity: 'off' as const },
    ];
    expect(severityOf({ severities }, 'INV-06', 'warning')).to.equal('error');
    expect(severityOf({ severities }, 'INV-07', 'warning')).to.equal(null);
    expect(severityOf({ severities }, 'INV-08', 'warning')).to.equal('warning');
  });

  it('is in force one at a time: an active set claims its period, a draft claims nothing', () => {
    const claims = definitionOf('policySet')?.claims;
    const body = { name: 'Regler', from: '2026-08-01', to: '2027-07-31' };
    expect(claims?.(body, 'active')).to.deep.equal([
      { kind: 'policySet', key: 'tenant', from: '2026-08-01', to: '2027-07-31' },
    ]);
    expect(claims?.(body, 'draft')).to.deep.equal([]);
  });
});

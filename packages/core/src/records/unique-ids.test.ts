import { expect } from 'chai';
import fc from 'fast-check';
import { uniqueIdFindings } from './unique-ids.js';

describe('ids of the values inside a record', () => {
  it('are each used once, and the value that repeats one is named by its place', () => {
    const [finding, ...others] = uniqueIdFindings([{ id: 'A' }, { id: 'B' }, { id: 'A' }], '/goals');
    expect(finding).to.include({ code: 'STRUCT-unique', blocks: 'save', path: '/goals/2/id' });
    expect(others).to.deep.equal([]);
    expect(uniqueIdFindings(undefined, '/goals')).to.deep.equal([]);
  });

  it('give as many findings as there are values too many', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'D')), (ids) => {
        const findings = uniqueIdFindings(
          ids.map((id) => ({ id })),
          '/goals',
        );
        expect(findings.length).to.equal(ids.length - new Set(ids).size);
      }),
    );
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { demoChildren, demoInterventions } from '../fixtures/index.js';
import { childrenToCheck, type ExportCandidate, exportable } from './exportable.js';

const reading: ExportCandidate = { id: 'reading', targetType: 'child', subjectRefs: ['Elev-2A-11', 'Elev-2B-05'] };
const breaks: ExportCandidate = { id: 'breaks', targetType: 'group' };
const children = [{ id: 'Elev-2A-11' }, { id: 'Elev-2B-05', protectedAddress: false }];

const idsOf = (candidates: readonly ExportCandidate[]) => candidates.map(({ id }) => id);

describe('what may be exported', () => {
  it('is an intervention whose children are all known to be unprotected, and one without single children', () => {
    const { interventions, leftOut } = exportable([reading, breaks], children);
    expect(idsOf(interventions)).to.deep.equal(['reading', 'breaks']);
    expect(leftOut).to.deep.equal({ protectedAddress: 0, unknown: 0 });
  });

  it('is none with a protected child, whoever else takes part', () => {
    const { interventions, leftOut } = exportable(
      [reading, breaks],
      [...children, { id: 'Elev-2A-11', protectedAddress: true }],
    );
    expect(idsOf(interventions)).to.deep.equal(['breaks']);
    expect(leftOut).to.deep.equal({ protectedAddress: 1, unknown: 0 });
  });

  it('is none with a child that the caller may not read', () => {
    const { interventions, leftOut } = exportable([reading, breaks], [{ id: 'Elev-2A-11' }]);
    expect(idsOf(interventions)).to.deep.equal(['breaks']);
    expect(leftOut).to.deep.equal({ protectedAddress: 0, unknown: 1 });
  });

  it('is none with children at all where they could not be asked for', () => {
    expect(idsOf(exportable([reading, breaks], undefined).interventions)).to.deep.equal(['breaks']);
  });

  it('is none that names nobody although it is for single children, or may be', () => {
    for (const candidate of [{ id: 'a', targetType: 'child' }, { id: 'a' }, { id: 'a', targetType: 'family' }])
      expect(exportable([candidate], children).leftOut.unknown).to.equal(1);
  });

  it('is none of which the caller sees the own children only', () => {
    const own: ExportCandidate = { id: 'own', view: 'shared', subjectRefs: ['Elev-2A-11'] };
    expect(exportable([own], children).leftOut).to.deep.equal({ protectedAddress: 0, unknown: 1 });
  });

  it('counts a group intervention with a protected child among the protected ones', () => {
    const group: ExportCandidate = { id: 'group', targetType: 'group', subjectRefs: ['Elev-1B-02'] };
    expect(exportable([group], [{ id: 'Elev-1B-02', protectedAddress: true }]).leftOut.protectedAddress).to.equal(1);
  });

  it('leaves the protected child of the demo out, and everything else in', () => {
    const all = demoInterventions.map(({ id, body }) => ({ id, ...body }));
    // The demo has one more for whom the law matters: an invented intervention for the class mate and the protected child.
    const extra = { id: 'extra', targetType: 'child', subjectRefs: ['Elev-1B-02', 'Elev-1B-08'] };
    const withProtected = [...all, extra];
    const known = demoChildren.map(({ id, body }) => ({ id, ...body }));
    const { interventions, leftOut } = exportable(withProtected, known);
    const expected = withProtected.filter(({ subjectRefs = [] }) => !subjectRefs.includes('Elev-1B-02'));
    expect(idsOf(interventions)).to.deep.equal(idsOf(expected));
    expect(leftOut.protectedAddress)
      .to.equal(withProtected.length - expected.length)
      .and.to.be.greaterThan(0);
    expect(leftOut.unknown).to.equal(0);
  });

  it('never has a child that is protected or unknown, and loses count of nothing', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const candidates = fc.array(
      fc.record(
        {
          id: fc.string(),
          view: fc.constantFrom('full', 'summary', 'shared'),
          targetType: fc.constantFrom('child', 'group', 'professionals', 'whole', 'other'),
          subjectRefs: fc.array(ids, { maxLength: 4 }),
        },
        { requiredKeys: ['id'] },
      ),
    );
    const known = fc.option(fc.array(fc.record({ id: ids, protectedAddress: fc.boolean() })), { nil: undefined });
    fc.assert(
      fc.property(candidates, known, (interventions, protections) => {
        const { interventions: allowed, leftOut } = exportable(interventions, protections);
        const safe = new Set(
          ['a', 'b', 'c', 'd', 'e'].filter((id) => {
            const told = (protections ?? []).filter((child) => child.id === id);
            return told.length > 0 && told.every(({ protectedAddress }) => !protectedAddress);
          }),
        );
        for (const { subjectRefs = [] } of allowed)
          expect(subjectRefs.every((child) => safe.has(child))).to.equal(true);
        expect(allowed.length + leftOut.protectedAddress + leftOut.unknown).to.equal(interventions.length);
      }),
    );
  });
});

describe('the children to check', () => {
  it('are those of all interventions, each once', () => {
    expect(
      childrenToCheck([reading, breaks, { id: 'other', subjectRefs: ['Elev-2A-11', 'Elev-5B-07'] }]),
    ).to.deep.equal(['Elev-2A-11', 'Elev-2B-05', 'Elev-5B-07']);
  });
});

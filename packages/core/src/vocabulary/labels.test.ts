import { expect } from 'chai';
import * as core from '../index.js';
import { fillIn, labelOf, languages } from './labels.js';

const vocabularies: Readonly<
  Record<string, readonly [codes: readonly string[], labels: Readonly<Record<string, core.Label>>]>
> = {
  institutionKinds: [core.institutionKinds, core.institutionKindLabels],
  groupKinds: [core.groupKinds, core.groupKindLabels],
  staffRoles: [core.staffRoles, core.staffRoleLabels],
  interventionLevels: [core.interventionLevels, core.interventionLevelLabels],
  targetTypes: [core.targetTypes, core.targetTypeLabels],
  settings: [core.settings, core.settingLabels],
  aims: [core.aims, core.aimLabels],
  methods: [core.methods, core.methodLabels],
  deliveryModes: [core.deliveryModes, core.deliveryModeLabels],
  origins: [core.origins, core.originLabels],
  evidenceKinds: [core.evidenceKinds, core.evidenceKindLabels],
  goalStates: [core.goalStates, core.goalStateLabels],
  closureDecisions: [core.closureDecisions, core.closureDecisionLabels],
  effectRatings: [core.effectRatings, core.effectRatingLabels],
  audiences: [core.audiences, core.audienceLabels],
  legalBases: [core.legalBases, core.legalBasisLabels],
  holidayCodes: [core.holidayCodes, core.holidayLabels],
  schoolYearHalves: [core.schoolYearHalves, core.schoolYearHalfLabels],
  schoolBreakCodes: [core.schoolBreakCodes, core.schoolBreakLabels],
  interventionStates: [core.interventionStates, core.interventionLifecycle.labels],
  sessionStates: [core.sessionStates, core.sessionStateLabels],
  reviewStates: [core.reviewStates, core.reviewStateLabels],
  reviewKinds: [core.reviewKinds, core.reviewKindLabels],
  benefitPerspectives: [core.benefitPerspectives, core.benefitPerspectiveLabels],
  noteVisibilities: [core.noteVisibilities, core.noteVisibilityLabels],
};

describe('the vocabularies', () => {
  for (const [name, [codes, labels]] of Object.entries(vocabularies)) {
    it(`${name} have a label for every code in every language, and for no other (INV-91)`, () => {
      expect(Object.keys(labels)).to.have.members([...codes]);
      expect(new Set(codes).size).to.equal(codes.length);
      for (const code of codes) {
        for (const language of languages)
          expect(labels[code]?.[language].trim(), `${code} ${language}`).to.not.be.oneOf(['', undefined]);
      }
    });
  }

  it('are all here: every set of labels that core gives out is among them', () => {
    const known = new Set<unknown>(Object.values(vocabularies).map(([, labels]) => labels));
    const forgotten = Object.entries(core).filter(([name, value]) => /Labels$/.test(name) && !known.has(value));
    // Reasons and parts are no vocabularies of fields; their labels are tested where they are used.
    expect(forgotten.map(([name]) => name)).to.have.members(['reasonLabels', 'interventionPartLabels']);
  });
});

describe('a label', () => {
  const labels = { anchor: { da: 'forankres', en: 'anchored' } };

  it('is Danish unless another language is asked for', () => {
    expect(labelOf(labels, 'anchor')).to.equal('forankres');
    expect(labelOf(labels, 'anchor', 'en')).to.equal('anchored');
  });

  it('of a code that nobody knows is the code, also where every object has a member of that name (INV-91)', () => {
    expect(labelOf(labels, 'fromANewerServer')).to.equal('fromANewerServer');
    expect(labelOf(labels, 'constructor')).to.equal('constructor');
  });
});

describe('a text with gaps', () => {
  it('is filled by name, with lists joined and every occurrence', () => {
    expect(fillIn('{a} og {a}: {list}, {n}', { a: 'x', list: ['p', 'q'], n: 0 })).to.equal('x og x: p, q, 0');
  });

  it('shows the name of what it was not given', () => {
    expect(fillIn('højst {limit}', {})).to.equal('højst {limit}');
  });
});

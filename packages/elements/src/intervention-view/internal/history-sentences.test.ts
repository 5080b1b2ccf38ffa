import { expect } from 'chai';
import fc from 'fast-check';
import { type InterventionRevision, saidFields, sayChange } from './history-sentences.js';
import type { ViewedIntervention } from './viewed.js';

const names: Readonly<Record<string, string>> = { asta: 'Asta Prøvesen', ida: 'Ida Vejlersen' };
const context = (language: 'da' | 'en') => ({
  language,
  today: '2027-03-04',
  nameOf: (_kind: string, id: string) => names[id] ?? id,
});

const revision = (
  record: Partial<ViewedIntervention>,
  more: Partial<InterventionRevision> = {},
): InterventionRevision => ({
  version: 2,
  at: '2027-03-04T09:42:00Z',
  by: 'asta',
  action: 'updated',
  state: 'active',
  record: { id: 'i', ...record },
  ...more,
});

function whatChanged(
  before: Partial<ViewedIntervention>,
  now: Partial<ViewedIntervention>,
  language: 'da' | 'en' = 'da',
): string {
  return sayChange(revision(now), revision(before, { version: 1 }), context(language)).what;
}

const goal = { id: 'g', aim: 'social', text: 'Leger i tre frikvarterer', state: 'active' } as const;

describe('the history in sentences', () => {
  it('says when, who and what, with what it was before', () => {
    const said = sayChange(
      revision({ to: '2027-04-30', goals: [{ ...goal, indicator: 'Talt' }] }),
      revision({ to: '2027-03-12', goals: [goal] }),
      context('da'),
    );
    expect(`${said.when} · ${said.who} ${said.what}`).to.equal(
      '4. mar. kl. 10.42 · Asta Prøvesen satte slutdatoen til 30. apr. (før 12. mar.) og ændrede målene',
    );
  });

  it('says the year where it is another, and the hour of Denmark on both sides of the change of clocks', () => {
    const at = (instant: string) => sayChange(revision({}, { at: instant }), revision({}), context('da')).when;
    expect(at('2026-10-24T22:30:00Z')).to.equal('25. okt. 2026 kl. 00.30');
    expect(at('2026-10-25T22:30:00Z')).to.equal('25. okt. 2026 kl. 23.30');
    expect(at('2027-03-28T22:30:00Z')).to.equal('29. mar. kl. 00.30');
  });

  it('names people who came and went', () => {
    expect(whatChanged({ coTeamIds: ['ida'] }, { coTeamIds: ['asta'] })).to.equal(
      'føjede Asta Prøvesen til teamet og fjernede Ida Vejlersen fra teamet',
    );
    expect(whatChanged({ ownerId: 'ida' }, { ownerId: 'asta' }, 'en')).to.equal(
      'set who is responsible to Asta Prøvesen (before: Ida Vejlersen)',
    );
  });

  it('says codes in words', () => {
    expect(whatChanged({ level: 'anticipatory' }, { level: 'preventive' })).to.equal(
      'satte niveauet til forebyggende (før foregribende)',
    );
    expect(whatChanged({ sharedWith: [] }, { sharedWith: ['guardians'] }, 'en')).to.equal(
      'added guardians to whom it is shared with',
    );
  });

  it('tells a measurement from a change of the goal', () => {
    const points = [{ id: 'p', date: '2027-03-04', value: 3.5 }];
    expect(whatChanged({ goals: [goal] }, { goals: [{ ...goal, points }] })).to.equal(
      'noterede 3,5 ved målet »Leger i tre frikvarterer«',
    );
    expect(whatChanged({ goals: [goal] }, { goals: [{ ...goal, state: 'reached' }] })).to.equal(
      'gjorde målet »Leger i tre frikvarterer« nået',
    );
    expect(whatChanged({ goals: [goal] }, {})).to.equal('fjernede målet »Leger i tre frikvarterer«');
    expect(whatChanged({}, { goals: [goal] }, 'en')).to.equal('set the goal “Leger i tre frikvarterer”');
  });

  it('tells writing from changing and removing', () => {
    expect(whatChanged({}, { purpose: 'Ro' })).to.equal('skrev formålet');
    expect(whatChanged({ purpose: 'Ro' }, { purpose: 'Ro og rytme' })).to.equal('ændrede formålet');
    expect(whatChanged({ purpose: 'Ro' }, {})).to.equal('fjernede formålet');
  });

  it('says steps of its life, with the reason', () => {
    const step = (from: InterventionRevision['state'], to: InterventionRevision['state'], reason = '') =>
      sayChange(
        revision({}, { action: 'transitioned', state: `${to}`, ...(reason === '' ? {} : { reason }) }),
        revision({}, { state: `${from}` }),
        context('da'),
      ).what;
    expect(step('planned', 'active')).to.equal('satte indsatsen i gang');
    expect(step('reviewing', 'active')).to.equal('genoptog indsatsen');
    expect(step('active', 'cancelled', 'Klassen deles')).to.equal('aflyste indsatsen: »Klassen deles«');
  });

  it('begins with who made it', () => {
    expect(sayChange(revision({}, { action: 'created' }), undefined, context('da')).what).to.equal(
      'oprettede indsatsen',
    );
  });

  it('trusts the server where the version before is not to be seen', () => {
    const said = sayChange(
      revision({ purpose: 'Ro' }, { changedFields: ['purpose', 'unknownField'] }),
      undefined,
      context('da'),
    );
    expect(said.what).to.equal('ændrede formålet');
  });

  it('says every field that changes, in both languages, and never the word undefined', () => {
    for (const language of ['da', 'en'] as const) {
      for (const field of saidFields) {
        const said = whatChanged({ [field]: 'a' }, { [field]: 'b' }, language);
        expect(said, field).to.not.match(/undefined|null|\[object/);
        expect(said, field).to.not.equal(whatChanged({}, {}, language));
        expect(whatChanged({ [field]: 'a' }, {}, language), field).to.not.match(/undefined|null|\[object/);
      }
    }
  });

  it('is the same for the same versions, and says nothing changed of a version that is the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...saidFields), fc.string()), (record) => {
        const { goals: _goals, ...rest } = record;
        expect(whatChanged(rest, rest)).to.equal('gemte uden at ændre noget');
      }),
    );
  });
});

import { mergePatch, sameJson } from '@samspil/core/records';
import { expect } from 'chai';
import fc from 'fast-check';
import { applicable, outOfPlace } from './applicable.js';
import { patchBetween } from './body-patch.js';
import { dosageDeviations, weeksOf } from './dosage.js';
import { formerBase, keptDraft, restored } from './draft-storage.js';
import { fillFrom, takeOut } from './template-filling.js';
import { tidy } from './tidy.js';
import { valueAt, type Written, writeAt } from './written.js';

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== '');

/** Bodies as people leave them half written. */
const body: fc.Arbitrary<Written> = fc.record(
  {
    title: text,
    purpose: text,
    environmentChange: text,
    level: fc.constantFrom('preventive', 'anticipatory', 'interventive'),
    targetType: fc.constantFrom('child', 'group', 'professionals', 'whole'),
    setting: fc.constantFrom('inClass', 'smallTeam', 'outOfContext'),
    strengths: fc.array(text, { minLength: 1, maxLength: 3 }),
    aims: fc.uniqueArray(fc.constantFrom('social', 'personal', 'academic'), { minLength: 1 }),
    subjectRefs: fc.array(text, { minLength: 1, maxLength: 2 }),
    frame: fc.record({ place: text, time: text }, { requiredKeys: ['place'] }),
    guardians: fc.record({ reasonNotInformed: text }),
    contextRationale: fc.record({ text, returnPlan: text }, { requiredKeys: ['text'] }),
    weeklyMinutesPlanned: fc.integer({ min: 0, max: 600 }),
  },
  { requiredKeys: [] },
);

const template = fc
  .record(
    { title: text, purpose: text, environmentChange: text, successCriteria: text, research: text },
    { requiredKeys: ['title'] },
  )
  .map((each) => ({ id: 'T', ...each }));

let count = 0;
const newId = () => `N${++count}`;

describe('what is written in the form of an intervention', () => {
  it('differs from what is saved by a patch that makes one of the other', () => {
    fc.assert(fc.property(body, body, (base, next) => sameJson(mergePatch(base, patchBetween(base, next)), next)));
  });

  it('has an empty patch where nothing has changed', () => {
    fc.assert(fc.property(body, (base) => sameJson(patchBetween(base, base), {})));
  });

  it('has the same patch after it was applied as before: patch(base, merge(base, p)) is p', () => {
    fc.assert(
      fc.property(body, body, (base, next) => {
        const patch = patchBetween(base, next);
        return sameJson(patchBetween(base, Object(mergePatch(base, patch))), patch);
      }),
    );
  });

  it('is tidied once and for all', () => {
    fc.assert(fc.property(body, (written) => sameJson(tidy(tidy(written)), tidy(written))));
  });

  it('loses blanks, empty lists and rows in which nothing stands', () => {
    const written: Written = {
      title: 'Læseløft',
      purpose: '  ',
      strengths: ['', 'Mod'],
      aims: [],
      goals: [{ id: 'g', aim: 'social', state: 'active', text: '' }],
    };
    expect(tidy(written)).to.deep.equal({ title: 'Læseløft', strengths: ['Mod'] });
  });

  it('has in it what was last written at a name, and nothing else is another', () => {
    fc.assert(
      fc.property(body, text, (written, value) => {
        const next = writeAt(written, 'frame.stopCriteria', value);
        const { frame: _, ...others } = next;
        const { frame: __, ...before } = written;
        return valueAt(next, 'frame.stopCriteria') === value && sameJson(others, before);
      }),
    );
    expect(writeAt({ frame: { place: 'Salen' } }, 'frame.place', '')).to.deep.equal({});
  });

  it('keeps what belongs to its target and setting, and names the rest', () => {
    fc.assert(
      fc.property(body, (written) => {
        const gone = outOfPlace(written);
        const kept = applicable(written);
        return (
          gone.every((field) => kept[field] === undefined) &&
          Object.keys(kept).length + gone.length === Object.keys(written).length &&
          outOfPlace(kept).length === 0
        );
      }),
    );
  });

  it('is never overwritten by a template, and is the same again when the template is taken out', () => {
    fc.assert(
      fc.property(body, template, (written, chosen) => {
        const { body: filled, filling } = fillFrom(written, chosen, newId);
        const isKept = Object.entries(written).every(
          ([name, value]) => name === 'frame' || sameJson(valueAt(filled, name), value),
        );
        const keepsFrame = Object.entries(written.frame ?? {}).every(
          ([name, value]) => valueAt(filled, `frame.${name}`) === value,
        );
        return isKept && keepsFrame && sameJson(takeOut(filled, filling), written);
      }),
    );
  });

  it('stays where it was changed after a template had filled it', () => {
    const { body: filled, filling } = fillFrom({}, { id: 'T', title: 'Skabelon', purpose: 'A' }, newId);
    expect(takeOut(writeAt(filled, 'purpose', 'B'), filling)).to.deep.equal({ purpose: 'B' });
  });

  it('comes back from the tab as it was, on the same base and on a newer one', () => {
    fc.assert(
      fc.property(body, body, (base, written) => {
        const kept = keptDraft(base, written, new Date(0));
        if (kept === undefined) return sameJson(base, written);
        return sameJson(restored(base, kept), written) && sameJson(formerBase(written, kept), base);
      }),
    );
  });

  it('counts weeks that have begun, and says in what it is outside a dosage', () => {
    expect(weeksOf({ from: '2027-01-11', to: '2027-01-15' })).to.equal(1);
    expect(weeksOf({ from: '2027-01-11', to: '2027-01-18' })).to.equal(2);
    expect(weeksOf({ from: '2027-01-11' })).to.equal(undefined);
    const dosage = { leastWeeks: 6, mostWeeks: 8, leastWeeklyMinutes: 90, mostWeeklyMinutes: 120 };
    expect(dosageDeviations(dosage, {})).to.deep.equal([]);
    expect(dosageDeviations(dosage, { from: '2027-01-11', to: '2027-01-15', weeklyMinutesPlanned: 200 })).to.deep.equal(
      ['fewerWeeks', 'moreMinutes'],
    );
  });
});

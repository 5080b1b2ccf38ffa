import { expect } from 'chai';
import { checkDraft, draftOf, emptyDraft, fieldAt, movedDraft, type WrittenDraft } from './written-draft.js';

const written: WrittenDraft = {
  ...emptyDraft({ from: '2026-10-19', to: '2026-12-18', groupIds: ['EX-S1-2A'], institutionId: 'EX-S1' }, 'jonas'),
  title: ' Læseløft ',
  level: 'anticipatory',
  aims: ['academic', 'social'],
  origin: 'requested',
};
const codesOf = (changed: Partial<WrittenDraft>) =>
  checkDraft({ ...written, ...changed }, true).map(({ code }) => code);

describe('a new intervention in the dialog', () => {
  it('begins in the class, with what is known from where it was drawn', () => {
    expect(written).to.include({ setting: 'inClass', target: 'group:EX-S1-2A', owner: 'jonas', from: '2026-10-19' });
  });

  it('becomes a record once nothing is missing', () => {
    expect(codesOf({})).to.deep.equal([]);
    expect(draftOf('NEW', written)).to.deep.equal({
      id: 'NEW',
      title: 'Læseløft',
      institutionId: 'EX-S1',
      targetType: 'group',
      groupIds: ['EX-S1-2A'],
      level: 'anticipatory',
      aims: ['social', 'academic'],
      setting: 'inClass',
      origin: 'requested',
      ownerId: 'jonas',
      from: '2026-10-19',
      to: '2026-12-18',
    });
  });

  it('names everything that is missing, in the order of the fields', () => {
    expect(checkDraft(emptyDraft({}, undefined), true).map(({ field }) => field)).to.deep.equal([
      'title',
      'institution',
      'target',
      'level',
      'aims',
      'origin',
      'owner',
      'from',
    ]);
  });

  it('asks for a colleague and a way of learning where it is with professionals', () => {
    expect(codesOf({ target: 'professionals' })).to.deep.equal(['colleagueMissing', 'methodMissing']);
    const { staffIds, methods, groupIds } = draftOf('NEW', {
      ...written,
      target: 'professionals',
      colleague: 'mona',
      method: 'coaching',
    });
    expect({ staffIds, methods, groupIds }).to.deep.equal({
      staffIds: ['mona'],
      methods: ['coaching'],
      groupIds: undefined,
    });
  });

  it('needs no end, but none before the start', () => {
    expect(codesOf({ to: '' })).to.deep.equal([]);
    expect(draftOf('NEW', { ...written, to: '' })).not.to.have.property('to');
    expect(codesOf({ to: '2026-10-18' })).to.deep.equal(['endBeforeStart']);
    expect(codesOf({ from: '0202-10-19', to: '' })).to.deep.equal(['fromOutOfRange']);
    expect(codesOf({ title: 'x'.repeat(201) })).to.deep.equal(['titleTooLong']);
  });

  it('is kept when another place is drawn, but for the place', () => {
    expect(movedDraft(written, { from: '2027-01-11', subjectRefs: ['Elev-2A-11'] })).to.include({
      title: ' Læseløft ',
      from: '2027-01-11',
      to: '',
      target: 'child:Elev-2A-11',
    });
    expect(movedDraft(written, {})).to.deep.equal(written);
  });

  it('knows the field that the server speaks of', () => {
    expect(fieldAt('/groupIds/0')).to.equal('target');
    expect(fieldAt('/ownerId')).to.equal('owner');
    expect(fieldAt('/goals/0/due')).to.equal(undefined);
    expect(fieldAt('')).to.equal(undefined);
  });
});

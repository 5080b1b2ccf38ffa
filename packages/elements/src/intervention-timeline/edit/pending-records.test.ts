import { expect } from 'chai';
import { PendingRecords } from './pending-records.js';

const records = [{ id: 'a', from: '2026-10-19', to: '2026-12-18' }, null, { id: 'b', from: '2026-09-01' }];
const later = { from: '2026-10-26', to: undefined };

describe('records with what is pending', () => {
  it('are the records themselves while nothing is', () => {
    expect(new PendingRecords().applyTo(records)).to.equal(records);
  });

  it('have the new dates at once, and are the same list until something changes', () => {
    const pending = new PendingRecords();
    pending.applyTo(records);
    pending.put('a', later);
    const shown = pending.applyTo(records);
    expect(shown[0]).to.deep.equal({ id: 'a', ...later });
    expect(shown.slice(1)).to.deep.equal(records.slice(1));
    expect(pending.applyTo(records)).to.equal(shown);
  });

  it('have the old dates again when the change is dropped, unless a newer one stands in its place', () => {
    const pending = new PendingRecords();
    pending.put('a', later);
    pending.put('a', { from: '2026-11-02', to: undefined });
    pending.drop('a', later);
    expect(pending.applyTo(records)[0]).to.include({ from: '2026-11-02' });
    pending.drop('a', { from: '2026-11-02', to: undefined });
    expect(pending.applyTo(records)).to.equal(records);
  });

  it('keep what is being saved when records are loaded anew, and what the page was told of until it hands new ones', () => {
    const pending = new PendingRecords();
    pending.applyTo(records);
    pending.put('a', later);
    expect(pending.applyTo([...records])[0]).to.include(later);
    pending.told();
    const handed = [...records];
    expect(pending.applyTo(handed)).to.equal(handed);
  });

  it('hold what was created until then', () => {
    const pending = new PendingRecords();
    pending.applyTo(records);
    pending.add({ id: 'new', title: 'Legegruppe' });
    pending.told();
    expect(pending.applyTo(records).at(-1)).to.deep.equal({ id: 'new', title: 'Legegruppe' });
    expect(pending.applyTo([...records])).to.have.length(3);
  });
});

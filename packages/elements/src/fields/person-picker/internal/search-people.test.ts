import { expect } from 'chai';
import { indexPeople, searchPeople } from './search-people.js';

const people = [
  { id: '1', name: 'Åse Bøgh-Lund', initials: 'ÅBL', detail: 'lærer' },
  { id: '2', name: 'Aage Kær', detail: 'AKT-vejleder' },
  { id: '3', name: 'René Sørensen' },
  { id: '4', name: 'Lærke Test', detail: 'læsevejleder' },
];
const index = indexPeople(people);
const found = (search: string) => searchPeople(index, search).map(({ id }) => id);

describe('searchPeople', () => {
  it('finds everybody without a search, in the order given', () => {
    expect(found(' ')).to.deep.equal(['1', '2', '3', '4']);
  });

  it('takes å and aa, ø and oe, æ and ae for the same, and accents for none', () => {
    expect(found('aase')).to.deep.equal(['1']);
    expect(found('åge')).to.deep.equal(['2']);
    expect(found('soerensen')).to.deep.equal(['3']);
    expect(found('rene')).to.deep.equal(['3']);
    expect(found('LAERKE')).to.deep.equal(['4']);
  });

  it('finds by any part of the name, and by several', () => {
    expect(found('lund')).to.deep.equal(['1']);
    expect(found('lund åse')).to.deep.equal(['1']);
    expect(found('åse kær')).to.deep.equal([]);
  });

  it('finds by initials', () => {
    expect(found('åbl')).to.deep.equal(['1']);
  });

  it('puts those whose name begins so before those of whom it is said', () => {
    expect(found('lær')).to.deep.equal(['4', '1']);
  });
});

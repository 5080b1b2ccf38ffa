import { expect } from 'chai';
import { fieldOfPointer, stepsOf } from './pointer.js';

describe('stepsOf', () => {
  it('reads pointers and names of every usual writing', () => {
    for (const written of ['/goals/0/text', '#/goals/0/text', 'goals.0.text', 'goals[0][text]', 'goals[0].text'])
      expect(stepsOf(written)).to.deep.equal(['goals', '0', 'text']);
  });

  it('reads the two escapes of JSON pointers', () => {
    expect(stepsOf('/a~1b/m~0n')).to.deep.equal(['a/b', 'm~n']);
  });
});

describe('fieldOfPointer', () => {
  const title = { name: 'title' };
  const period = { name: 'period' };
  const secondGoal = { name: 'goals.1.text' };
  const fields = [title, period, secondGoal];

  it('finds the field of that name', () => {
    expect(fieldOfPointer('/title', fields)).to.equal(title);
    expect(fieldOfPointer('/goals/1/text', fields)).to.equal(secondGoal);
  });

  it('finds the field that holds the part above', () => {
    expect(fieldOfPointer('/period/from', fields)).to.equal(period);
  });

  it('finds none for another row, another name or the whole', () => {
    expect(fieldOfPointer('/goals/0/text', fields)).to.equal(undefined);
    expect(fieldOfPointer('/titles', fields)).to.equal(undefined);
    expect(fieldOfPointer('', fields)).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { element } from './drawing.js';
import { DrawnPieces } from './drawn-pieces.js';

const week = (number: number, start = number / 100) => ({ key: `${number}`, start, label: `${number}` });
const weeks = (...numbers: number[]) => numbers.map((number) => week(number));

describe('pieces along the axis', () => {
  it('stay when one pans, and become what comes when they leave', () => {
    const place = document.createElement('div');
    const pieces = new DrawnPieces(() => element('span', 'week'));
    pieces.draw(place, weeks(43, 44, 45));
    const before = new Set(place.children);
    const stays = pieces.elementOf('44');
    pieces.draw(place, weeks(44, 45, 46));
    expect(pieces.elementOf('44')).to.equal(stays);
    expect([...place.children].filter((each) => !before.has(each))).to.eql([]);
    expect(pieces.elementOf('46')?.textContent).to.equal('46');
    expect(pieces.elementOf('46')?.style.insetInlineStart).to.equal('46%');
    expect(pieces.elementOf('43')).to.equal(undefined);
  });

  it('are as many as there are to be seen', () => {
    const place = document.createElement('div');
    const pieces = new DrawnPieces(() => element('span', 'week'));
    pieces.draw(place, weeks(1, 2, 3, 4));
    pieces.draw(place, weeks(9));
    expect([...place.children].map(({ textContent }) => textContent)).to.eql(['9']);
    pieces.draw(place, weeks(9, 10, 11));
    expect([...place.children].map(({ textContent }) => textContent)).to.eql(['9', '10', '11']);
  });

  it('move where the axis is another, and lose a name for which there is no room', () => {
    const place = document.createElement('div');
    const pieces = new DrawnPieces(() => {
      const made = element('span', 'month');
      made.append(element('span', 'name'));
      return made;
    });
    pieces.draw(place, [{ key: 'a', start: 0.1, size: 0.2, label: 'oktober' }]);
    expect(pieces.elementOf('a')?.firstElementChild?.textContent).to.equal('oktober');
    pieces.draw(place, [{ key: 'a', start: 0.2, size: 0.4, label: undefined }]);
    expect(pieces.elementOf('a')?.style.insetInlineStart).to.equal('20%');
    expect(pieces.elementOf('a')?.style.inlineSize).to.equal('40%');
    expect(place.textContent).to.equal('');
  });
});

import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { drawn, element, type Painter, percent, putInOrder } from './drawing.js';

describe('drawing by hand', () => {
  it('draws into the element in whose tag it stands, each time that it is rendered', () => {
    const place = document.createElement('div');
    const seen: HTMLElement[] = [];
    const painter: Painter<string> = {
      draw(into, text) {
        seen.push(into);
        into.textContent = text;
      },
    };
    const show = (text: string) => render(html`<p ${drawn(painter, text)}></p>`, place);
    show('first');
    show('second');
    expect(place.querySelector('p')?.textContent).to.equal('second');
    expect(new Set(seen).size).to.equal(1);
  });

  it('puts elements in order, and leaves alone those that stand right', () => {
    const place = document.createElement('div');
    const [first, second, third] = ['first', 'second', 'third'].map((name) => element('button', name));
    if (first === undefined || second === undefined || third === undefined) throw new TypeError('there is no button');
    document.body.append(place);
    putInOrder(place, [first, third]);
    third.focus();
    putInOrder(place, [first, second, third]);
    expect([...place.children].map(({ className }) => className)).to.eql(['first', 'second', 'third']);
    expect(document.activeElement).to.equal(third);
    place.remove();
  });

  it('writes a fraction as a part of the whole', () => {
    expect(percent(0.25)).to.equal('25%');
    expect(percent(1 / 3)).to.equal('33.33333%');
  });
});

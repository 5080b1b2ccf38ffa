import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { type Geometry, geometry } from './geometry.js';

describe('geometry', () => {
  const draw = (place: HTMLElement, values: Geometry) => {
    render(html`<div ${geometry(values)}></div>`, place);
    const drawn = place.querySelector('div');
    if (drawn === null) throw new Error('nothing was drawn');
    return drawn;
  };

  it('sets custom properties on the element that it stands in', () => {
    const drawn = draw(document.createElement('main'), { '--_start': 12, '--_span': '3.5' });
    expect(drawn.style.getPropertyValue('--_start')).to.equal('12');
    expect(drawn.style.getPropertyValue('--_span')).to.equal('3.5');
  });

  it('changes what changes and takes away what is gone', () => {
    const place = document.createElement('main');
    draw(place, { '--_start': 12, '--_span': 3, '--_track': 1 });
    const drawn = draw(place, { '--_start': 14, '--_span': undefined });
    expect(drawn.style.getPropertyValue('--_start')).to.equal('14');
    expect(drawn.style.getPropertyValue('--_span')).to.equal('');
    expect(drawn.style.getPropertyValue('--_track')).to.equal('');
  });

  it('sets a size that nothing inside inherits', () => {
    const place = document.createElement('main');
    expect(draw(place, { 'min-inline-size': '40px' }).style.minInlineSize).to.equal('40px');
    expect(draw(place, {}).style.minInlineSize).to.equal('');
  });

  it('works on SVG', () => {
    const place = document.createElement('main');
    render(html`<svg ${geometry({ '--_angle': 30 })}></svg>`, place);
    expect(place.querySelector('svg')?.style.getPropertyValue('--_angle')).to.equal('30');
  });

  it('works on MathML', () => {
    const place = document.createElement('main');
    render(html`<math ${geometry({ '--_start': 12 })}></math>`, place);
    expect(place.querySelector('math')?.style.getPropertyValue('--_start')).to.equal('12');
  });

  it('sees what its caller changed in an object that it gives again', () => {
    const place = document.createElement('main');
    const values: Record<`--${string}`, number | undefined> = { '--_start': 12, '--_span': 3 };
    draw(place, values);
    values['--_start'] = 14;
    delete values['--_span'];
    const drawn = draw(place, values);
    expect(drawn.style.getPropertyValue('--_start')).to.equal('14');
    expect(drawn.style.getPropertyValue('--_span')).to.equal('');
  });

  it('leaves alone what others set on the same element', () => {
    const place = document.createElement('main');
    const drawn = draw(place, { '--_start': 12 });
    drawn.style.setProperty('--theirs', '1');
    draw(place, {});
    expect(drawn.style.getPropertyValue('--theirs')).to.equal('1');
  });

  it('is refused in an attribute', () => {
    expect(() => render(html`<div title=${geometry({})}></div>`, document.createElement('main'))).to.throw(TypeError);
  });
});

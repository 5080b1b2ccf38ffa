import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { TextController } from './text-controller.js';

const da = { today: 'I dag', weeks: (n: number) => `${n} uger` };
const en = { today: 'Today', weeks: (n: number) => `${n} weeks` } satisfies typeof da;

class SpeakingElement extends LitElement {
  readonly text = new TextController(this, { da, en });
  override render() {
    return html`${this.text.t.today}, ${this.text.t.weeks(2)}`;
  }
}
customElements.define('speaking-element', SpeakingElement);

/** Has a speaking element inside its shadow root, under a language of its own if it is given one. */
class SurroundingElement extends LitElement {
  static override properties = { inner: {} };
  inner: string | undefined;
  override render() {
    return this.inner === undefined
      ? html`<speaking-element></speaking-element>`
      : html`<div lang=${this.inner}><speaking-element></speaking-element></div>`;
  }
}
customElements.define('surrounding-element', SurroundingElement);

function speakerIn(page: Element | ShadowRoot | null): SpeakingElement {
  const found = page?.querySelector('speaking-element');
  if (!(found instanceof SpeakingElement)) throw new Error('there is no speaking element');
  return found;
}

/** What it says after its observers, which answer in a microtask, and its update. */
async function saying(element: SpeakingElement): Promise<string | undefined> {
  await Promise.resolve();
  await element.updateComplete;
  return element.shadowRoot?.textContent?.trim();
}

describe('TextController', () => {
  it('speaks Danish where no language is said', async () => {
    const language = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect(await saying(await place<SpeakingElement>(html`<speaking-element></speaking-element>`))).to.equal(
        'I dag, 2 uger',
      );
    } finally {
      if (language) document.documentElement.lang = language;
    }
  });

  it('speaks the language of the nearest lang above it', async () => {
    const page = await place(html`<div lang="da"><p lang="en-GB"><speaking-element></speaking-element></p></div>`);
    expect(await saying(speakerIn(page))).to.equal('Today, 2 weeks');
  });

  it('lets its own lang win', async () => {
    const page = await place(html`<div lang="da"><speaking-element lang="en"></speaking-element></div>`);
    expect(await saying(speakerIn(page))).to.equal('Today, 2 weeks');
  });

  it('looks out of shadow roots', async () => {
    const page = await place(html`<div lang="en"><surrounding-element></surrounding-element></div>`);
    const surrounding = page.querySelector('surrounding-element');
    expect(await saying(speakerIn(surrounding?.shadowRoot ?? null))).to.equal('Today, 2 weeks');
  });

  it('switches live, with a lang in the page', async () => {
    const page = await place(html`<div lang="da"><surrounding-element></surrounding-element></div>`);
    const speaker = speakerIn(page.querySelector('surrounding-element')?.shadowRoot ?? null);
    page.setAttribute('lang', 'en');
    expect(await saying(speaker)).to.equal('Today, 2 weeks');
    page.setAttribute('lang', 'da');
    expect(await saying(speaker)).to.equal('I dag, 2 uger');
  });

  it('switches live, with a lang inside a shadow root', async () => {
    const surrounding = await place<SurroundingElement>(
      html`<surrounding-element .inner=${'da'} lang="da"></surrounding-element>`,
    );
    const speaker = speakerIn(surrounding.shadowRoot);
    surrounding.shadowRoot?.querySelector('div')?.setAttribute('lang', 'en');
    expect(await saying(speaker)).to.equal('Today, 2 weeks');
  });

  it('takes up the language of the place that it is moved to', async () => {
    const page = await place(
      html`<div><p lang="da"><speaking-element></speaking-element></p><p id="there" lang="en"></p></div>`,
    );
    const speaker = speakerIn(page);
    page.querySelector('#there')?.append(speaker);
    expect(await saying(speaker)).to.equal('Today, 2 weeks');
  });

  for (const value of ['', 'x', 'not a language!', 'de', '-', 'da-DK-u-']) {
    it(`speaks Danish for lang="${value}", without complaint`, async () => {
      expect(
        await saying(await place<SpeakingElement>(html`<speaking-element lang=${value}></speaking-element>`)),
      ).to.equal('I dag, 2 uger');
    });
  }
});

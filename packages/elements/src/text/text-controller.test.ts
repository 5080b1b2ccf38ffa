import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { SamspilElement } from '../element/samspil-element.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { countedIn } from './counted.js';
import { overrideTerms, type Terms } from './terms.js';
import { defineTexts, type TextSource } from './texts.js';

const da = (term: Terms) => ({
  today: 'I dag',
  weeks: (n: number) => countedIn('da')(n, 'uge', 'uger'),
  place: term.resourceCentre.the,
});
const en: TextSource<ReturnType<typeof da>> = (term) => ({
  today: 'Today',
  weeks: (n) => countedIn('en')(n, 'week', 'weeks'),
  place: term.resourceCentre.the,
});
const speakingTexts = defineTexts(da, async () => ({ en }));

class SpeakingElement extends SamspilElement {
  static override readonly texts = [speakingTexts];
  override render() {
    const t = this.speaker.in(speakingTexts);
    return html`${t.today}, ${t.weeks(2)}`;
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

/** What it says after its observers, which answer in a microtask, the texts that they asked for, and its update. */
async function saying(element: SamspilElement): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve));
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

  it('says texts in the pseudo-locale accented, bracketed and longer, with their numbers inside', async () => {
    const element = await place<SpeakingElement>(html`<speaking-element lang="en-XA"></speaking-element>`);
    expect(await saying(element)).to.match(/^⟦Ţöðáý( ·)+⟧, ⟦2 ŵééķš( ·)+⟧$/);
  });

  it('shows nothing in Danish while the page’s own language is on its way', async () => {
    let arrive = (_: { en: typeof en }): void => {};
    const late = defineTexts(da, () => new Promise((resolve) => (arrive = resolve)));
    class LateElement extends SamspilElement {
      static override readonly texts = [late];
      override render() {
        return html`${this.speaker.in(late).today}`;
      }
    }
    customElements.define('late-element', LateElement);
    const element = new LateElement();
    const page = await place<HTMLElement>(html`<div lang="en"></div>`);
    page.append(element);
    await Promise.resolve();
    expect(element.hasUpdated).to.equal(false);
    arrive({ en });
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('Today');
  });

  it('keeps its language until the texts of the next one have come', async () => {
    let arrive = (_: { en: typeof en }): void => {};
    const slow = defineTexts(da, () => new Promise((resolve) => (arrive = resolve)));
    class SlowElement extends SamspilElement {
      static override readonly texts = [slow];
      override render() {
        return html`${this.speaker.in(slow).today}`;
      }
    }
    customElements.define('slow-element', SlowElement);
    const element = await place<SlowElement>(html`<slow-element lang="da"></slow-element>`);
    element.lang = 'en';
    element.requestUpdate();
    expect(await saying(element)).to.equal('I dag');
    arrive({ en });
    expect(await saying(element)).to.equal('Today');
  });

  it('speaks Danish, with a warning, where the other language cannot be had, and tries again later', async () => {
    const lines = gatherConsole();
    let tries = 0;
    const missing = defineTexts(da, async () => {
      if (++tries === 1) throw new TypeError('Failed to fetch');
      return { en };
    });
    class MissingElement extends SamspilElement {
      static override readonly texts = [missing];
      override render() {
        return html`${this.speaker.in(missing).today}`;
      }
    }
    customElements.define('missing-element', MissingElement);
    expect(await saying(await place<MissingElement>(html`<missing-element lang="en"></missing-element>`))).to.equal(
      'I dag',
    );
    expect(lines).to.have.length(1);
    expect(await saying(await place<MissingElement>(html`<missing-element lang="en"></missing-element>`))).to.equal(
      'Today',
    );
  });
});

describe('overrideTerms', () => {
  class PlaceElement extends SamspilElement {
    static override readonly texts = [speakingTexts];
    override render() {
      return html`${this.speaker.in(speakingTexts).place}`;
    }
  }
  customElements.define('told-place', PlaceElement);
  const own = {
    one: 'kompetencecenter',
    the: 'kompetencecentret',
    many: 'kompetencecentre',
    theMany: 'kompetencecentrene',
  };
  afterEach(() => overrideTerms({}));

  it('lets what is on the screen speak with the municipality’s own words, and back', async () => {
    const element = await place<PlaceElement>(html`<told-place lang="da"></told-place>`);
    expect(await saying(element)).to.equal('ressourcecentret');
    overrideTerms({ da: { resourceCentre: own } });
    expect(await saying(element)).to.equal('kompetencecentret');
    overrideTerms({});
    expect(await saying(element)).to.equal('ressourcecentret');
  });

  it('leaves the other language alone', async () => {
    overrideTerms({ da: { resourceCentre: own } });
    expect(await saying(await place<PlaceElement>(html`<told-place lang="en"></told-place>`))).to.equal(
      'the resource centre',
    );
  });

  it('refuses a term that nobody uses and a form that is missing, and changes nothing then', async () => {
    overrideTerms({ da: { resourceCentre: own } });
    expect(() => overrideTerms({ da: { resourceCenter: own } as object })).to.throw(
      TypeError,
      'no term resourceCenter; there are resourceCentre, intervention',
    );
    expect(() => overrideTerms({ da: { resourceCentre: { ...own, many: ' ' } } })).to.throw(
      TypeError,
      'da.resourceCentre lacks many',
    );
    expect(await saying(await place<PlaceElement>(html`<told-place lang="da"></told-place>`))).to.equal(
      'kompetencecentret',
    );
  });
});

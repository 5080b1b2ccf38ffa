import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { SamspilElement } from '../element/samspil-element.js';
import { hostProblemCodes, isMisconfiguration, isWorthRetrying } from '../host/host-problem.js';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { renderOutdated, renderStateView, type StateView, stateViewTexts } from './state-view.js';
import { stateViewStyles } from './state-view.styles.js';

class StatefulElement extends SamspilElement {
  static override readonly texts = stateViewTexts;
  static override styles = [themeStyles, stateViewStyles];
  static override properties = { view: { attribute: false }, stepUp: { attribute: false } };
  view: StateView = { status: 'loading' };
  stepUp: (() => void) | undefined;
  retries = 0;
  override render() {
    return renderStateView(this.view, { speaker: this.speaker, retry: () => this.retries++, stepUp: this.stepUp });
  }
}
customElements.define('stateful-element', StatefulElement);

async function showing(view: StateView, language: 'da' | 'en' = 'da'): Promise<StatefulElement> {
  return await place<StatefulElement>(html`<stateful-element lang=${language} .view=${view}></stateful-element>`);
}

const text = (element: StatefulElement) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const region = (element: StatefulElement) => element.shadowRoot?.querySelector('[role]')?.getAttribute('role');

describe('renderStateView', () => {
  it('says that it is loading to those who cannot see the bars', async () => {
    const element = await showing({ status: 'loading' });
    expect(text(element)).to.equal('Henter …');
    expect(region(element)).to.equal('status');
  });

  it('shows no bars for an answer that comes at once', async () => {
    const element = await showing({ status: 'loading' });
    const bars = element.shadowRoot?.querySelector('.state-skeleton');
    if (!bars) throw new Error('there are no bars');
    expect(getComputedStyle(bars).visibility).to.equal('hidden');
    for (const animation of bars.getAnimations()) animation.finish();
    expect(getComputedStyle(bars).visibility).to.equal('visible');
  });

  it('shows nothing while there is nothing to load', async () => {
    expect(text(await showing({ status: 'idle' }))).to.equal('');
  });

  it('says in the words of the widget that there is nothing', async () => {
    expect(text(await showing({ status: 'empty', sentence: 'Der er ingen indsatser i perioden.' }))).to.equal(
      'Der er ingen indsatser i perioden.',
    );
  });

  for (const code of hostProblemCodes) {
    it(`says ${code} in one sentence, in both languages`, async () => {
      const danish = await showing({ status: 'problem', problem: { code } });
      const english = await showing({ status: 'problem', problem: { code } }, 'en');
      for (const element of [danish, english]) {
        const sentence = element.shadowRoot?.querySelector('.state-sentence')?.textContent ?? '';
        expect(sentence).to.match(/^\p{Lu}.*\.$/u);
      }
      expect(text(danish)).not.to.equal(text(english));
    });

    it(`shows the code of ${code} where somebody has to mend the page, and only there`, async () => {
      const element = await showing({ status: 'problem', problem: { code } });
      expect(element.shadowRoot?.querySelector('code')?.textContent).to.equal(
        isMisconfiguration(code) ? code : undefined,
      );
    });

    it(`offers another try at ${code} where it may help, and only there`, async () => {
      const element = await showing({ status: 'problem', problem: { code } });
      element.shadowRoot?.querySelector('button')?.click();
      expect(element.retries).to.equal(isWorthRetrying(code) ? 1 : 0);
    });
  }

  it('offers to sign in at a higher level where the host can do that, and there only', async () => {
    const element = await showing({ status: 'problem', problem: { code: 'step-up' } });
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    let asked = 0;
    element.stepUp = () => void asked++;
    await element.updateComplete;
    element.shadowRoot?.querySelector('button')?.click();
    expect(asked).to.equal(1);
    expect(text(element)).to.include('Log ind på højere niveau');
  });

  it('interrupts nobody with what happens on an ordinary day', async () => {
    expect(region(await showing({ status: 'problem', problem: { code: 'no-access' } }))).to.equal('status');
    expect(region(await showing({ status: 'problem', problem: { code: 'server-error' } }))).to.equal('alert');
  });

  it('shows no technical detail on screen', async () => {
    const element = await showing({ status: 'problem', problem: { code: 'server-error', detail: 'request r-1' } });
    expect(text(element)).not.to.include('r-1');
  });

  for (const theme of ['light', 'dark']) {
    it(`has no accessibility faults in the ${theme} theme`, async () => {
      const element = await showing({ status: 'problem', problem: { code: 'cors-refused' } });
      element.setAttribute('data-samspil-theme', theme);
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });
  }
});

describe('renderOutdated', () => {
  it('says why, and that what is shown is old', async () => {
    class OutdatedElement extends SamspilElement {
      static override readonly texts = stateViewTexts;
      override render() {
        return renderOutdated({ code: 'offline' }, { speaker: this.speaker, retry: () => {} });
      }
    }
    customElements.define('outdated-element', OutdatedElement);
    const element = await place(html`<outdated-element lang="en"></outdated-element>`);
    expect(element.shadowRoot?.textContent).to.include('You are offline.').and.include('from the last time');
  });
});

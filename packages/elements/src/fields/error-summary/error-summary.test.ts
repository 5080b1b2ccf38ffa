import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { partOf, textOfPart, type } from '../form-field.test.fixture.js';
import '../text-field/define.js';
import type { SamspilTextField } from '../text-field/text-field.js';
import './define.js';
import type { SamspilErrorSummary } from './error-summary.js';

/** A part of a form that keeps its fields in a shadow root of its own, as our widgets do. */
class GoalPart extends LitElement {
  protected override render(): TemplateResult {
    return html`<details><summary>Mål</summary>
      <samspil-text-field name="goals.0.text" label="Mål" required></samspil-text-field>
      <slot></slot>
    </details>`;
  }
}
customElements.define('test-goal-part', GoalPart);

/** A field of another maker: form-associated, and nothing of ours. */
class ForeignField extends HTMLElement {
  static readonly formAssociated = true;
  readonly #internals = this.attachInternals();
  readonly label = 'Fremmed felt';
  connectedCallback(): void {
    this.tabIndex = 0;
    this.#internals.setValidity({ valueMissing: true }, 'Skal udfyldes');
  }
  mend(): void {
    this.#internals.setValidity({});
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
}
customElements.define('test-foreign-field', ForeignField);

const submitted: string[] = [];

const form = html`<form
  @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    submitted.push('submit');
  }}
>
  <samspil-error-summary></samspil-error-summary>
  <samspil-text-field name="title" label="Titel" required></samspil-text-field>
  <test-goal-part><samspil-text-field name="why" label="Grund" required></samspil-text-field></test-goal-part>
  <samspil-text-field name="note" label="Note"></samspil-text-field>
  <label>Uge <input name="week" required></label>
  <button>Gem</button><button formnovalidate>Gem kladde</button>
</form>`;

class SummaryPage {
  constructor(
    readonly form: HTMLFormElement,
    readonly summary: SamspilErrorSummary,
  ) {}

  static async open(template: TemplateResult = form): Promise<SummaryPage> {
    submitted.length = 0;
    const ground = await place<HTMLFormElement>(template);
    const summary = ground.querySelector('samspil-error-summary');
    if (summary === null) throw new Error('no summary');
    const page = new SummaryPage(ground, summary);
    await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    for (const element of [...this.fields, this.summary]) await element.updateComplete;
    // What fields become after an event, the summary looks at in a turn of its own.
    await this.summary.updateComplete;
  }

  get fields(): SamspilTextField[] {
    const nested = [...this.form.querySelectorAll('test-goal-part')].flatMap((part) => [
      ...(part.shadowRoot?.querySelectorAll('samspil-text-field') ?? []),
    ]);
    return [...this.form.querySelectorAll('samspil-text-field'), ...nested];
  }

  field(label: string): SamspilTextField {
    const field = this.fields.find((each) => each.label === label);
    if (field === undefined) throw new Error(`no field ${label}`);
    return field;
  }

  get heading(): string {
    return textOfPart(this.summary, 'heading');
  }

  get lines(): string[] {
    return [...(this.summary.shadowRoot?.querySelectorAll('li') ?? [])].map((line) =>
      (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  async submit(button = 'Gem'): Promise<void> {
    [...this.form.querySelectorAll('button')].find((each) => each.textContent === button)?.click();
    await this.settled();
  }

  async press(line: string): Promise<void> {
    const buttons = [...(this.summary.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((each) => each.textContent?.trim() === line)?.click();
    await this.settled();
  }

  async write(label: string, text: string): Promise<void> {
    type(this.field(label), text);
    await this.settled();
  }

  async leaveFor(label: string): Promise<void> {
    this.field(label).focus();
    await this.settled();
  }
}

/** The element that has the focus, in whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('<samspil-error-summary>', () => {
  it('shows nothing before anybody has tried', async () => {
    const page = await SummaryPage.open();
    expect(page.lines).to.deep.equal([]);
    expect(page.summary.getBoundingClientRect().height).to.equal(0);
  });

  it('lists every field in error as they are seen, across shadow roots, and takes the focus', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    expect(submitted).to.deep.equal([]);
    expect(page.heading).to.equal('Der er et problem');
    const week = page.form.querySelector('input')?.validationMessage;
    expect(page.lines).to.deep.equal(['Skriv titel', 'Skriv mål', 'Skriv grund', `Uge: ${week}`]);
    expect(focused()).to.equal(partOf(page.summary, 'summary'));
  });

  it('lets every field say it by itself too', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    expect(['Titel', 'Mål', 'Grund', 'Note'].map((label) => textOfPart(page.field(label), 'error'))).to.deep.equal([
      'Fejl: Skriv titel',
      'Fejl: Skriv mål',
      'Fejl: Skriv grund',
      '',
    ]);
  });

  it('leads to a field, and opens what it stands in', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    const revealed: string[] = [];
    page.form.addEventListener('samspil-field-reveal', ({ detail }) => revealed.push(detail.field.localName));
    await page.press('Skriv mål');
    expect(page.field('Mål').shadowRoot?.activeElement).to.equal(focused());
    expect(page.form.querySelector('test-goal-part')?.shadowRoot?.querySelector('details')?.open).to.equal(true);
    expect(revealed).to.deep.equal(['samspil-text-field']);
  });

  it('opens a dialog for a field that stands in it', async () => {
    const page = await SummaryPage.open(html`<form>
      <samspil-error-summary></samspil-error-summary>
      <dialog><samspil-text-field name="title" label="Titel" required></samspil-text-field></dialog>
      <button>Gem</button>
    </form>`);
    await page.submit();
    await page.press('Skriv titel');
    expect(page.form.querySelector('dialog')?.open).to.equal(true);
    expect(page.field('Titel').shadowRoot?.activeElement).to.equal(focused());
  });

  it('marks what is mended where it stands, and keeps the focus where it is', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    await page.write('Titel', 'Læseløft');
    const inField = focused();
    expect(page.lines[0]).to.equal('Skriv titel rettet');
    expect(page.lines).to.have.length(4);
    expect(page.field('Titel').shadowRoot?.activeElement).to.equal(inField);
  });

  it('says that something is wrong again only when the field is left', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    await page.write('Titel', 'Læseløft');
    await page.write('Titel', '');
    expect(page.lines[0]).to.equal('Skriv titel rettet');
    await page.leaveFor('Note');
    expect(page.lines[0]).to.equal('Skriv titel');
  });

  it('is done when all is mended, and lets the form through', async () => {
    const page = await SummaryPage.open(html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        submitted.push('submit');
      }}
    >
      <samspil-error-summary></samspil-error-summary>
      <samspil-text-field name="title" label="Titel" required></samspil-text-field><button>Gem</button>
    </form>`);
    await page.submit();
    await page.write('Titel', 'Læseløft');
    expect(page.heading).to.equal('Alt er rettet');
    await page.submit();
    expect(submitted).to.deep.equal(['submit']);
    expect(page.lines).to.deep.equal([]);
  });

  it('lets a button pass that does not validate', async () => {
    const page = await SummaryPage.open();
    await page.submit('Gem kladde');
    expect(submitted).to.deep.equal(['submit']);
    expect(page.lines).to.deep.equal([]);
  });

  it('lists nothing that is disabled, or can only be read', async () => {
    const page = await SummaryPage.open();
    page.field('Titel').disabled = true;
    page.field('Mål').readOnly = true;
    await page.settled();
    await page.submit();
    expect(page.lines.slice(0, 1)).to.deep.equal(['Skriv grund']);
  });

  it('knows fields of another maker by what the platform knows of them', async () => {
    const page = await SummaryPage.open(
      html`<form><samspil-error-summary></samspil-error-summary><test-foreign-field></test-foreign-field><button>Gem</button></form>`,
    );
    await page.submit();
    expect(page.lines).to.deep.equal(['Fremmed felt: Skal udfyldes']);
    const field = page.form.querySelector('test-foreign-field');
    if (!(field instanceof ForeignField)) throw new Error('no field');
    field.mend();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
    expect(page.lines).to.deep.equal(['Fremmed felt: Skal udfyldes rettet']);
  });

  it('counts a group of radio buttons once', async () => {
    const page = await SummaryPage.open(html`<form><samspil-error-summary></samspil-error-summary>
      <label><input type="radio" name="level" required>Høj</label><label><input type="radio" name="level" required>Lav</label><button>Gem</button>
    </form>`);
    await page.submit();
    expect(page.lines).to.have.length(1);
  });

  it('leaves another form within to itself', async () => {
    const page = await SummaryPage.open();
    const part = page.form.querySelector('test-goal-part');
    const other = document.createElement('form');
    other.append(Object.assign(document.createElement('input'), { required: true, name: 'other' }));
    part?.shadowRoot?.append(other);
    await page.submit();
    expect(page.lines).to.have.length(4);
  });

  it('drops a field that is taken away', async () => {
    const page = await SummaryPage.open();
    await page.submit();
    page.field('Titel').remove();
    page.form.click();
    await page.settled();
    expect(page.lines[0]).to.equal('Skriv titel rettet');
  });

  it('sums up another part of the page, for whoever saves without a form', async () => {
    const ground = await place<HTMLElement>(html`<section>
      <samspil-error-summary for="part"></samspil-error-summary>
      <div id="part"><samspil-text-field name="title" label="Titel" required></samspil-text-field></div>
    </section>`);
    const summary = ground.querySelector('samspil-error-summary');
    const field = ground.querySelector('samspil-text-field');
    if (summary === null || field === null) throw new Error('no summary');
    expect(summary.check()).to.equal(false);
    await summary.updateComplete;
    expect(textOfPart(summary, 'line')).to.equal('Skriv titel');
    field.value = 'Læseløft';
    expect(summary.check()).to.equal(true);
  });

  it('gives the form back as it was', async () => {
    const page = await SummaryPage.open();
    expect(page.form.noValidate).to.equal(true);
    page.summary.remove();
    expect(page.form.noValidate).to.equal(false);
  });

  describe('with what a server found', () => {
    const errors = [
      { pointer: '/title', message: 'Titlen er brugt' },
      { pointer: '/goals/0/text', message: 'For langt' },
      { pointer: '/period/from', message: 'Ligger i en lukket periode' },
      { message: 'Planen er låst' },
    ];

    it('shows it at the fields and in lines, without taking the focus', async () => {
      const page = await SummaryPage.open();
      page.field('Note').focus();
      const before = focused();
      page.summary.errors = errors;
      await page.settled();
      expect(page.lines).to.deep.equal([
        'Titel: Titlen er brugt',
        'Mål: For langt',
        'Ligger i en lukket periode',
        'Planen er låst',
      ]);
      expect(textOfPart(page.field('Titel'), 'error')).to.equal('Fejl: Titlen er brugt');
      expect(focused()).to.equal(before);
      expect(partOf(page.summary, 'summary')?.getAttribute('role')).to.equal('alert');
      page.summary.focus();
      await page.settled();
      expect(focused()).to.equal(partOf(page.summary, 'summary'));
    });

    it('leads to the fields', async () => {
      const page = await SummaryPage.open();
      page.summary.errors = errors;
      await page.settled();
      await page.press('Titel: Titlen er brugt');
      expect(page.field('Titel').shadowRoot?.activeElement).to.equal(focused());
    });

    it('counts a line as mended when its field is changed', async () => {
      const page = await SummaryPage.open();
      page.summary.errors = errors;
      await page.settled();
      await page.write('Titel', 'Læseløft 2');
      expect(page.lines[0]).to.equal('Titel: Titlen er brugt rettet');
      expect(page.field('Titel').error).to.equal('');
    });

    it('starts afresh with the next attempt', async () => {
      const page = await SummaryPage.open();
      page.summary.errors = errors;
      await page.settled();
      await page.submit();
      expect(page.lines[0]).to.equal('Skriv titel');
      expect(page.lines).to.have.length(4);
    });

    it('takes back what it said when there are no errors any more', async () => {
      const page = await SummaryPage.open();
      page.summary.errors = errors;
      await page.settled();
      page.summary.errors = [];
      await page.settled();
      expect(page.lines).to.deep.equal([]);
      expect(page.field('Titel').error).to.equal('');
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe finds, in the ${theme} theme and 320 px wide`, async () => {
      const page = await SummaryPage.open();
      page.form.style.inlineSize = '320px';
      page.form.style.colorScheme = theme;
      page.form.style.background = theme === 'dark' ? '#1c2227' : '#ffffff';
      await page.submit();
      await page.write('Titel', 'Læseløft');
      expect(await accessibilityFaults(page.summary)).to.deep.equal([]);
      expect(page.form.scrollWidth).to.be.at.most(320);
    });
  }

  it('speaks English where the page does', async () => {
    const page = await SummaryPage.open(
      html`<form lang="en"><samspil-error-summary></samspil-error-summary><samspil-text-field label="Title" name="title" required></samspil-text-field><button>Gem</button></form>`,
    );
    await page.submit();
    expect(page.heading).to.equal('There is a problem');
    expect(page.lines).to.deep.equal(['Enter title']);
  });
});

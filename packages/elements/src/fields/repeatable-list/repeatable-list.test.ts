import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import '../error-summary/define.js';
import { partOf, textOfPart, type } from '../form-field.test.fixture.js';
import '../text-field/define.js';
import './define.js';
import type { SamspilRepeatableList } from './repeatable-list.js';

interface Goal {
  readonly id: string;
  readonly text: string;
}

const goals: readonly Goal[] = [
  { id: 'a', text: 'Læser en ny tekst med flyd' },
  { id: 'b', text: 'Bliver i klassen hele timen' },
  { id: 'c', text: 'Spørger om hjælp' },
];

/** A form of ours, with its list in its own shadow root. */
class GoalForm extends LitElement {
  static override properties = { goals: {}, min: {}, max: {} };
  goals: readonly Goal[] = goals;
  min = 0;
  max: number | undefined;
  readonly heard: string[] = [];
  #made = 0;

  protected override render(): TemplateResult {
    const follow = (event: Event & { readonly detail: { readonly items: readonly unknown[] } }) => {
      this.heard.push(event.type);
      this.goals = event.detail.items as readonly Goal[];
    };
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <samspil-error-summary></samspil-error-summary>
      <samspil-repeatable-list
        name="goals"
        label="Mål"
        item-label="Mål"
        add-label="Tilføj mål"
        min=${this.min}
        .max=${this.max}
        .items=${this.goals}
        .newItem=${(): Goal => ({ id: `new-${this.#made++}`, text: '' })}
        .renderItem=${(goal: Goal, index: number) =>
          html`<samspil-text-field label="Målet" name="goals.${index}.text" required .value=${goal.text}></samspil-text-field>`}
        @samspil-list-add=${follow}
        @samspil-list-remove=${follow}
        @samspil-list-move=${follow}
      ></samspil-repeatable-list>
      <button>Gem</button>
    </form>`;
  }
}
customElements.define('test-goal-form', GoalForm);

class ListPage {
  constructor(readonly owner: GoalForm) {}

  static async open(values: Partial<GoalForm> = {}): Promise<ListPage> {
    const owner = await place<GoalForm>(html`<test-goal-form></test-goal-form>`);
    Object.assign(owner, values);
    const page = new ListPage(owner);
    await page.settled();
    return page;
  }

  get form(): HTMLFormElement {
    return demand(this.owner.shadowRoot?.querySelector('form'));
  }

  get list(): SamspilRepeatableList {
    return demand(this.form.querySelector('samspil-repeatable-list'));
  }

  async settled(): Promise<void> {
    await this.owner.updateComplete;
    await this.list.updateComplete;
    for (const field of this.fields) await field.updateComplete;
    // What takes the focus does so when the fields of a new row are there.
    await new Promise((resolve) => setTimeout(resolve));
  }

  get fields() {
    return [...this.list.querySelectorAll('samspil-text-field')];
  }

  get headings(): string[] {
    return [...(this.list.shadowRoot?.querySelectorAll('.row-heading') ?? [])].map((each) => each.textContent ?? '');
  }

  get sent(): [string, FormDataEntryValue][] {
    return [...new FormData(this.form)];
  }

  get said(): string {
    return this.list.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
  }

  get focusedButton(): string | null | undefined {
    const focused = this.list.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent;
  }

  button(name: string): HTMLButtonElement | undefined {
    const buttons = [...(this.list.shadowRoot?.querySelectorAll('button') ?? [])];
    return buttons.find((each) => each.getAttribute('aria-label') === name || each.textContent === name);
  }

  async press(name: string): Promise<void> {
    const button = demand(this.button(name));
    button.focus();
    button.click();
    await this.settled();
  }
}

function demand<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new Error('it is not there');
  return found;
}

describe('<samspil-repeatable-list>', () => {
  it('numbers its rows, and lets their fields belong to the form around', async () => {
    const page = await ListPage.open();
    expect(page.headings).to.deep.equal(['Mål 1', 'Mål 2', 'Mål 3']);
    expect(page.sent).to.deep.equal(goals.map(({ text }, at) => [`goals.${at}.text`, text]));
  });

  it('adds a row, and leads to its first field', async () => {
    const page = await ListPage.open();
    await page.press('Tilføj mål');
    expect(page.headings).to.have.length(4);
    expect(page.said).to.equal('Mål 4 tilføjet');
    expect(page.fields[3]?.matches(':focus')).to.equal(true);
    expect(page.owner.heard).to.deep.equal(['samspil-list-add']);
    expect(page.owner.goals).to.have.length(4);
  });

  it('removes a row and puts it back, with what was written in it', async () => {
    const page = await ListPage.open();
    const second = demand(page.fields[1]);
    type(second, 'Noget, som ejeren ikke har hørt om');
    await page.press('Fjern: Mål 2');
    expect(page.owner.goals.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(page.sent).to.have.length(2);
    expect(page.said).to.equal('Mål 2 er fjernet.');
    expect(page.focusedButton).to.equal('Fortryd');
    await page.press('Fortryd');
    expect(page.owner.goals.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(page.fields[1]).to.equal(second);
    expect(page.sent[1]).to.deep.equal(['goals.1.text', 'Noget, som ejeren ikke har hørt om']);
    expect(page.button('Fortryd')).to.equal(undefined);
  });

  it('gives the way back up with the next act', async () => {
    const page = await ListPage.open();
    await page.press('Fjern: Mål 2');
    await page.press('Flyt ned: Mål 1');
    expect(page.button('Fortryd')).to.equal(undefined);
  });

  it('keeps a row that the owner does not let go', async () => {
    const page = await ListPage.open();
    page.form.addEventListener('samspil-before-list-remove', (event) => event.preventDefault());
    await page.press('Fjern: Mål 2');
    expect(page.headings).to.have.length(3);
    expect(page.owner.heard).to.deep.equal([]);
  });

  it('moves a row by its buttons, says where it is, and keeps the focus on its button', async () => {
    const page = await ListPage.open();
    await page.press('Flyt ned: Mål 1');
    expect(page.owner.goals.map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
    expect(page.said).to.equal('Mål 1 er nu nummer 2 af 3');
    expect(page.focusedButton).to.equal('Flyt ned: Mål 2');
    expect(page.sent.map(([, text]) => text)).to.deep.equal([goals[1]?.text, goals[0]?.text, goals[2]?.text]);
    await page.press('Flyt ned: Mål 2');
    expect(page.focusedButton).to.equal('Flyt ned: Mål 3');
    expect(page.button('Flyt ned: Mål 3')?.getAttribute('aria-disabled')).to.equal('true');
    await page.press('Flyt ned: Mål 3');
    expect(page.owner.goals.map(({ id }) => id)).to.deep.equal(['b', 'c', 'a']);
  });

  it('keeps the fields of a row through a move and through new items of the same ids', async () => {
    const page = await ListPage.open();
    const [first] = page.fields;
    await page.press('Flyt ned: Mål 1');
    expect(page.fields[1]).to.equal(first);
    page.owner.goals = page.owner.goals.map((goal) => ({ ...goal }));
    await page.settled();
    expect(page.fields[1]).to.equal(first);
  });

  it('says that there are none, and adds the first', async () => {
    const page = await ListPage.open({ goals: [] });
    expect(textOfPart(page.list, 'empty')).to.equal('Der er ingen endnu.');
    await page.press('Tilføj mål');
    expect(partOf(page.list, 'empty')).to.equal(null);
    expect(page.headings).to.deep.equal(['Mål 1']);
  });

  it('offers no more than there can be, and takes none that there has to be', async () => {
    const page = await ListPage.open({ min: 3, max: 3 });
    expect(page.button('Tilføj mål')).to.equal(undefined);
    expect(textOfPart(page.list, 'field')).to.include('Der kan højst være 3.');
    expect(page.button('Fjern: Mål 1')).to.equal(undefined);
  });

  it('is told by the error summary when there are too few, with the fields of its rows', async () => {
    const page = await ListPage.open({ min: 2, goals: [{ id: 'a', text: '' }] });
    page.form.requestSubmit();
    await page.settled();
    const summary = demand(page.form.querySelector('samspil-error-summary'));
    await summary.updateComplete;
    const lines = [...(summary.shadowRoot?.querySelectorAll('li') ?? [])].map((line) => line.textContent?.trim());
    expect(lines).to.deep.equal(['Mål: Tilføj mindst 2 rækker', 'Skriv målet']);
    expect(textOfPart(page.list, 'error')).to.equal('Fejl: Tilføj mindst 2 rækker');
  });

  it('can be read only, without any button', async () => {
    const page = await ListPage.open();
    page.list.readOnly = true;
    await page.settled();
    expect(page.list.shadowRoot?.querySelectorAll('button').length).to.equal(0);
    expect(page.headings).to.have.length(3);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe finds, in the ${theme} theme and 320 px wide`, async () => {
      const page = await ListPage.open();
      page.owner.style.cssText = `display: block; inline-size: 320px; color-scheme: ${theme}; background: ${theme === 'dark' ? '#1c2227' : '#ffffff'}`;
      await page.press('Fjern: Mål 2');
      expect(await accessibilityFaults(page.list)).to.deep.equal([]);
      expect(page.owner.scrollWidth).to.be.at.most(320);
    });
  }
});

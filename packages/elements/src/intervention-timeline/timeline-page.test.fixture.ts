import './define.js';
import type { TimelineIntervention } from './internal/entry.js';
import type { SamspilInterventionTimeline } from './intervention-timeline.js';

/** Invented interventions of one class and two children; today is in the midst of most of them. */
export const inventedRecords: readonly TimelineIntervention[] = [
  {
    id: 'reading',
    version: 1,
    state: 'active',
    title: 'Læseløft i klassen',
    level: 'anticipatory',
    targetType: 'child',
    subjectRefs: ['Elev-2A-11', 'Elev-2B-03'],
    groupIds: ['2.A'],
    ownerId: 'Jonas Læsdemo',
    setting: 'smallTeam',
    methods: ['differentiation'],
    goals: [{ text: 'Læser en ny tekst med flyd' }],
    from: '2026-10-19',
    to: '2027-02-05',
    nextReviewAt: '2026-12-04',
  },
  {
    id: 'talks',
    state: 'closed',
    title: 'Samtaler i læringsmiljøet',
    level: 'interventive',
    targetType: 'child',
    subjectRefs: ['Elev-2A-11'],
    ownerId: 'Mona Trivsen',
    setting: 'outOfContext',
    from: '2026-09-01',
    to: '2026-10-30',
  },
  {
    id: 'breaks',
    state: 'planned',
    title: 'Fællesskab i pauserne',
    level: 'preventive',
    targetType: 'group',
    groupIds: ['10.A'],
    ownerId: 'Mona Trivsen',
    setting: 'inClass',
    from: '2027-04-05',
    to: '2027-06-18',
  },
  {
    id: 'coaching',
    state: 'active',
    title: 'Coaching i matematik',
    level: 'preventive',
    targetType: 'professionals',
    setting: 'inClass',
    from: '2027-01-11',
  },
];

/** What a person finds on a timeline, and does with it. */
export class TimelinePage {
  constructor(readonly element: SamspilInterventionTimeline) {}

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error('the timeline has no shadow root');
    return shadowRoot;
  }

  /** All that is written, with single spaces. */
  get text(): string {
    return textOf(this.root);
  }

  get lanes(): string[] {
    return this.all('.lane-name').map(textOf);
  }

  get bars(): HTMLElement[] {
    return this.all('.bar');
  }

  /** The title of the bar that has the focus. */
  get focusedBar(): string | undefined {
    const focused = this.root.activeElement;
    return focused?.matches('.bar') ? (focused.getAttribute('aria-label') ?? '').split(',')[0] : undefined;
  }

  /** The popover, while it is open. */
  get details(): HTMLElement | undefined {
    return this.all('.details').find((panel) => panel.matches(':popover-open'));
  }

  get dialog(): HTMLDialogElement | undefined {
    const dialog = this.root.querySelector('dialog');
    return dialog?.open ? dialog : undefined;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The bar of an intervention; of several, the first. */
  bar(title: string): HTMLElement {
    return demand(
      this.bars.find((bar) => bar.getAttribute('aria-label')?.startsWith(title)),
      `bar ${title}`,
    );
  }

  /** A button or label by what is written on it, or by its name. */
  control(name: string, within: ParentNode = this.root): HTMLElement {
    const controls = [...within.querySelectorAll<HTMLElement>('button, label, a')];
    return demand(
      controls.find((control) => control.getAttribute('aria-label') === name || textOf(control).startsWith(name)),
      `control ${name}`,
    );
  }

  /** The same once it is there: what explains the rest, and the buttons for the whole of it, come when there is time. */
  async comes(name: string): Promise<HTMLElement> {
    const isThere = (control: HTMLElement) => textOf(control).startsWith(name);
    await this.shows(() => this.all('button').some(isThere));
    return this.control(name);
  }

  async press(control: HTMLElement): Promise<void> {
    control.click();
    await this.element.updateComplete;
  }

  /** Resolves when the parts that come as chunks are there; data may still be on its way. */
  async complete(): Promise<this> {
    await this.shows(
      () => this.root.querySelector('[part~="loading"]') === null && this.root.querySelector('.filter-button') !== null,
    );
    return this;
  }

  /** Presses a bar or an item, and waits for its details: the first time they come as a chunk. */
  async look(at: HTMLElement): Promise<void> {
    await this.press(at);
    await this.shows(() => this.details !== undefined);
  }

  /** A button of the details, once it is offered: what somebody may do is known a moment after they are open. */
  async offered(name: string): Promise<HTMLElement> {
    await this.shows(() => this.details?.textContent?.includes(name) === true);
    return this.control(name, this.details);
  }

  async key(key: string, init: KeyboardEventInit = {}): Promise<void> {
    this.root.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
    );
    await this.element.updateComplete;
  }

  async write(field: 'from' | 'to', value: string): Promise<void> {
    const input = demand(this.root.querySelector<HTMLInputElement>(`#move-${field}`) ?? undefined, `field ${field}`);
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async leave(field: 'from' | 'to'): Promise<void> {
    this.root.querySelector<HTMLElement>(`#move-${field}`)?.blur();
    await this.element.updateComplete;
  }

  /** Opens the details of an intervention and from there the dialog that moves it. */
  async openMove(title: string): Promise<HTMLDialogElement> {
    await this.look(this.bar(title));
    await this.press(await this.offered('Flyt…'));
    await this.shows(() => this.dialog !== undefined);
    return demand(this.dialog, 'dialog');
  }

  /** Resolves when the page passes a test; a test that never passes ends by the runner's own limit. */
  async shows(passes: () => boolean): Promise<void> {
    for (;;) {
      await this.element.updateComplete;
      if (passes()) return;
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve();
        });
        watch.observe(this.root, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    }
  }
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function demand<Found>(found: Found | undefined, what: string): Found {
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

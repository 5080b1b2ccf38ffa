import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { ConnectedController } from '../../connected/connected-controller.js';
import { geometry } from '../../geometry/geometry.js';
import { type HostProblem, isWorthRetrying } from '../../host/host-problem.js';
import { problemSentences } from '../../host/problem-texts.js';
import { PopoverController } from '../../popover/popover-controller.js';
import type { FieldProblem } from '../field-problem.js';
import type { FormEntry } from '../form-field.js';
import { formFieldStyles } from '../form-field.styles.js';
import { formFieldTexts } from '../form-field.texts.js';
import { ValueField } from '../value-field.js';
import { idsIn, idsOfText } from './internal/ids.js';
import { PeopleDirectory } from './internal/people-directory.js';
import type { Person } from './internal/search-people.js';
import { type Colleague, loadColleagues, peopleOf } from './load-people.js';
import { personPickerStyles } from './person-picker.styles.js';
import { type PersonPickerTexts, personPickerTexts } from './person-picker.texts.js';

export type { Person } from './internal/search-people.js';

const nobody: readonly Person[] = [];

/** Whom one can choose, as far as that is known. */
type Candidates =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' }
  | { readonly status: 'problem'; readonly problem: HostProblem };

/**
 * Finds a person by name, or several. Inside a `<samspil-provider>` it offers the colleagues whom the reader may see, by the
 * names that the host's directory gives them; or the page gives the people:
 * ```js
 * picker.people = [{ id: 'S-1', name: 'Ida Vejlersen', initials: 'IV', detail: 'AKT-vejleder' }];
 * ```
 * The value is an id, or with `multiple` a list of ids, and a form has one entry of each. An id of which nobody knows the
 * name is shown as `navn ukendt`, and stays until somebody removes it.
 *
 * @summary Chooses people by name.
 * @fires {SamspilProblemEvent} samspil-problem - The people cannot be had.
 * @csspart chip - A person who is chosen, with `multiple`.
 * @csspart people - The list one chooses from.
 * @csspart option - A person in that list; `chosen` is a second name.
 */
export class SamspilPersonPicker extends ValueField<string | readonly string[]> {
  static readonly baseName = 'person-picker';
  static override readonly texts = [formFieldTexts, personPickerTexts, problemSentences];
  static override styles = [...formFieldStyles, ...personPickerStyles];

  /** Several people can be chosen. */
  @property({ type: Boolean }) multiple = false;
  /** Whom one can choose, in the order in which they are offered. Without it the field is connected, and loads them. */
  @property({ attribute: false }) people?: readonly Person[] | undefined;
  /** The institution whose colleagues are offered, where the field is connected; else all whom the reader may see. */
  @property() institution?: string;
  /** The page is still fetching the people that it will give. */
  @property({ type: Boolean }) loading = false;

  @state() private search: string | undefined;
  @state() private active = -1;
  /** What has been chosen or removed last, until the list opens again. */
  @state() private said = '';
  /** Somebody has been here, or a name is needed: nothing is loaded for a field that nobody touches. */
  @state() private wanted = false;

  #ids: readonly string[] = [];
  readonly #directory = new PeopleDirectory();
  readonly #popover = new PopoverController(this, {
    panel: () => this.renderRoot.querySelector<HTMLElement>('.people'),
    focus: 'anchor',
    alignment: 'start',
    closed: () => {
      this.active = -1;
    },
  });
  readonly #connected = new ConnectedController<readonly [string | undefined], readonly Colleague[]>(this, {
    key: () => (this.people === undefined && !this.loading && this.wanted ? [this.institution] : undefined),
    load: (host, signal, [institution]) => loadColleagues(host, signal, institution),
    replaces: () => true,
  });
  #asked:
    | { readonly colleagues: readonly Colleague[]; readonly names: string; readonly people: readonly Person[] }
    | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', () => {
      this.wanted = true;
    });
    this.addEventListener('focusout', this.#onFocusOut);
  }

  // --- As a field ------------------------------------------------------------------------------------------------

  protected override currentValue(): string | readonly string[] {
    return this.multiple ? this.#ids : (this.#ids[0] ?? '');
  }

  protected override takeValue(value: unknown): void {
    const ids = idsIn(value);
    if (ids === undefined) this.warn('value', value, 'an id, or a list of ids');
    this.#take(ids ?? []);
  }

  protected override takeText(text: string): void {
    this.#take(idsOfText(text));
  }

  protected override takeState(text: string): void {
    this.#take(text.split('\n').filter((id) => id !== ''));
  }

  protected override isSame(one: unknown, other: unknown): boolean {
    const [a, b] = [idsIn(one), idsIn(other)];
    return a !== undefined && b !== undefined && a.length === b.length && a.every((id, at) => id === b[at]);
  }

  protected override formValue(): FormEntry {
    if (this.#ids.length === 0 || this.name === '') return null;
    const entries = new FormData();
    for (const id of this.#ids) entries.append(this.name, id);
    return entries;
  }

  protected override formState(): FormEntry {
    return this.#ids.join('\n');
  }

  protected override findProblem(): FieldProblem | undefined {
    if (this.search !== undefined && this.search.trim() !== '')
      return { flag: 'badInput', code: 'unchosen', message: this.speaker.in(personPickerTexts).unchosen };
    return this.required && this.#ids.length === 0 ? this.missingProblem('choose') : undefined;
  }

  #take(ids: readonly string[]): void {
    this.#ids = ids;
    this.search = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.multiple && this.#ids.length > 1)
      this.warn('value', this.#ids, 'a single id; for several, set `multiple`');
    this.#directory.follow(this.#people());
    super.willUpdate(changed);
  }

  // --- Whom one can choose ---------------------------------------------------------------------------------------

  get #candidates(): Candidates {
    if (this.people !== undefined) return { status: 'ready' };
    const { state } = this.#connected;
    return state.status === 'idle' ? { status: 'loading' } : state;
  }

  #people(): readonly Person[] {
    if (this.people !== undefined) return Array.isArray(this.people) ? this.people : nobody;
    const { state, host } = this.#connected;
    if (state.status !== 'ready' || host === undefined) return nobody;
    const { language } = this.speaker;
    const colleagues = state.data;
    const { names } = host;
    // Names become known in batches; the list is sorted and indexed anew only when one has.
    const known = `${language} ${colleagues.map(({ id }) => `${names.nameOf(id, 'staffMember')} ${names.initialsOf(id)}`).join()}`;
    if (this.#asked?.colleagues !== colleagues || this.#asked.names !== known) {
      const people = peopleOf(
        colleagues,
        (id) => names.nameOf(id, 'staffMember'),
        (id) => names.initialsOf(id),
        language,
      );
      this.#asked = { colleagues, names: known, people };
    }
    return this.#asked.people;
  }

  /** What a chosen id is called; where nobody knows, that is said. */
  #nameOf(id: string): { readonly name: string; readonly isKnown: boolean } {
    const t = this.speaker.in(personPickerTexts);
    const name = this.#directory.byId(id)?.name ?? (this.loading ? '…' : this.#hostNameOf(id));
    return name === undefined || name === t.unknown ? { name: t.unknown, isKnown: false } : { name, isKnown: true };
  }

  /** Somebody who has left, or works elsewhere, is not offered, but has a name. */
  #hostNameOf(id: string): string | undefined {
    const { host } = this.#connected;
    return this.people === undefined && host !== undefined ? (host.names.nameOf(id, 'staffMember') ?? '…') : undefined;
  }

  // --- What is seen ----------------------------------------------------------------------------------------------

  protected override renderControl(): TemplateResult {
    const t = this.speaker.in(personPickerTexts);
    if (this.readOnly) return this.renderReadOnly(this.#ids.length === 0 ? t.none : this.#chosenNames);
    return html`<div class="picker">
      ${this.multiple && this.#ids.length > 0 ? this.#renderChips(t) : nothing} ${this.#renderCombobox(t)}
      <span class="visually-hidden" role="status">${this.#popover.isOpen ? this.#state() : this.said}</span>
      <span id="chosen" hidden>${t.chosen}: ${this.#chosenNames}</span>
    </div>`;
  }

  get #chosenNames(): string {
    const list = new Intl.ListFormat(this.speaker.language === 'da' ? 'da-DK' : 'en-GB');
    return list.format(this.#ids.map((id) => this.#nameOf(id).name));
  }

  #renderChips(t: PersonPickerTexts): TemplateResult {
    return html`<ul class="chips" aria-label=${t.chosen} @keydown=${this.#onChipKey}>
      ${repeat(
        this.#ids,
        (id) => id,
        (id) => {
          const { name, isKnown } = this.#nameOf(id);
          return html`<li class="chip ${isKnown ? '' : 'unknown'}" part="chip">
            <span class="name" dir="auto">${name}</span>
            ${
              this.isDisabled
                ? nothing
                : html`<button class="remove" type="button" data-id=${id} aria-label=${t.remove(name)} @click=${() => this.#remove(id)}>${cross}</button>`
            }
          </li>`;
        },
      )}
    </ul>`;
  }

  #renderCombobox(t: PersonPickerTexts): TemplateResult {
    const { shown } = this.#found();
    const isOpen = this.#popover.isOpen;
    const isClearable = !this.multiple && this.#ids.length > 0 && !this.isDisabled;
    return html`<div class="combobox ${isClearable ? 'clearable' : ''} ${this.multiple && this.#ids.length > 0 ? 'beside-chips' : ''}">
      <input
        class="box"
        part="control"
        id="control"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder=${this.isDisabled ? nothing : t.placeholder}
        .value=${live(this.#text)}
        ?disabled=${this.isDisabled}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${isOpen && shown.length > 0 ? 'true' : 'false'}
        aria-controls=${isOpen && shown.length > 0 ? 'options' : nothing}
        aria-activedescendant=${isOpen && shown[this.active] !== undefined ? `option-${this.active}` : nothing}
        aria-label=${this.outsideLabel}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.isShownInvalid ? 'true' : nothing}
        aria-describedby=${this.describedBy(this.multiple && this.#ids.length > 0 ? 'chosen' : undefined)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @click=${() => this.#open()}
      />
      ${isClearable ? html`<button class="remove" type="button" aria-label=${t.clear} @click=${this.#clear}>${cross}</button>` : nothing}
      ${isOpen ? this.#renderPanel(t) : nothing}
    </div>`;
  }

  /** The list, or why there is none. A press in it leaves the focus in the field. */
  #renderPanel(t: PersonPickerTexts): TemplateResult {
    const width = this.renderRoot.querySelector('.combobox')?.clientWidth;
    return html`<div
      class="popover people"
      part="people"
      popover="manual"
      ${geometry({ '--_width': width === undefined ? undefined : `${width}px` })}
      @pointerdown=${(event: Event) => event.target instanceof Element && event.target.closest('button') === null && event.preventDefault()}
      @mousedown=${(event: Event) => event.target instanceof Element && event.target.closest('button') === null && event.preventDefault()}
    >${this.#renderPeople(t)}</div>`;
  }

  #renderPeople(t: PersonPickerTexts): TemplateResult {
    const candidates = this.#candidates;
    if (candidates.status === 'loading') return html`<p class="note">${t.loading}</p>`;
    if (candidates.status === 'problem') return this.#renderProblem(candidates.problem, t);
    const { shown, count } = this.#found();
    if (this.#directory.size === 0) return html`<p class="note">${t.nobody}</p>`;
    if (count === 0) return html`<p class="note">${t.notFound(this.#sought)}</p>`;
    return html`<ul class="options" id="options" role="listbox" aria-label=${t.people} aria-multiselectable=${this.multiple ? 'true' : nothing}>
        ${shown.map((person, at) => this.#renderOption(person, at))}
      </ul>
      ${count > shown.length ? html`<p class="note">${t.more(count - shown.length)}</p>` : nothing}`;
  }

  #renderOption(person: Person, at: number): TemplateResult {
    const isChosen = this.#ids.includes(person.id);
    return html`<li
      class="option ${at === this.active ? 'active' : ''}"
      part="option ${isChosen ? 'chosen' : ''}"
      id="option-${at}"
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
      @click=${() => this.#choose(person)}
    >
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${isChosen ? tick : nothing}</svg>
      <span><span dir="auto">${person.name}</span>${person.detail === undefined ? nothing : html` <span class="detail" dir="auto">${person.detail}</span>`}</span>
      ${person.initials === undefined ? nothing : html`<span class="initials" aria-hidden="true">${person.initials}</span>`}
    </li>`;
  }

  #renderProblem({ code }: HostProblem, t: PersonPickerTexts): TemplateResult {
    return html`<div class="problem">
      <p>${this.speaker.in(problemSentences)[code]}</p>
      ${isWorthRetrying(code) ? html`<button class="button" type="button" @click=${this.#retry}>${t.retry}</button>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
  }

  /** What the list comes to, for who cannot see it. */
  #state(): string {
    const t = this.speaker.in(personPickerTexts);
    const candidates = this.#candidates;
    if (candidates.status === 'loading') return t.loading;
    if (candidates.status === 'problem') return this.speaker.in(problemSentences)[candidates.problem.code];
    if (this.#directory.size === 0) return t.nobody;
    const { count } = this.#found();
    return count === 0 ? t.notFound(this.#sought) : t.found(count);
  }

  // --- What is written -------------------------------------------------------------------------------------------

  /** What stands in the field: what is written, or else the name of the one who is chosen. */
  get #text(): string {
    if (this.search !== undefined) return this.search;
    const [id] = this.#ids;
    return this.multiple || id === undefined ? '' : this.#nameOf(id).name;
  }

  /** What is looked for: nothing while only the choice stands in the field. */
  get #sought(): string {
    return (this.search ?? '').trim();
  }

  #found() {
    return this.#directory.find(this.#sought);
  }

  /** What is written to search is no value: the page does not hear of it. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    this.#open();
    if (value === '' && !this.multiple && this.#ids.length > 0) {
      this.#setIds([], this.#ids[0], 'removed');
      return;
    }
    this.search = value === '' ? undefined : value;
    this.#directory.follow(this.#people());
    this.active = value.trim() !== '' && this.#found().count > 0 ? 0 : -1;
    this.userChanged();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const last = this.#found().shown.length - 1;
    const isOpen = this.#popover.isOpen;
    switch (event.key) {
      case 'ArrowDown':
        this.#open();
        if (!event.altKey) this.active = isOpen && this.active < last ? this.active + 1 : 0;
        break;
      case 'ArrowUp':
        if (event.altKey) this.#popover.close({ returnFocus: false });
        else {
          this.#open();
          this.active = isOpen && this.active > 0 ? this.active - 1 : last;
        }
        break;
      case 'PageDown':
        if (!isOpen) return;
        this.active = Math.min(last, this.active + 10);
        break;
      case 'PageUp':
        if (!isOpen) return;
        this.active = Math.max(0, this.active - 10);
        break;
      case 'Enter':
        this.#onEnter(event);
        return;
      case 'Escape':
        // An open list is closed by its popover. Then what is written goes; only then is Esc the page's.
        if (isOpen || this.search === undefined) return;
        this.search = undefined;
        this.userChanged();
        break;
      case 'Tab':
        this.#popover.close({ returnFocus: false });
        return;
      case 'Backspace':
      case 'ArrowLeft':
        // Nothing is deleted unseen: the last one chosen takes the focus, and the next key removes it.
        if (this.#text !== '' || !this.#focusChip(this.#ids.length - 1)) return;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #onEnter(event: KeyboardEvent): void {
    const person = this.#popover.isOpen ? this.#found().shown[this.active] : undefined;
    if (person !== undefined) {
      event.preventDefault();
      this.#choose(person);
    } else if (this.search !== undefined) {
      // Nobody is chosen yet: the form would be refused for it.
      event.preventDefault();
      this.#open();
    } else this.submitOnEnter(event);
  }

  readonly #onChipKey = (event: KeyboardEvent): void => {
    const at = this.#chips.findIndex((chip) => event.composedPath().includes(chip));
    if (at < 0) return;
    const isForward = event.key === 'ArrowRight';
    if (event.key === 'ArrowLeft') this.#focusChip(Math.max(0, at - 1));
    else if (isForward && at < this.#chips.length - 1) this.#focusChip(at + 1);
    else if (isForward) this.focus();
    else if (event.key === 'Backspace' || event.key === 'Delete') this.#remove(this.#ids[at] ?? '');
    else return;
    event.preventDefault();
  };

  /** Heard only when the focus goes out of the whole field. */
  readonly #onFocusOut = (): void => {
    this.#popover.close({ returnFocus: false });
    // A whole name that was written is a choice.
    const person = this.search === undefined ? undefined : this.#directory.named(this.search);
    if (person !== undefined && !this.#ids.includes(person.id)) this.#choose(person);
    else if (this.#sought === '' || (person !== undefined && this.#ids.includes(person.id))) this.search = undefined;
  };

  get #chips(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.chips .remove')];
  }

  #focusChip(at: number): boolean {
    const chip = this.#chips[at];
    chip?.focus();
    return chip !== undefined;
  }

  #open(): void {
    const input = this.renderRoot.querySelector<HTMLElement>('#control');
    if (input === null || this.isDisabled || this.readOnly || this.#popover.isOpen) return;
    this.wanted = true;
    this.said = '';
    this.#popover.open(input);
  }

  readonly #retry = (): void => {
    this.#connected.reload();
    this.focus();
  };

  // --- What is chosen --------------------------------------------------------------------------------------------

  #choose({ id }: Person): void {
    const isChosen = this.#ids.includes(id);
    if (this.multiple)
      this.#setIds(
        isChosen ? this.#ids.filter((each) => each !== id) : [...this.#ids, id],
        id,
        isChosen ? 'removed' : 'added',
      );
    else {
      if (isChosen) this.search = undefined;
      else this.#setIds([id], id, 'added');
    }
    this.#popover.close({ returnFocus: false });
  }

  #remove(id: string): void {
    const at = this.#ids.indexOf(id);
    // The focus moves on before the button goes: else it would leave the field for a moment, which counts as being done.
    if (!this.#focusChip(at + 1) && !this.#focusChip(at - 1)) this.focus();
    this.#setIds(
      this.#ids.filter((each) => each !== id),
      id,
      'removed',
    );
  }

  readonly #clear = (): void => {
    this.#setIds([], this.#ids[0], 'removed');
    this.focus();
  };

  #setIds(ids: readonly string[], id: string | undefined, how: 'added' | 'removed'): void {
    if (id !== undefined) this.said = this.speaker.in(personPickerTexts)[how](this.#nameOf(id).name);
    this.#ids = ids;
    this.search = undefined;
    this.userChanged();
    this.tellOfChange('input', 'change');
  }
}

const cross = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>`;
const tick = svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`;

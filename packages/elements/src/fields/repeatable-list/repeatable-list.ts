import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldProblem } from '../field-problem.js';
import { FormField } from '../form-field.js';
import { formFieldTexts } from '../form-field.texts.js';
import {
  SamspilBeforeListRemoveEvent,
  SamspilListAddEvent,
  SamspilListMoveEvent,
  SamspilListRemoveEvent,
} from './events/list-change-events.js';
import { inserted, moved } from './internal/moved.js';
import { RowContents, slotOf } from './internal/row-contents.js';
import { RowKeys } from './internal/row-keys.js';
import { repeatableListStyles } from './repeatable-list.styles.js';
import { type RepeatableListTexts, repeatableListTexts } from './repeatable-list.texts.js';

export * from './events/list-change-events.js';

/** A row that was removed, and can be put back until something else happens to the list. */
interface Removed {
  readonly item: unknown;
  readonly key: string;
  readonly index: number;
}

/**
 * Repeats a part of a form: goals, agreements, participants. Rows are added, removed and moved by buttons; what was removed
 * can be put back, with all that was written in it, until the next such act.
 *
 * The owner renders what stands in a row, and that becomes a child of the list: fields in it belong to the form around the
 * list, and to its error summary, as if they stood there.
 * ```js
 * html`<samspil-repeatable-list
 *   label="Mål" item-label="Mål" min="1"
 *   .items=${this.goals}
 *   .newItem=${() => ({ id: crypto.randomUUID(), text: '' })}
 *   .renderItem=${(goal, index) => html`<samspil-text-field label="Mål" name="goals.${index}.text" .value=${goal.text}></samspil-text-field>`}
 *   @samspil-list-add=${this.#follow} @samspil-list-remove=${this.#follow} @samspil-list-move=${this.#follow}
 * ></samspil-repeatable-list>`
 * ```
 * The list changes its `items` by itself, and each event carries the new ones. Items are told apart by their `id`, or by
 * `keyOf`.
 *
 * @summary Rows of a form that can be added, removed and moved.
 * @fires {SamspilBeforeListRemoveEvent} samspil-before-list-remove - A row is about to be removed; cancelable.
 * @fires {SamspilListAddEvent} samspil-list-add - A row was added, or put back.
 * @fires {SamspilListRemoveEvent} samspil-list-remove - A row was removed.
 * @fires {SamspilListMoveEvent} samspil-list-move - A row was moved.
 * @csspart rows - All rows.
 * @csspart row - A row.
 * @csspart row-heading - Its heading, with its number.
 * @csspart removed - That a row was removed, with a way back.
 * @csspart empty - That there are none.
 * @csspart add - The button that adds one.
 */
export class SamspilRepeatableList extends FormField {
  static readonly baseName = 'repeatable-list';
  static override readonly texts = [formFieldTexts, repeatableListTexts];
  static override styles = repeatableListStyles;

  /** What stands in the rows. */
  @property({ attribute: false }) items: readonly unknown[] = [];
  /** Renders the content of a row. Called again whenever the list or its `items` change. */
  @property({ attribute: false }) renderItem: (item: never, index: number) => unknown = () => nothing;
  /** Makes the item of a new row. Without it, none can be added. */
  @property({ attribute: false }) newItem?: (() => unknown) | undefined;
  /** Tells rows apart, where items have no `id`. */
  @property({ attribute: false }) keyOf?: ((item: never, index: number) => string) | undefined;
  /** What a row is called, before its number: `Mål` gives `Mål 1`. */
  @property({ attribute: 'item-label' }) itemLabel = '';
  /** What the button that adds a row says: `Tilføj mål`. */
  @property({ attribute: 'add-label' }) addLabel = '';
  /** What stands there while there are no rows. */
  @property({ attribute: 'empty-text' }) emptyText = '';
  /** As many rows as there have to be: with fewer the form is refused, and no more can be removed. */
  @property({ type: Number }) min = 0;
  /** As many rows as there can be. */
  @property({ type: Number }) max?: number;

  @state() private removed: Removed | undefined;
  @state() private said = '';
  readonly #keys = new RowKeys();
  readonly #contents = new RowContents(this);
  /** The items that our own act has made: their keys are known. */
  #own: readonly unknown[] | undefined;

  protected override formValue(): null {
    return null;
  }

  protected override get isBlank(): boolean {
    return this.#items.length === 0;
  }

  protected override resetValue(): void {
    this.removed = undefined;
  }

  protected override restoreValue(): void {}

  protected override findProblem(): FieldProblem | undefined {
    const least = Math.max(this.min, this.required ? 1 : 0);
    if (this.#items.length >= least) return undefined;
    const message = this.requiredMessage || this.speaker.in(repeatableListTexts).tooFew(least);
    return { flag: 'valueMissing', code: 'too few', message };
  }

  protected override get grouped(): boolean {
    return true;
  }

  protected override get focusTarget(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.add');
  }

  protected override get isMarkedOptional(): boolean {
    return this.min === 0 && super.isMarkedOptional;
  }

  get #items(): readonly unknown[] {
    return Array.isArray(this.items) ? this.items : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!Array.isArray(this.items)) this.warn('items', this.items, 'a list');
    if (changed.has('items') && this.items !== this.#own) {
      this.#keys.follow(this.#items, this.keyOf as ((item: unknown, index: number) => string) | undefined);
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const renderItem = this.renderItem as (item: unknown, index: number) => unknown;
    this.#contents.render(
      this.#items.map((item, at) => ({ key: this.#keys.all[at] ?? '', content: renderItem(item, at) })),
      this.removed?.key,
    );
  }

  protected override renderControl(): TemplateResult {
    const t = this.speaker.in(repeatableListTexts);
    const isFixed = this.readOnly || this.isDisabled;
    const rows = this.#items.map((_, at) => ({ key: this.#keys.all[at] ?? '', at }));
    const gap = this.removed?.index;
    return html`<div class="list">
      ${rows.length === 0 && gap === undefined ? html`<p class="empty" part="empty">${this.emptyText || t.empty}</p>` : nothing}
      <ol class="rows" part="rows" ?hidden=${rows.length === 0 && gap === undefined}>
        ${repeat(
          rows,
          ({ key }) => key,
          ({ key, at }) => html`${gap === at ? this.#renderRemoved(t) : nothing}
            <li class="row" part="row" data-key=${key}>
              <div class="row-head">
                <h3 class="row-heading" part="row-heading" id="heading-${at}">${this.#rowName(at)}</h3>
                ${isFixed ? nothing : this.#renderActs(at, rows.length, t)}
              </div>
              <slot name=${slotOf(key)}></slot>
            </li>`,
        )}
        ${gap !== undefined && gap >= rows.length ? this.#renderRemoved(t) : nothing}
      </ol>
      ${isFixed ? nothing : this.#renderAdd(rows.length, t)}
      <span class="visually-hidden" role="status">${this.said}</span>
    </div>`;
  }

  #renderActs(at: number, count: number, t: RepeatableListTexts): TemplateResult {
    const name = this.#rowName(at);
    const button = (act: string, label: string, can: boolean, glyph: TemplateResult, run: () => void) =>
      html`<button
        class="icon ${act}"
        type="button"
        aria-label=${t.about(label, name)}
        title=${label}
        aria-disabled=${can ? 'false' : 'true'}
        @click=${() => can && run()}
      >${glyph}</button>`;
    return html`<div class="row-acts">
      ${count > 1 ? [button('up', t.up, at > 0, glyphs.up, () => this.#move(at, at - 1)), button('down', t.down, at < count - 1, glyphs.down, () => this.#move(at, at + 1))] : nothing}
      ${count > this.min ? button('remove', t.remove, true, glyphs.remove, () => this.#remove(at)) : nothing}
    </div>`;
  }

  #renderRemoved(t: RepeatableListTexts): TemplateResult {
    return html`<li class="removed" part="removed">
      <span>${t.removed(this.#rowName(this.removed?.index ?? 0))}</span>
      <button class="button quiet undo" type="button" @click=${this.#restore}>${t.undo}</button>
    </li>`;
  }

  #renderAdd(count: number, t: RepeatableListTexts): TemplateResult | typeof nothing {
    if (this.max !== undefined && count >= this.max) return html`<p class="full">${t.full(this.max)}</p>`;
    if (this.newItem === undefined) return nothing;
    return html`<button class="button add" part="add" type="button" aria-describedby=${this.describedBy()} @click=${this.#add}>${this.addLabel || t.add}</button>`;
  }

  #rowName(at: number): string {
    return `${this.itemLabel || this.speaker.in(repeatableListTexts).row} ${at + 1}`;
  }

  // --- What the reader does --------------------------------------------------------------------------------------

  readonly #add = (): void => {
    if (this.newItem === undefined) return;
    const item = this.newItem();
    const index = this.#items.length;
    const key = this.#keys.fresh(item, index, this.keyOf as ((item: unknown, index: number) => string) | undefined);
    this.#change([...this.#items, item], [...this.#keys.all, key], undefined);
    this.#say((t) => t.added(this.#rowName(index)));
    this.dispatchEvent(new SamspilListAddEvent({ items: this.#items, index, isRestored: false }));
    void this.#whenRendered().then(() => this.#focusContent(index));
  };

  #remove(index: number): void {
    const item = this.#items[index];
    const key = this.#keys.all[index] ?? '';
    if (!this.dispatchEvent(new SamspilBeforeListRemoveEvent({ item, index }))) return;
    const name = this.#rowName(index);
    const without = <Each>(all: readonly Each[]) => all.filter((_, at) => at !== index);
    this.#change(without(this.#items), without(this.#keys.all), { item, key, index });
    this.#say((t) => t.removed(name));
    this.dispatchEvent(new SamspilListRemoveEvent({ items: this.#items, index }));
    void this.#whenRendered().then(() => this.#focusOn('.undo'));
  }

  readonly #restore = (): void => {
    const { removed } = this;
    if (removed === undefined) return;
    const { item, key } = removed;
    // The owner may have made the list shorter meanwhile.
    const index = Math.min(removed.index, this.#items.length);
    this.#change(inserted(this.#items, item, index), inserted(this.#keys.all, key, index), undefined);
    this.#say((t) => t.restored(this.#rowName(index)));
    this.dispatchEvent(new SamspilListAddEvent({ items: this.#items, index, isRestored: true }));
    void this.#whenRendered().then(() => this.#focusContent(index));
  };

  #move(from: number, to: number): void {
    const name = this.#rowName(from);
    const isUp = to < from;
    this.#change(moved(this.#items, from, to), moved(this.#keys.all, from, to), undefined);
    this.#say((t) => t.moved(name, to + 1, this.#items.length));
    this.dispatchEvent(new SamspilListMoveEvent({ items: this.#items, index: to, from }));
    void this.#whenRendered().then(() => this.#focusOn(`.row:nth-of-type(${to + 1}) .${isUp ? 'up' : 'down'}`));
  }

  #change(items: readonly unknown[], keys: readonly string[], removed: Removed | undefined): void {
    this.#own = items;
    this.items = items;
    this.#keys.set(keys);
    this.removed = removed;
    this.userChanged();
  }

  #say(text: (t: RepeatableListTexts) => string): void {
    this.said = text(this.speaker.in(repeatableListTexts));
  }

  /** Our own rows, and the owner's elements in them. */
  async #whenRendered(): Promise<void> {
    await this.updateComplete;
    const contents = [...this.querySelectorAll('*')];
    await Promise.all(contents.map((each) => ('updateComplete' in each ? each.updateComplete : undefined)));
  }

  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What one writes in first, in a row that has just come. */
  #focusContent(index: number): void {
    const slot = slotOf(this.#keys.all[index] ?? '');
    const content = [...this.children].find((child) => child.slot === slot);
    for (const each of content?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (each.hasAttribute('disabled')) continue;
      each.focus();
      if (each.matches(':focus, :focus-within')) return;
    }
  }
}

const glyph = (path: TemplateResult) => html`<svg viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`;
const glyphs = {
  up: glyph(svg`<path d="M8 13V3M3.5 7.5L8 3l4.5 4.5" />`),
  down: glyph(svg`<path d="M8 3v10M3.5 8.5L8 13l4.5-4.5" />`),
  remove: glyph(svg`<path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5" />`),
} as const;

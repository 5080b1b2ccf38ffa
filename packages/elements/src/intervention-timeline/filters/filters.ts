import { toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { SamspilFilterChangeEvent } from '../events/filter-change-event.js';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import { summaryFindingsOf } from '../internal/summary-findings.js';
import type { Passes } from '../internal/timeline-model.js';
import type { Words } from '../words.js';
import { type FilterContext, type FilterFacet, filterFacets, isEmptyFilter, type TimelineFilter, testOf } from './filter.js';
import { countsOf } from './filter-counts.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTexts } from './filters.texts.js';
import { type FilterActions, renderChosen, renderPanel } from './filters-view.js';
import { readFilter } from './read-filter.js';
import { filterOfUrl, urlWithFilter } from './url-memory.js';

export { filtersTexts };

export interface FiltersOptions {
  readonly speaker: Speaker;
  readonly words: () => Words;
  readonly today: () => string;
  /** What the page or somebody has set, whatever it may be. */
  readonly given: () => unknown;
  readonly set: (filter: TimelineFilter) => void;
  /** Everything in the period, and how many of it are shown. */
  readonly inPeriod: () => readonly TimelineEntry[];
  readonly shown: () => number;
  /** Says of what a page has set that it cannot be read. */
  readonly tell: (name: string) => void;
  /** With what the names in the address begin; undefined where it is to remember nothing. */
  readonly urlPrefix: () => string | undefined;
}

/** What counts as due, as weekly meetings ask for it: what comes before the next two of them. */
const dueWithinDays = 14;

/**
 * What one chooses by besides the level: the popover, the chips of what is chosen, and the test that decides what is shown.
 *
 * Loaded when it is first needed; brings its own styles.
 */
export class Filters {
  readonly #element: ReactiveElement;
  readonly #options: FiltersOptions;
  readonly #popover: PopoverController;
  readonly #read = rememberLast((given: unknown) => readFilter(given, this.#options.tell));
  readonly #textOf = rememberLast((words: Words) => {
    const texts = new WeakMap<TimelineEntry, string>();
    return (entry: TimelineEntry): string => {
      const text = texts.get(entry) ?? textOf(entry, words);
      texts.set(entry, text);
      return text;
    };
  });
  readonly #contextOf = rememberLast(
    (words: Words, today: string): FilterContext => ({ today: toEpochDay(today), textOf: this.#textOf(words) }),
  );
  readonly #testOf = rememberLast((filter: TimelineFilter, context: FilterContext): Passes | undefined => {
    const { level: _level, ...others } = filter;
    return isEmptyFilter(others) ? undefined : testOf(others, context);
  });
  readonly #countsOf = rememberLast(countsOf);

  constructor(element: ReactiveElement, options: FiltersOptions) {
    this.#element = element;
    this.#options = options;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.filters-panel'),
      alignment: 'start',
    });
    adoptStyles(element, [popoverStyles, filtersStyles]);
    element.addController({
      hostConnected: () => globalThis.addEventListener('popstate', this.#recall),
      hostDisconnected: () => globalThis.removeEventListener('popstate', this.#recall),
    });
    // Only what the page has not set itself.
    if (isEmptyFilter(this.filter)) this.#recall();
  }

  /** What is chosen, as far as it can be read. */
  get filter(): TimelineFilter {
    return this.#read(this.#options.given());
  }

  /** How many filters besides the levels are chosen. */
  get count(): number {
    const { filter } = this;
    const values = filterFacets.filter((facet) => facet !== 'level').flatMap((facet) => filter[facet] ?? []);
    return values.length + (filter.dueWithinDays === undefined ? 0 : 1) + ((filter.text ?? '').trim() === '' ? 0 : 1);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** Whether something is shown, by all that is chosen but the level; undefined where nothing is. */
  get passes(): Passes | undefined {
    return this.#testOf(this.filter, this.#context);
  }

  /** Opens the popover beside its button; a second press closes it. */
  toggle(button: HTMLElement): void {
    if (this.isOpen) this.#popover.close({ returnFocus: true });
    else this.#popover.open(button);
  }

  /** The chips of what is chosen. */
  renderChosen(): TemplateResult | typeof nothing {
    return renderChosen(this.#view, this.#actions);
  }

  renderPanel(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const counts = this.#countsOf(this.#options.inPeriod(), this.filter, this.#context, dueWithinDays);
    return renderPanel({ ...this.#view, counts, shown: this.#options.shown(), dueWithinDays }, this.#actions);
  }

  /** A quiet sign with the number of things to see to; nothing where there are none. */
  renderBadge(entry: TimelineEntry): TemplateResult | typeof nothing {
    const found = summaryFindingsOf(entry, this.#context.today);
    if (found.length === 0) return nothing;
    const { t } = this.#view;
    return html`<span class="badge" part="badge" title=${t.badge(found.map((code) => t.findings[code]))}>${found.length}</span>`;
  }

  /** The same in words; undefined where there is nothing to see to. What is wrong with the dates is said elsewhere. */
  findingsInWords(entry: TimelineEntry): string | undefined {
    const found = summaryFindingsOf(entry, this.#context.today).filter((code) => code !== 'dates');
    const { t } = this.#view;
    return found.length === 0 ? undefined : t.badge(found.map((code) => t.findings[code]));
  }

  get #context(): FilterContext {
    return this.#contextOf(this.#options.words(), this.#options.today());
  }

  get #view() {
    return { t: this.#options.speaker.in(filtersTexts), words: this.#options.words(), filter: this.filter };
  }

  readonly #actions: FilterActions = {
    toggle: (facet, value) => this.#toggle(facet, value),
    write: (text) => this.#change(without({ ...this.filter, text }, text === '' ? 'text' : undefined), 'replace'),
    toggleDue: () => {
      const isDue = this.filter.dueWithinDays !== undefined;
      this.#change(without({ ...this.filter, dueWithinDays }, isDue ? 'dueWithinDays' : undefined));
    },
    clear: () => this.#change({}),
    close: () => this.#popover.close({ returnFocus: true }),
  };

  #toggle(facet: FilterFacet, value: string): void {
    const chosen = this.filter[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.#change(without({ ...this.filter, [facet]: values }, values.length === 0 ? facet : undefined));
  }

  #change(filter: TimelineFilter, entry: 'push' | 'replace' = 'push'): void {
    this.#options.set(filter);
    this.remember(entry);
    this.#element.dispatchEvent(new SamspilFilterChangeEvent(filter));
  }

  /** Puts what is chosen into the address, where that is to remember it; somebody may come back to it. */
  remember(entry: 'push' | 'replace' = 'push'): void {
    const prefix = this.#options.urlPrefix();
    if (prefix === undefined) return;
    const href = urlWithFilter(location.href, prefix, this.filter);
    if (href === location.href) return;
    if (entry === 'push') history.pushState(history.state, '', href);
    else history.replaceState(history.state, '', href);
  }

  /** Takes what the address remembers, at the beginning and when somebody goes back or forward. */
  readonly #recall = (): void => {
    const prefix = this.#options.urlPrefix();
    if (prefix === undefined) return;
    const { text } = this.filter;
    const recalled = filterOfUrl(location.search, prefix, this.#options.tell) ?? {};
    this.#options.set(text === undefined ? recalled : { ...recalled, text });
  };
}

function textOf(entry: TimelineEntry, words: Words): string {
  return [words.title(entry), words.who(entry), words.responsible(entry) ?? ''].join(' ').toLowerCase();
}

function without(filter: TimelineFilter, name: keyof TimelineFilter | undefined): TimelineFilter {
  if (name === undefined) return filter;
  const { [name]: _gone, ...others } = filter;
  return others;
}

import { toEpochDay } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import { adoptStyles, readAhead } from '../../theme/adopt-styles.js';
import { dialogFormStyles } from '../dialog-form/dialog-form.styles.js';
import { SamspilFilterChangeEvent } from '../events/filter-change-event.js';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import type { Passes } from '../internal/selection.js';
import { summaryFindingsOf } from '../internal/summary-findings.js';
import { createTally } from '../internal/tally.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { Words } from '../words.js';
import { renderControls } from './controls-view.js';
import {
  type FilterContext,
  type FilterFacet,
  filterFacets,
  isEmptyFilter,
  type TimelineFilter,
  testOf,
} from './filter.js';
import { countOf, countsOf } from './filter-counts.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTexts } from './filters.texts.js';
import { type FilterActions, renderChosen, renderPanel } from './filters-view.js';
import { readFilter } from './read-filter.js';
import { filterOfUrl, urlWithFilter } from './url-memory.js';

/** The timeline, as far as what is chosen is kept there. */
export interface FiltersOptions {
  /** What the page or somebody has set, whatever it may be. */
  filter: TimelineFilter;
  /** `url`, where the address is to remember it. */
  readonly remember?: string;
  /** With what the names in the address begin. */
  readonly rememberPrefix: string;
}

/** @throws TypeError when its texts cannot be had */
export async function createFilters(timeline: TimelineAccess, options: FiltersOptions): Promise<Filters> {
  await timeline.speaker.use(filtersTexts);
  return new Filters(timeline, options);
}

const styles = readAhead([popoverStyles, dialogFormStyles, filtersStyles]);

/** What counts as due, as weekly meetings ask for it: what comes before the next two of them. */
const dueWithinDays = 14;

/**
 * What one chooses by besides the level: the popover, the chips of what is chosen, and the test that decides what is shown.
 *
 * Loaded when it is first needed; brings its own styles.
 */
export class Filters {
  readonly #timeline: TimelineAccess;
  readonly #options: FiltersOptions;
  readonly #popover: PopoverController;
  readonly #tell = (name: string): void => this.#timeline.inputs.tellUnreadable(name);
  readonly #read = rememberLast((given: unknown) => readFilter(given, this.#tell));
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
    return isEmptyFilter(filter) ? undefined : testOf(filter, context);
  });
  readonly #countsOf = rememberLast(countsOf);
  readonly #levelCountsOf = rememberLast(
    (entries: readonly TimelineEntry[], filter: TimelineFilter, context: FilterContext) =>
      isEmptyFilter({ ...filter, level: [] }) ? this.#levels(entries) : countOf('level', entries, filter, context),
  );
  readonly #levels = createTally((entry, has) => has(entry.level ?? ''));

  constructor(timeline: TimelineAccess, options: FiltersOptions) {
    const { element } = timeline;
    this.#timeline = timeline;
    this.#options = options;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.filters-panel'),
      alignment: 'start',
    });
    adoptStyles(element, styles);
    element.addController({
      hostConnected: () => globalThis.addEventListener('popstate', this.#recall),
      hostDisconnected: () => globalThis.removeEventListener('popstate', this.#recall),
    });
    // Only what the page has not set itself.
    if (isEmptyFilter(this.filter)) this.#recall();
  }

  /** What is chosen, as far as it can be read. */
  get filter(): TimelineFilter {
    return this.#read(this.#options.filter);
  }

  /** Whether something is shown; undefined where all is. */
  get passes(): Passes | undefined {
    return this.#testOf(this.filter, this.#context);
  }

  /** Shows everything again. */
  clear(): void {
    this.#change({});
  }

  /** The chips of the levels, and the button that opens the rest. */
  renderControls(): TemplateResult {
    const { filter } = this;
    const { inPeriod, entries } = this.#timeline.model();
    const levels = filter.level ?? [];
    return renderControls(
      {
        ...this.#view,
        levels,
        withLevels: levels.length > 0 || entries.some(({ level }) => level !== undefined),
        byLevel: this.#levelCountsOf(inPeriod, filter, this.#context),
        count: countBesidesLevels(filter),
        isOpen: this.#popover.isOpen,
      },
      { toggleLevel: (level) => this.#toggle('level', level), open: (button) => this.#openBeside(button) },
    );
  }

  /** The chips of what is chosen. */
  renderChosen(): TemplateResult | typeof nothing {
    return renderChosen(this.#view, this.#actions);
  }

  renderPanel(): TemplateResult | typeof nothing {
    if (!this.#popover.isOpen) return nothing;
    const model = this.#timeline.model();
    const counts = this.#countsOf(model.inPeriod, this.filter, this.#context, dueWithinDays);
    return renderPanel({ ...this.#view, counts, shown: model.shown.length, dueWithinDays }, this.#actions);
  }

  /** A quiet sign with the number of things to see to; nothing where there are none. */
  renderBadge(entry: TimelineEntry): TemplateResult | typeof nothing {
    const found = summaryFindingsOf(entry, this.#context.today);
    if (found.length === 0) return nothing;
    const { t } = this.#view;
    return html`<span class="badge" part="badge" data-count=${found.length} title=${t.badge(found.map((code) => t.findings[code]))}></span>`;
  }

  /** The same in words; undefined where there is nothing to see to. What is wrong with the dates is said elsewhere. */
  findingsInWords(entry: TimelineEntry): string | undefined {
    const found = summaryFindingsOf(entry, this.#context.today).filter((code) => code !== 'dates');
    const { t } = this.#view;
    return found.length === 0 ? undefined : t.badge(found.map((code) => t.findings[code]));
  }

  /** Undefined where the address is to remember nothing. */
  get #prefix(): string | undefined {
    const kept = this.#timeline.inputs.oneOf('remember', this.#options.remember, ['url']);
    return kept === undefined ? undefined : this.#options.rememberPrefix;
  }

  get #context(): FilterContext {
    return this.#contextOf(this.#timeline.words(), this.#timeline.settings().today);
  }

  get #view() {
    return { t: this.#timeline.speaker.in(filtersTexts), words: this.#timeline.words(), filter: this.filter };
  }

  readonly #actions: FilterActions = {
    toggle: (facet, value) => this.#toggle(facet, value),
    write: (text) => this.#change(without({ ...this.filter, text }, text === '' ? 'text' : undefined), 'replace'),
    toggleDue: () => {
      const isDue = this.filter.dueWithinDays !== undefined;
      this.#change(without({ ...this.filter, dueWithinDays }, isDue ? 'dueWithinDays' : undefined));
    },
    clear: () => this.clear(),
    close: () => this.#popover.close({ returnFocus: true }),
  };

  /** A second press closes it. */
  #openBeside(button: HTMLElement): void {
    // Safari does not focus a button that is pressed.
    button.focus({ preventScroll: true });
    if (this.#popover.isOpen) this.#popover.close({ returnFocus: true });
    else this.#popover.open(button);
  }

  #toggle(facet: FilterFacet, value: string): void {
    const chosen = this.filter[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.#change(without({ ...this.filter, [facet]: values }, values.length === 0 ? facet : undefined));
  }

  #change(filter: TimelineFilter, entry: 'push' | 'replace' = 'push'): void {
    this.#options.filter = filter;
    this.#remember(entry);
    this.#timeline.element.dispatchEvent(new SamspilFilterChangeEvent(filter));
  }

  /** Puts what is chosen into the address, where that is to remember it; somebody may come back to it. */
  #remember(entry: 'push' | 'replace'): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    const href = urlWithFilter(location.href, prefix, this.filter);
    if (href === location.href) return;
    if (entry === 'push') history.pushState(history.state, '', href);
    else history.replaceState(history.state, '', href);
  }

  /** Takes what the address remembers, at the beginning and when somebody goes back or forward. */
  readonly #recall = (): void => {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    const { text } = this.filter;
    const recalled = filterOfUrl(location.search, prefix, this.#tell) ?? {};
    this.#options.filter = text === undefined ? recalled : { ...recalled, text };
  };
}

function countBesidesLevels({ text = '', dueWithinDays, ...chosen }: TimelineFilter): number {
  const values = filterFacets.flatMap((facet) => (facet === 'level' ? [] : (chosen[facet] ?? [])));
  return values.length + (dueWithinDays === undefined ? 0 : 1) + (text.trim() === '' ? 0 : 1);
}

function textOf(entry: TimelineEntry, words: Words): string {
  return [words.title(entry), words.who(entry), words.responsible(entry) ?? ''].join(' ').toLowerCase();
}

function without(filter: TimelineFilter, name: keyof TimelineFilter | undefined): TimelineFilter {
  if (name === undefined) return filter;
  const { [name]: _gone, ...others } = filter;
  return others;
}

import { type DateRange, epochDayOf, toEpochDay } from '@samspil/core/calendar';
import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ReadyHost } from '../../host/host-context.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineEntry } from '../internal/entry.js';
import type { Days } from '../internal/extent.js';
import { periodAround } from '../internal/period.js';
import type { TimelineAccess } from '../timeline-access.js';
import { loadMarks } from './load-marks.js';
import { countMarks, type Mark, markKinds } from './mark.js';
import { markersStyles } from './markers.styles.js';
import { type MarkersTexts, markersTexts } from './markers.texts.js';
import { markGlyph, renderMark } from './markers-view.js';

export interface MarkersGiven {
  /** Marks can be told apart on what is shown. */
  readonly isWanted: () => boolean;
  readonly institution: () => string | undefined;
}

export async function createMarkers(timeline: TimelineAccess, given: MarkersGiven): Promise<Markers> {
  await timeline.speaker.use(markersTexts);
  return new Markers(timeline, given);
}

const none: readonly Mark[] = [];

/**
 * The sessions and reviews of what is shown, as small marks on its bars. They are what one looks at last: loaded after
 * all else, and where they cannot be had, or may not be seen, the timeline is whole without them.
 *
 * Brings its own styles.
 */
export class Markers implements ReactiveController {
  readonly #timeline: TimelineAccess;
  readonly #given: MarkersGiven;
  #marks: ReadonlyMap<string, readonly Mark[]> = new Map();
  /** What the marks are of, or will be: whom we ask, and of which days. */
  #asked: { readonly host: ReadyHost; readonly institution: string | undefined; readonly range: DateRange } | undefined;
  #load: AbortController | undefined;

  constructor(timeline: TimelineAccess, given: MarkersGiven) {
    this.#timeline = timeline;
    this.#given = given;
    adoptStyles(timeline.element, [markersStyles]);
    timeline.element.addController(this);
  }

  /** Another object where other marks are known than before. */
  get known(): object {
    return this.#marks;
  }

  hostUpdated(): void {
    const host = this.#timeline.host();
    if (host === undefined || !this.#given.isWanted()) return;
    const { from, to } = this.#timeline.settings().period;
    // Half a school year at once: whoever goes on by a month has them already.
    const range = { from: periodAround(from, 'halfYear').from, to: periodAround(to, 'halfYear').to };
    const institution = this.#given.institution();
    const isKnown =
      this.#asked?.host === host &&
      this.#asked.institution === institution &&
      this.#asked.range.from === range.from &&
      this.#asked.range.to === range.to;
    if (!isKnown) void this.#ask(host, institution, range);
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#asked = undefined;
  }

  /** The marks of a bar. @param at - where a day stands on it, as a fraction of it */
  render(entry: TimelineEntry, at: (day: number) => number, { first, last }: Days): readonly TemplateResult[] {
    const from = Math.max(first, entry.start);
    const to = Math.min(last, entry.end);
    return this.#marksOf(entry)
      .filter(({ day }) => day >= from && day <= to)
      .map((mark) => renderMark(mark, at));
  }

  /** How many there are in the period, in words; undefined where there are none. */
  inWords(entry: TimelineEntry): string | undefined {
    const { from, to } = this.#timeline.settings().period;
    const counts = countMarks(this.#marksOf(entry), { first: toEpochDay(from), last: toEpochDay(to) });
    const t = this.#t;
    const said = markKinds.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [t.count(kind, count)];
    });
    return said.length === 0 ? undefined : said.join(', ');
  }

  /** What the legend has to explain of them. */
  renderLegend(): readonly TemplateResult[] | typeof nothing {
    const { first, last } = this.#timeline.model().scale;
    const seen = new Set(
      this.#timeline
        .model()
        .shown.flatMap((entry) =>
          this.#marksOf(entry).flatMap(({ kind, day }) => (day >= first && day <= last ? [kind] : [])),
        ),
    );
    const t = this.#t;
    return markKinds.filter((kind) => seen.has(kind)).map((kind) => html`<li>${markGlyph(kind)}${t.legend[kind]}</li>`);
  }

  get #t(): MarkersTexts {
    return this.#timeline.speaker.in(markersTexts);
  }

  #marksOf({ id, record }: TimelineEntry): readonly Mark[] {
    if (!this.#given.isWanted() || this.#timeline.host() === undefined) return none;
    const marks = this.#marks.get(id) ?? none;
    if (marks.length === 0) return none;
    // The review that the intervention announces itself has its sign there already.
    const announced = [epochDayOf(record.nextReviewAt), epochDayOf(record.finalReviewAt)];
    return marks.filter(({ kind, day }) => kind !== 'reviewPlanned' || !announced.includes(day));
  }

  async #ask(host: ReadyHost, institution: string | undefined, range: DateRange): Promise<void> {
    this.#load?.abort();
    const load = new AbortController();
    this.#load = load;
    // Where they are of somebody or somewhere else, they are not shown for another moment.
    if (this.#asked?.host !== host || this.#asked.institution !== institution) this.#marks = new Map();
    this.#asked = { host, institution, range };
    try {
      const marks = await loadMarks(host, institution, range, load.signal);
      if (load.signal.aborted) return;
      this.#marks = marks ?? new Map();
      this.#timeline.element.requestUpdate();
    } catch (error) {
      if (!load.signal.aborted) console.debug('[samspil] sessions and reviews could not be loaded', error);
    }
  }
}

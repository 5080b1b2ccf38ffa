import {
  breaksWithin,
  type DateRange,
  formatPeriod,
  type PlainDate,
  type SchoolBreak,
  schoolBreakLabels,
  toEpochDay,
} from '@samspil/core/calendar';
import { labelOf } from '@samspil/core/vocabulary';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { OnDemand } from '../../on-demand/on-demand.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { Actions, type ActionsGiven } from '../actions/actions.js';
import { actionsTexts } from '../actions/actions.texts.js';
import type { Zoom } from '../internal/period.js';
import { rememberLast } from '../internal/remember-last.js';
import type { Markers } from '../markers/markers.js';
import { parts } from '../parts.js';
import { Shares } from '../shares/shares.js';
import { sharesTexts } from '../shares/shares.texts.js';
import type { TimelineAccess } from '../timeline-access.js';
import { freeDays } from './free-days.js';
import { createLegend } from './legend.js';
import { legendStyles } from './legend.styles.js';
import { renderLegend } from './legend-view.js';
import { surroundingsTexts } from './surroundings.texts.js';
import { renderWayOn, type WayOnActions } from './way-on.js';

/** What the page allows, and what the timeline does. */
export interface SurroundingsGiven extends ActionsGiven, WayOnActions {
  /** The timeline is shown, and not the list. */
  readonly isTimeline: () => boolean;
  /** Whether what is shown may be added up. */
  readonly withShares: () => boolean;
}

/** In these a day is wide enough to tell one mark from the next. */
const withMarkers: ReadonlySet<Zoom> = new Set(['month', 'halfYear']);

/** All that it says with. */
const texts = [surroundingsTexts, actionsTexts, sharesTexts];

/** Makes ready what stands around the lanes. */
export async function createSurroundings(timeline: TimelineAccess, given: SurroundingsGiven): Promise<Surroundings> {
  await Promise.all(texts.map((each) => timeline.speaker.use(each)));
  return new Surroundings(timeline, given);
}

/**
 * What stands around the lanes and explains them: the legend, public holidays, the way on from an empty period, what the
 * period adds up to, and the buttons for what one does with the whole of it.
 *
 * Loaded when there is time: one sees, finds and lists without it. Brings its own styles.
 */
export class Surroundings implements ReactiveController {
  readonly actions: Actions;
  readonly #timeline: TimelineAccess;
  readonly #given: SurroundingsGiven;
  readonly #shares: Shares;
  readonly #markers: OnDemand<Markers>;
  readonly #legendOf = createLegend();
  readonly #freeDaysOf = rememberLast(
    (breaks: readonly SchoolBreak[]) => (range: DateRange) => freeDays(range, breaks),
  );

  constructor(timeline: TimelineAccess, given: SurroundingsGiven) {
    this.#timeline = timeline;
    this.#given = given;
    this.actions = new Actions(timeline, given);
    this.#shares = new Shares(timeline);
    this.#markers = new OnDemand(timeline.element, async () =>
      (await parts.markers()).createMarkers(timeline, {
        isWanted: () => this.#wantsMarkers,
        institution: given.institution,
      }),
    );
    timeline.element.addController(this);
    adoptStyles(timeline.element, [legendStyles]);
  }

  hostUpdated(): void {
    if (this.#wantsMarkers && this.#timeline.host() !== undefined) this.#markers.wantWhenIdle();
  }

  /** Sessions and reviews, while there is room to tell them apart; undefined until they are known. */
  get markers(): Markers | undefined {
    return this.#wantsMarkers ? this.#markers.part : undefined;
  }

  /** Public holidays outside of the breaks; the same function for as long as they are the same. */
  get freeDays(): (range: DateRange) => readonly PlainDate[] {
    return this.#freeDaysOf(this.#given.breaks());
  }

  /** Breaks are a pattern for the eye; for others they are said once, with the help of the grid. */
  get breaksInWords(): string {
    const { speaker, settings } = this.#timeline;
    const { from, to } = settings().period;
    const breaks = breaksWithin(this.#given.breaks(), from, to);
    if (breaks.length === 0) return '';
    const { language } = speaker;
    const named = breaks.map(
      ({ code, from, to }) => `${labelOf(schoolBreakLabels, code, language)} ${formatPeriod(from, to, language)}`,
    );
    return speaker.in(surroundingsTexts).breaks(named.join(', '));
  }

  renderLegend(): TemplateResult | typeof nothing {
    const { model, settings, speaker } = this.#timeline;
    return renderLegend(
      {
        // The list says in words what the timeline shows by fills and signs.
        keys: this.#given.isTimeline()
          ? this.#legendOf({ ...model(), today: toEpochDay(settings().today) }, this.#given.breaks())
          : [],
        marks: this.markers?.renderLegend() ?? nothing,
      },
      speaker,
    );
  }

  /** From where nothing is shown to where something is. */
  renderWayOn(): TemplateResult | typeof nothing {
    return renderWayOn(this.#timeline, this.#given);
  }

  get #wantsMarkers(): boolean {
    return this.#given.isTimeline() && withMarkers.has(this.#timeline.settings().zoom);
  }

  renderShares(): TemplateResult | typeof nothing {
    return this.#given.withShares() ? this.#shares.render() : nothing;
  }

  renderSharePanel(): TemplateResult | typeof nothing {
    return this.#shares.renderPanel();
  }
}

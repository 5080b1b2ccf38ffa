import {
  daysBetween,
  formatDate,
  formatDayAndMonth,
  formatLength,
  formatPeriod,
  formatWeek,
  formatWeekRange,
  isoWeekOf,
  isPlainDate,
  type PlainDate,
  weekdayName,
  yearOf,
} from '@samspil/core/calendar';
import { interventionLevelLabels, interventionStateLabels } from '@samspil/core/interventions';
import { type Language, labelOf } from '@samspil/core/vocabulary';
import type { NamedKind } from '../host/name-directory.js';
import type { Names } from '../intervention-timeline/names-controller.js';
import { capitalised } from '../text/capitalised.js';
import type { ViewedIntervention } from './internal/viewed.js';
import type { ViewTexts } from './texts.js';

export interface WordsSource {
  readonly t: ViewTexts;
  readonly language: Language;
  readonly names: Names | undefined;
  /** Names are on their way from the host: until they come a colleague shows as `…`, not by id. */
  readonly namesOnTheirWay: boolean;
  readonly today: PlainDate;
}

/** When something is due, against today. */
export interface DueWords {
  readonly date: string;
  /** `om 4 dage`, `i dag`, `3 dage over tiden`. */
  readonly distance: string;
  readonly isOverdue: boolean;
}

/** Says what is in an intervention in words, in one language. What is not known is said, never left out. */
export class ViewWords {
  readonly #source: WordsSource;

  constructor(source: WordsSource) {
    this.#source = source;
  }

  get t(): ViewTexts {
    return this.#source.t;
  }

  get language(): Language {
    return this.#source.language;
  }

  get today(): PlainDate {
    return this.#source.today;
  }

  level(code: string | undefined): string {
    return code === undefined ? this.t.withoutLevel : labelOf(interventionLevelLabels, code, this.language);
  }

  state(code: string | undefined): string {
    return code === undefined ? '' : labelOf(interventionStateLabels, code, this.language);
  }

  /** `11. jan. – 9. apr. 2027 · uge 2–14`. */
  period({ from, to }: ViewedIntervention): string {
    if (!isPlainDate(from)) return this.t.noDates;
    const { language } = this;
    if (!isPlainDate(to)) return `${formatPeriod(from, undefined, language)} · ${this.t.openEnd}`;
    if (to < from) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
    return `${formatPeriod(from, to, language)} · ${formatWeekRange(isoWeekOf(from), isoWeekOf(to), language)}`;
  }

  /** The weekday and date; the year only where it is another than today's. */
  date(date: string | undefined): string {
    if (!isPlainDate(date)) return date ?? '';
    const { language, today } = this;
    const day = yearOf(date) === yearOf(today) ? formatDayAndMonth(date, language) : formatDate(date, language);
    return `${weekdayName(date, language)} ${day}`;
  }

  week(date: PlainDate): string {
    return formatWeek(isoWeekOf(date), this.language);
  }

  due(date: string): DueWords {
    if (!isPlainDate(date)) return { date, distance: '', isOverdue: false };
    const days = daysBetween(this.today, date);
    const length = formatLength(Math.abs(days), this.language);
    const distance = days === 0 ? this.t.today : days < 0 ? this.t.overdueBy(length) : this.t.inDays(length);
    return { date: this.date(date), distance, isOverdue: days < 0 };
  }

  /** Whom it is for: children, groups, or what stands for them. */
  who({ targetType, subjectRefs = [], groupIds = [] }: ViewedIntervention): string {
    if (targetType === 'whole') return this.t.whole;
    const groups = groupIds.map((id) => this.name('group', id)).join(', ');
    const children = subjectRefs.map((id) => this.name('child', id)).join(', ');
    if (targetType === 'professionals') return [this.t.professionals, groups].filter(Boolean).join(' · ');
    const both = targetType === 'group' ? [groups, children] : [children, groups];
    return both.filter(Boolean).join(' · ') || this.t.unnamed;
  }

  /** The name of whoever has an id. */
  name(kind: NamedKind, id: string): string {
    const name = this.#source.names?.nameOf(id, kind);
    if (name !== undefined) return name;
    // The id of a child is a pseudonym that people know it by; the id of a colleague says nothing to anybody.
    return kind !== 'child' && this.#source.namesOnTheirWay ? this.t.nameOnItsWay : id;
  }

  colleagues(ids: readonly string[]): string {
    return ids.map((id) => this.name('staffMember', id)).join(', ');
  }

  /** The labels of several codes as one line that begins with a capital. */
  labels(labels: Parameters<typeof labelOf>[0], codes: readonly string[]): string {
    return capitalised(codes.map((code) => labelOf(labels, code, this.language)).join(', '));
  }
}

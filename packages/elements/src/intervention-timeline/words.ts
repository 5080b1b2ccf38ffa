import {
  type DateRange,
  formatDate,
  formatPeriod,
  formatWeek,
  formatWeekRange,
  isoWeekOf,
  monthName,
  schoolYearHalfOf,
  schoolYearOf,
  yearOf,
} from '@samspil/core/calendar';
import { interventionLevelLabels, interventionStateLabels } from '@samspil/core/interventions';
import { type Language, labelOf } from '@samspil/core/vocabulary';
import { capitalised } from '../text/capitalised.js';
import type { TimelineEntry } from './internal/entry.js';
import { isWhole, type Zoom } from './internal/period.js';
import { rememberLast } from './internal/remember-last.js';
import type { Names } from './names-controller.js';
import type { TimelineTexts } from './texts.js';

/** What is known of a group besides its name. */
export interface GroupFacts {
  readonly label?: string;
  readonly kind?: string;
  readonly childCount?: number;
}

export interface WordsSource {
  readonly t: TimelineTexts;
  readonly language: Language;
  readonly names: Names | undefined;
  readonly groups: ReadonlyMap<string, GroupFacts>;
  /** Names are on their way from the host: until they come a group or colleague shows as `…`, not by id. */
  readonly namesOnTheirWay: boolean;
}

/** Makes words, the same ones for as long as nothing changes that they depend on. */
export function createWords(): (source: WordsSource, namesVersion: number) => Words {
  const make = rememberLast(
    (
      t: TimelineTexts,
      language: Language,
      names: Names | undefined,
      groups: WordsSource['groups'],
      namesOnTheirWay: boolean,
      _namesVersion: number,
    ) => new Words({ t, language, names, groups, namesOnTheirWay }),
  );
  return ({ t, language, names, groups, namesOnTheirWay }, namesVersion) =>
    make(t, language, names, groups, namesOnTheirWay, namesVersion);
}

/** Says what is on the timeline in words, in one language. What is not known is said, never left out. */
export class Words {
  readonly #source: WordsSource;

  constructor(source: WordsSource) {
    this.#source = source;
  }

  get t(): TimelineTexts {
    return this.#source.t;
  }

  get language(): Language {
    return this.#source.language;
  }

  title(entry: TimelineEntry): string {
    return entry.title || this.t.untitled;
  }

  level(code: string | undefined): string {
    if (code === undefined) return this.t.withoutLevel;
    if (!Object.hasOwn(interventionLevelLabels, code)) return capitalised(this.t.levelUnknown(code));
    return capitalised(labelOf(interventionLevelLabels, code, this.language));
  }

  state(code: string | undefined): string {
    if (code === undefined) return this.t.withoutState;
    return Object.hasOwn(interventionStateLabels, code)
      ? labelOf(interventionStateLabels, code, this.language)
      : this.t.stateUnknown(code);
  }

  /** `19. okt. 2026 – 5. feb. 2027`; with a problem the dates as they were given. */
  period({ from, to, problem }: TimelineEntry): string {
    if (problem === 'endBeforeStart' && from !== undefined && to !== undefined)
      return `${formatDate(from, this.language)} – ${formatDate(to, this.language)}`;
    if (from !== undefined) return formatPeriod(from, to, this.language);
    return to === undefined ? this.t.dateProblems.noDates : this.t.until(formatDate(to, this.language));
  }

  /** `uge 43–5`, `fra uge 43`; undefined where the dates do not make a period. */
  weeks({ from, to, problem }: TimelineEntry): string | undefined {
    if (from === undefined || problem === 'endBeforeStart') return undefined;
    if (to === undefined) return this.t.fromWeek(formatWeek(isoWeekOf(from), this.language));
    return formatWeekRange(isoWeekOf(from), isoWeekOf(to), this.language);
  }

  /** Whom it is for: children, groups, or what stands for them. */
  who(entry: TimelineEntry): string {
    const { collectiveLanes } = this.t;
    if (entry.targetType === 'professionals' || entry.targetType === 'whole') return collectiveLanes[entry.targetType];
    const kind = entry.targetType === 'group' && entry.groupIds.length > 0 ? 'groupOfChildren' : 'child';
    const { subjectIds } = entry;
    const ofChildren = kind === 'child' && subjectIds.length > 0;
    const ids = ofChildren ? subjectIds : entry.groupIds;
    const names = ids.slice(0, 2).map((id) => this.name(ofChildren ? 'child' : 'groupOfChildren', id));
    if (names.length === 0) return collectiveLanes.unnamed;
    return ids.length > names.length ? this.t.andOthers(names.join(', '), ids.length - names.length) : names.join(', ');
  }

  responsible(entry: TimelineEntry): string | undefined {
    return entry.ownerId === undefined ? undefined : this.name('colleague', entry.ownerId);
  }

  /** `marts 2027`, `foråret 2027`, `skoleåret 2026/27`; days between whole periods as they are: `9. nov. 2026 – 8. nov. 2027`. */
  shownPeriod(range: DateRange, zoom: Zoom): string {
    const { from, to } = range;
    if (!isWhole(range, zoom)) return formatPeriod(from, to, this.language);
    switch (zoom) {
      case 'month':
        return `${monthName(from, this.language, 'long')} ${yearOf(from)}`;
      case 'halfYear':
        return this.t.half(schoolYearHalfOf(from), yearOf(from));
      case 'schoolYear':
        return this.t.schoolYear(schoolYearOf(from).label);
      case 'years':
        return this.t.schoolYears(schoolYearOf(from).label, schoolYearOf(to).label);
    }
  }

  /** What is known of a group besides its name. */
  group(id: string): GroupFacts | undefined {
    return this.#source.groups.get(id);
  }

  /** The name of whoever has an id. */
  name(kind: keyof typeof namedKinds, id: string): string {
    const name = this.group(id)?.label ?? this.#source.names?.nameOf(id, namedKinds[kind]);
    if (name !== undefined) return name;
    // The id of a child is a pseudonym that people know it by; the id of a colleague says nothing to anybody.
    return kind !== 'child' && this.#source.namesOnTheirWay ? this.t.nameOnItsWay : id;
  }
}

const namedKinds = {
  child: 'child',
  groupOfChildren: 'group',
  colleague: 'staffMember',
  institution: 'institution',
} as const;

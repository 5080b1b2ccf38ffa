import { formatDate, type SchoolBreak, toEpochDay } from '@samspil/core/calendar';
import { interventionLevels } from '@samspil/core/interventions';
import { capitalised } from '../../text/capitalised.js';
import type { Speaker } from '../../text/text-controller.js';
import { chartTexts } from '../chart/chart.texts.js';
import { barInWords, laneInWords, laneLines } from '../chart/chart-words.js';
import type { TimelineEntry } from '../internal/entry.js';
import { lanesOf } from '../internal/lanes.js';
import type { TimelineModel } from '../internal/timeline-model.js';
import type { Names } from '../names-controller.js';
import { freeDays } from '../surroundings/free-days.js';
import { legendOf } from '../surroundings/legend.js';
import { surroundingsTexts } from '../surroundings/surroundings.texts.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { exportsTexts } from './exports.texts.js';
import type { TimelinePicture } from './timeline-svg.js';

export const pictureTexts = [chartTexts, surroundingsTexts];

export interface PictureSource {
  readonly words: Words;
  readonly model: Pick<TimelineModel, 'scale'>;
  readonly settings: TimelineSettings;
  readonly breaks: readonly SchoolBreak[];
  readonly names: Names | undefined;
  readonly institution: string | undefined;
  /** What is in the picture, with or without a date. */
  readonly entries: readonly TimelineEntry[];
  /** What is to be said below it. */
  readonly notes: readonly string[];
}

/** What is shown, as a picture says it: in the words of the timeline. */
export function pictureOf(source: PictureSource, speaker: Speaker): TimelinePicture {
  const { words, settings, breaks, names, institution, model } = source;
  const { period, lanes, zoom, today } = settings;
  const t = speaker.in(chartTexts);
  const { legendLabels } = speaker.in(surroundingsTexts);
  const shown = source.entries.filter(({ problem }) => problem !== 'noDates');
  const undated = source.entries.filter(({ problem }) => problem === 'noDates');
  const place = institution && names?.nameOf(institution, 'institution');
  const shownPeriod = words.shownPeriod(period, zoom);
  const byLevel = countsByLevel(shown);
  const known: readonly (string | undefined)[] = interventionLevels.filter((level) => byLevel.has(level));
  const levels = [...known, ...[...byLevel.keys()].filter((level) => !known.includes(level))];
  return {
    heading: words.t.heading,
    subtitle: place ? `${place} · ${shownPeriod}` : capitalised(shownPeriod),
    corner: t.laneGroupings[lanes],
    language: words.language,
    period,
    today,
    todayLabel: t.todayFlag,
    lanes: lanesOf(shown, lanes, (subject) => laneInWords(subject, words)),
    metaOf: (lane) => laneLines(lane, { words, t, today: toEpochDay(today) }).meta,
    wordsOf: (entry) => ({ title: words.title(entry), inWords: barInWords(entry, words) }),
    breaks,
    holidays: freeDays(period, breaks),
    // What a reader is given without levels (a guardian) is not said to lack one.
    levels: levels.flatMap((level) =>
      level === undefined && levels.length === 1
        ? []
        : [{ level, label: words.level(level), count: byLevel.get(level) ?? 0 }],
    ),
    legend: legendOf({ shown, scale: model.scale, today: toEpochDay(today) }, breaks).flatMap((key) =>
      key === 'badge' ? [] : [{ key, label: legendLabels[key] }],
    ),
    notes: [
      speaker.in(exportsTexts).picturedOn(formatDate(today, words.language)),
      ...(undated.length > 0
        ? [`${words.t.undated(undated.length)}: ${undated.map((entry) => words.title(entry)).join(', ')}`]
        : []),
      ...source.notes,
    ],
  };
}

/** How many there are of each level, in order of first sight; those without one stand under `undefined`. */
function countsByLevel(entries: readonly TimelineEntry[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { level } of entries) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

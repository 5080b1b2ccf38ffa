import { daysBetween, isPlainDate } from '@samspil/core/calendar';
import type { InterventionTemplateBody } from '@samspil/core/intervention-templates';
import type { Written } from './written.js';

export type Dosage = NonNullable<InterventionTemplateBody['dosage']>;

/** In what respect something is more or less than recommended. */
export type DosageDeviation = 'fewerWeeks' | 'moreWeeks' | 'fewerMinutes' | 'moreMinutes';

/** The weeks that a period takes, begun ones counted whole; undefined while it has no end. */
export function weeksOf({ from, to }: Pick<Written, 'from' | 'to'>): number | undefined {
  if (!isPlainDate(from) || !isPlainDate(to) || to < from) return undefined;
  return Math.ceil((daysBetween(from, to) + 1) / 7);
}

/** In what respects what is written lies outside the dosage that a template recommends. What is not written is nowhere. */
export function dosageDeviations(dosage: Dosage, body: Written): DosageDeviation[] {
  const weeks = weeksOf(body);
  const minutes = body.weeklyMinutesPlanned;
  const found: DosageDeviation[] = [];
  if (weeks !== undefined && weeks < (dosage.leastWeeks ?? 0)) found.push('fewerWeeks');
  if (weeks !== undefined && weeks > (dosage.mostWeeks ?? Number.POSITIVE_INFINITY)) found.push('moreWeeks');
  if (minutes !== undefined && minutes < (dosage.leastWeeklyMinutes ?? 0)) found.push('fewerMinutes');
  if (minutes !== undefined && minutes > (dosage.mostWeeklyMinutes ?? Number.POSITIVE_INFINITY))
    found.push('moreMinutes');
  return found;
}

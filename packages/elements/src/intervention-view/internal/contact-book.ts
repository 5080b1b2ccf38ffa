import { formatDate, formatPeriod, formatWeekRange, isoWeekOf, isPlainDate, weekdayName } from '@samspil/core/calendar';
import { settingLabels } from '@samspil/core/interventions';
import { type Language, labelOf } from '@samspil/core/vocabulary';
import { capitalised } from '../../text/capitalised.js';
import type { ViewedIntervention } from './viewed.js';

export interface ContactBookContext {
  readonly language: Language;
  readonly nameOf: (staffId: string) => string;
}

const words = {
  da: {
    intervention: 'Indsats',
    why: 'Hvorfor',
    goals: 'Det arbejder vi hen imod',
    by: (date: string) => ` (senest ${date})`,
    period: 'Hvornår',
    where: 'Hvor',
    contact: 'Kontaktperson',
    next: 'Næste gang vi taler om det',
    voice: 'Barnets egne ord',
    child: 'barnet',
    quote: (text: string) => `»${text}«`,
  },
  en: {
    intervention: 'Intervention',
    why: 'Why',
    goals: 'What we work towards',
    by: (date: string) => ` (by ${date})`,
    period: 'When',
    where: 'Where',
    contact: 'Contact',
    next: 'Next time we talk about it',
    voice: "The child's own words",
    child: 'the child',
    quote: (text: string) => `“${text}”`,
  },
} as const;

/**
 * The shared part of an intervention as plain text, to paste into the message book (meddelelsesbog) that parents read:
 * title, purpose, goals, period, setting, responsible, next review and the child's own words (rights.md, shared part).
 * No levels, no findings, nobody's pseudonym: where a text names a child by one, it says "the child".
 */
export function contactBookText(record: ViewedIntervention, { language, nameOf }: ContactBookContext): string {
  const say = words[language];
  const clean = withoutPseudonyms(record.subjectRefs ?? [], say.child);
  const { title, purpose, goals = [], from, to, setting, ownerId, nextReviewAt, childVoice } = record;
  const aims = goals
    .filter(({ state }) => state !== 'dropped')
    .map(({ text, due }) => `- ${clean(text)}${isPlainDate(due) ? say.by(formatDate(due, language)) : ''}`);
  const parts = [
    line(say.intervention, title && clean(title)),
    purpose ? `${say.why}:\n${clean(purpose)}` : '',
    aims.length > 0 ? `${say.goals}:\n${aims.join('\n')}` : '',
    [
      line(say.period, periodText(from, to, language)),
      line(say.where, setting && labelOf(settingLabels, setting, language)),
      line(say.contact, ownerId && nameOf(ownerId)),
      line(
        say.next,
        isPlainDate(nextReviewAt)
          ? `${weekdayName(nextReviewAt, language)} ${formatDate(nextReviewAt, language)}`
          : undefined,
      ),
    ]
      .filter(Boolean)
      .join('\n'),
    childVoice?.text ? `${say.voice}:\n${say.quote(clean(childVoice.text))}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function periodText(from: string | undefined, to: string | undefined, language: Language): string | undefined {
  if (!isPlainDate(from)) return undefined;
  if (!isPlainDate(to) || to < from) return formatPeriod(from, undefined, language);
  return `${formatPeriod(from, to, language)} (${formatWeekRange(isoWeekOf(from), isoWeekOf(to), language)})`;
}

function line(label: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `${label}: ${text}`;
}

/**
 * Takes the pseudonyms of children out of a text: those that the record names, and others of the same make (`Elev-5B-09`
 * where the record names `Elev-5B-07`), because a text may well speak of a classmate.
 */
export function withoutPseudonyms(subjectRefs: readonly string[], instead: string): (text: string) => string {
  const refs = subjectRefs.filter((ref) => ref !== '');
  if (refs.length === 0) return (text) => text;
  const longestFirst = (patterns: readonly string[]) => [...new Set(patterns)].sort((a, b) => b.length - a.length);
  // One pseudonym may begin with another, and what is made alike may be a part of one that is known.
  const patterns = [...longestFirst(refs.map(escaped)), ...longestFirst(refs.map(alike))];
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.replace(any, (_found, at: number) =>
      /(?:^|[.!?:\n])\s*$/u.test(text.slice(0, at)) ? capitalised(instead) : instead,
    );
}

function escaped(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '\\$&')
    .replaceAll('\\-', '[-]')
    .replaceAll('\\_', '_')
    .replaceAll('\\~', '~');
}

/** The pattern of a pseudonym that is made of a word, a group and a number; else the pseudonym itself. */
function alike(ref: string): string {
  const [word, ...rest] = ref.split('-');
  if (word === undefined || rest.length === 0 || !/^\p{L}+$/u.test(word) || !/\d/.test(rest.join('')))
    return escaped(ref);
  return [word, ...rest.map(() => '[\\p{L}\\p{N}]+')].join('[-]');
}

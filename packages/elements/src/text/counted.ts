import type { Language } from '@samspil/core/vocabulary';

/** A number with its noun: `1 uge`, `1.200 uger`. */
export type Counted = (count: number, one: string, other: string) => string;

/** Counts in a language: which form follows a number is `Intl.PluralRules`' to say, how it is written `Intl.NumberFormat`'s. */
export function countedIn(language: Language): Counted {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  return (count, one, other) => `${format.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}

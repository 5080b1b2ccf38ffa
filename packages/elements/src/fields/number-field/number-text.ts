import type { Language } from '@samspil/core/vocabulary';

/** Between groups of three digits people write a dot, an apostrophe or a space, depending on where they learned it. */
const groupMark: Readonly<Record<Language, string>> = { da: '.', en: ',' };
const anySpace = /[\s'’]/g;

/**
 * The number that a text means: `1,5`, `1.5`, `1.200,5`, `−3`; undefined when it means none. Both commas and dots separate
 * decimals, but where they stand as this language groups its thousands.
 */
export function numberOf(text: string, language: Language): number | undefined {
  const compact = text.trim().replace(anySpace, '').replace('−', '-');
  const mark = groupMark[language];
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${mark}\\d{3})+(?:[.,]\\d+)?$`);
  const plain = grouped.test(compact) ? compact.replaceAll(mark, '') : compact;
  if (!/^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain)) return undefined;
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat('da-DK', { useGrouping: false, maximumFractionDigits: 12 }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: false, maximumFractionDigits: 12 }),
};

/** A number as it is written in a field: with the language's decimal sign, and without marks between thousands. */
export function textOfNumber(number: number, language: Language): string {
  return formats[language].format(number).replace('−', '-');
}

/** Whether a number lies on a step from a base, as far as binary fractions let one say. */
export function isOnStep(number: number, step: number, base: number): boolean {
  const steps = (number - base) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

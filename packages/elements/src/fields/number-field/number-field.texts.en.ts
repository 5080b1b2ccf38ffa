import type { TextSource } from '../../text/texts.js';
import type { NumberFieldTexts } from './number-field.texts.js';

export const en: TextSource<NumberFieldTexts> = () => ({
  noNumber: 'Enter a number, such as 2 or 1.5',
  noWholeNumber: 'Enter a whole number, such as 2',
  between: (min: string, max: string) => `Enter a number from ${min} to ${max}`,
  atLeast: (min: string) => `Enter at least ${min}`,
  atMost: (max: string) => `Enter at most ${max}`,
  steps: (step: string, example: string, other: string) =>
    `Enter a number in steps of ${step}, such as ${example} or ${other}`,
});

import type { TextSource } from '../text/texts.js';
import type { ChoiceFieldTexts } from './choice-field.texts.js';

export const en: TextSource<ChoiceFieldTexts> = () => ({
  choose: 'Choose …',
  none: 'Not chosen',
  notOnList: (value: string) => `${value} (not on the list)`,
  chosenNotOnList: (value: string) => `“${value}” is chosen, which is not on the list.`,
  takeBack: 'Clear choice',
});

import { defineTexts } from '../text/texts.js';

const da = () => ({
  choose: 'Vælg …',
  none: 'Ikke valgt',
  notOnList: (value: string) => `${value} (ikke på listen)`,
  chosenNotOnList: (value: string) => `Der er valgt »${value}«, som ikke er på listen.`,
  takeBack: 'Fjern valg',
});

export type ChoiceFieldTexts = ReturnType<typeof da>;
export const choiceFieldTexts = defineTexts(da, () => import('./choice-field.texts.en.js'));

import { capitalised } from '../../text/capitalised.js';
import { countedIn } from '../../text/counted.js';
import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';

const counted = countedIn('da');

const da = (term: Terms) => {
  const interventions = (count: number) => counted(count, term.intervention.one, term.intervention.many);
  return {
    menu: 'Eksportér',
    list: 'Regneark (CSV)',
    listHint: 'Listen, som den vises',
    calendar: 'Kalender (ICS)',
    calendarHint: 'Aftalte gange og evalueringer',
    picture: 'Billede (SVG)',
    pictureHint: 'Hele perioden og alle rækker',
    print: 'Udskriv',
    printHint: 'Siden, som den vises',
    /** Of the list and the picture. */
    interventionsSaved: (count: number, file: string) => `${interventions(count)} er gemt i ${file}.`,
    eventsSaved: (count: number, file: string) => `${counted(count, 'aftale', 'aftaler')} er gemt i ${file}.`,
    printed: (count: number) => `${interventions(count)} er med i udskriften.`,
    nothing: 'Der er ikke noget at eksportere.',
    protectedLeftOut: (count: number) =>
      `${interventions(count)} er udeladt, fordi et barn har beskyttet navn og adresse.`,
    unknownLeftOut: (count: number) =>
      `${interventions(count)} er udeladt, fordi det ikke kan ses herfra, om et barn har beskyttet navn og adresse.`,
    unaskedLeftOut: (count: number) =>
      `${interventions(count)} er udeladt, fordi det ikke kunne undersøges, om et barn har beskyttet navn og adresse. Prøv igen.`,
    cut: (most: number) => `Kun de første ${most.toLocaleString('da-DK')} gange og evalueringer er med.`,
    recordsMissing: 'Kun næste evaluering er med: de aftalte gange hentes ikke på denne side.',
    failed: 'Eksporten lykkedes ikke. Prøv igen.',
    columns: {
      title: 'Titel',
      level: 'Niveau',
      state: 'Status',
      target: 'Målgruppe',
      setting: 'Ramme',
      methods: 'Arbejdsformer',
      responsible: 'Ansvarlig',
      from: 'Fra',
      to: 'Til',
      weeks: 'Uger',
      nextReview: 'Næste evaluering',
      finalReview: 'Slutevaluering',
      remark: 'Bemærkning',
    },
    fileName: term.intervention.many,
    picturedOn: (date: string) => `${capitalised(term.intervention.many)} pr. ${date}`,
  };
};

export type ExportsTexts = ReturnType<typeof da>;
export const exportsTexts = defineTexts(da, () => import('./exports.texts.en.js'));

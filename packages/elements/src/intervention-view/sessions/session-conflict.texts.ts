import type { SessionBody } from '@samspil/core/sessions';
import { defineTexts } from '../../text/texts.js';

/** A field of a session as far as two versions of it are compared. */
export type ComparedField = Exclude<keyof SessionBody, 'interventionId' | 'institutionId'> | 'state';

const da = () => ({
  fields: {
    state: 'Gangen er',
    date: 'Dato',
    start: 'Begynder',
    end: 'Slutter',
    minutes: 'Minutter',
    place: 'Sted',
    presentStaffIds: 'Til stede',
    absentSubjectRefs: 'Fraværende',
    absenceReason: 'Hvorfor børn var fraværende',
    additionalChildren: 'Andre børn, der var med',
    repurposed: 'Hvad tiden gik til i stedet',
    note: 'Bemærkning',
  } satisfies Readonly<Record<ComparedField, string>>,
  save: 'Gem det valgte',
});

export type SessionConflictTexts = ReturnType<typeof da>;
export const sessionConflictTexts = defineTexts(da, () => import('./session-conflict.texts.en.js'));

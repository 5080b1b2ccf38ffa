/** Paths in a square of 12, the same on the screen and in an exported picture. */

/** The shapes of the levels: nobody has to tell them apart by colour. */
export const levelShapes: Readonly<Record<string, string>> = {
  preventive: 'M1 6a5 5 0 1 1 10 0A5 5 0 1 1 1 6',
  anticipatory: 'M6 .8 11.6 11H.4z',
  interventive: 'M2 1h8q1 0 1 1v8q0 1-1 1H2q-1 0-1-1V2q0-1 1-1',
};
/** A level that is not known: a diamond, which is drawn hollow. */
export const unknownShape = 'M6 1.2 10.8 6 6 10.8 1.2 6z';

/** Signs of the states that need one beside the look of the bar. */
export const stateSigns: Readonly<Record<string, string>> = {
  closed: 'm1.5 6.5 3 3 6-7',
  archived: 'm1.5 6.5 3 3 6-7',
  reviewing: 'M2.5 11.5v-11h7l-2 2.75 2 2.75h-7',
  paused: 'M4 2v8M8 2v8',
  cancelled: 'm2 2 8 8M10 2l-8 8',
};

/** Something about the record is not right. */
export const warningShape = 'M6 1 11.4 11H.6zM6 4.6v2.8M6 9.2v.2';

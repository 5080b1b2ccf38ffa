import { folded } from './folded.js';

/** Somebody who can be picked. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials?: string;
  /** What tells two of the same name apart, and says who this is: a role, a place. */
  readonly detail?: string;
}

/** The people made ready for being searched, once for any number of searches. */
export type PeopleIndex = readonly {
  readonly person: Person;
  readonly words: readonly string[];
  readonly all: string;
}[];

export function indexPeople(people: readonly Person[]): PeopleIndex {
  return people.map((person) => {
    const name = folded(person.name);
    const words = name.split(/[\s.-]+/).concat(person.initials === undefined ? [] : folded(person.initials));
    return { person, words, all: `${name} ${folded(person.detail ?? '')}` };
  });
}

/**
 * Those whom a search means: every word of it begins a word of the name or the initials (best), or stands somewhere in
 * the name or what is said of the person. Best first, otherwise in the order given.
 */
export function searchPeople(index: PeopleIndex, search: string): readonly Person[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return index.map(({ person }) => person);
  const beginning: Person[] = [];
  const within: Person[] = [];
  for (const { person, words, all } of index) {
    if (wanted.every((part) => words.some((word) => word.startsWith(part)))) beginning.push(person);
    else if (wanted.every((part) => all.includes(part))) within.push(person);
  }
  return [...beginning, ...within];
}

import { indexPeople, type PeopleIndex, type Person, searchPeople } from './search-people.js';

/** What is shown of a search at once; beyond that one writes on, instead of scrolling. */
const most = 200;

/** The people one can pick from, indexed when they are others than before, and what the last search of them gave. */
export class PeopleDirectory {
  #people: readonly Person[] = [];
  #index: PeopleIndex = [];
  #byId: ReadonlyMap<string, Person> = new Map();
  #search: string | undefined;
  #found: readonly Person[] = [];

  /** Takes up the people; nothing happens while they are the same. */
  follow(people: readonly Person[]): void {
    if (people === this.#people) return;
    this.#people = people;
    this.#index = indexPeople(people);
    this.#byId = new Map(people.map((person) => [person.id, person]));
    this.#search = undefined;
  }

  get size(): number {
    return this.#people.length;
  }

  byId(id: string): Person | undefined {
    return this.#byId.get(id);
  }

  find(search: string): { readonly shown: readonly Person[]; readonly count: number } {
    if (search !== this.#search) {
      this.#search = search;
      this.#found = searchPeople(this.#index, search);
    }
    return { shown: this.#found.slice(0, most), count: this.#found.length };
  }

  /** The one person of exactly that name. */
  named(name: string): Person | undefined {
    const wanted = name.trim().toLocaleLowerCase();
    const people = this.#people.filter((person) => person.name.toLocaleLowerCase() === wanted);
    return people.length === 1 ? people[0] : undefined;
  }
}

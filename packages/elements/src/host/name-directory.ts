/** What a host knows of a person or unit. */
export interface DirectoryEntry {
  readonly name: string;
  readonly initials?: string;
}

/** The host's own register: gives what it knows of these ids, and leaves out what it does not. */
export type HostDirectory = (ids: readonly string[]) => Promise<ReadonlyMap<string, DirectoryEntry>>;

/** What an id belongs to. The API is asked for that kind only; without it, for every kind in turn. */
export type NamedKind = 'staffMember' | 'group' | 'institution' | 'child';

/** Names for ids, as the page may show them. */
export interface NameDirectory {
  /**
   * The name of an id; undefined while it is not known yet. Asking is enough: it is looked up, and subscribers are told.
   * The host's directory comes first, then what the API has. A child that the host does not name shows its id, which is a
   * pseudonym; anything else that nobody names is `navn ukendt`.
   */
  nameOf(id: string, kind?: NamedKind): string | undefined;
  /** The initials that the host gives an id, if it does; never looks anything up. */
  initialsOf(id: string): string | undefined;
  /** Calls back when names have become known, or read otherwise than before. Gives the function that ends it. */
  subscribe(notify: () => void): () => void;
}

/** One of the demo municipality's people whom a visitor of the portal can be. */
export interface Persona {
  /** What `POST /demo/token` knows the person by, for example `school-leader`. */
  readonly code: string;
  readonly name: string;
  /** The person's role in Danish, for example `Skoleleder`. */
  readonly roleDa: string;
  /** Where the person has something to look at, the most important first. */
  readonly institutionIds: readonly string[];
}

/** What is wrong with a field's value. */
export interface FieldProblem {
  /** The flag of `validity` that is up. */
  readonly flag: Exclude<keyof ValidityStateFlags, 'valid'>;
  /** What kind of problem it is: a message stays on screen as long as its code does, whatever the language. */
  readonly code: string;
  /** What the reader is told, in the language in force. */
  readonly message: string;
}

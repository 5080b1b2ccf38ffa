/** A record as the caller last saw it, in any view; more fields make a conflict easier to resolve. */
export interface RecordVersion {
  readonly id: string;
  readonly version: number;
}

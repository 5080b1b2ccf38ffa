/**
 * Whether there is no record of that id, or none for this person. By status and not by class: a host may hand over a client
 * from another bundle. An id that no record can have is refused by the client itself.
 */
export function isUnknownRecord(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && 'status' in error && error.status === 404);
}

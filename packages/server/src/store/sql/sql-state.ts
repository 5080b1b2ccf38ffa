/** The five characters by which PostgreSQL names an error (SQLSTATE); undefined for other errors. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = codeOf(error);
  // Node has a few codes of five capital letters (`EPIPE`); a class of SQLSTATE never begins with E.
  return code !== undefined && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined;
}

/** The code of an error of the database or of the system (`ECONNREFUSED`). */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Whether a transaction was given up for the sake of another, so that it may succeed when it runs again. */
export function isGivenUp(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === '40001' || state === '40P01'; // serialization_failure, deadlock_detected
}

/** Whether the database cannot be reached, or has stopped to answer, rather than said no to a statement. */
export function isUnreachable(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) {
    // Connection exceptions; too many connections; shutting down, crashed, starting up.
    return state.startsWith('08') || state === '53300' || state.startsWith('57P0');
  }
  const code = codeOf(error);
  if (code !== undefined && /^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|ENOENT|EACCES)/.test(code)) return true;
  // node-postgres gives these no code.
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(error.message)
  );
}

/** What begins the key of every draft in the tab's storage. */
export const draftKeyPrefix = 'samspil:draft:';

/**
 * What somebody is writing, kept for the tab so that a reload loses nothing; gone when the person signs out.
 *
 * @param key - names the person and what it is about, so that nobody gets another one's text
 */
export function readDraft(key: string): string | undefined {
  // A page may be denied its storage altogether.
  try {
    return sessionStorage.getItem(draftKeyPrefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; an empty one is forgotten. */
export function keepDraft(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(draftKeyPrefix + key);
    else sessionStorage.setItem(draftKeyPrefix + key, text);
  } catch {
    // Full, or denied: then a reload loses it, as everywhere else.
  }
}

/** Forgets everything that anybody was writing. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(draftKeyPrefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing could be kept there either.
  }
}

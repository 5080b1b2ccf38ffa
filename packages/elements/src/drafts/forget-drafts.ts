/** What begins the key of every draft in the tab's storage. */
export const draftKeyPrefix = 'samspil:draft:';

/** Takes every draft out of the tab's storage: when somebody signs out, the next one may sit down at the same screen. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(draftKeyPrefix)) sessionStorage.removeItem(key);
  } catch {
    // A page that may not have storage has kept nothing.
  }
}

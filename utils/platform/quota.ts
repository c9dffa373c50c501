/** Tells of an error whether the browser had no room left for what was to be kept; nothing of it was. */

/** Whichever store it was: IndexedDB says so by name, or in an error within, `storage.local` and `storage.session` in words. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError' || /\bquota\b/i.test(error.message)) return true;
  return 'inner' in error && isQuotaError(error.inner);
}

import type { Store } from '../store/store.js';

const hour = 60 * 60 * 1000;
/** How long a repetition under an Idempotency-Key is recognised, in milliseconds. */
const keysLive = 24 * hour;

/**
 * Forgets what need not be kept, now and every hour: keys of requests that nobody repeats any more.
 *
 * @param onError - hears of a round that failed; the next one tries again
 * @returns stops it
 */
export function keepHouse(
  store: Store,
  tenantIds: readonly string[],
  now: () => Date,
  onError: (error: unknown) => void,
): () => void {
  const round = async () => {
    const before = new Date(now().getTime() - keysLive).toISOString();
    for (const tenantId of tenantIds) {
      await store.transaction(tenantId, async (transaction) => await transaction.forgetIdempotencyBefore(before));
    }
  };
  const run = () => void round().catch(onError);
  run();
  const timer = setInterval(run, hour);
  // Housekeeping alone keeps no process alive.
  timer.unref();
  return () => clearInterval(timer);
}

/** A bucket of requests per caller that fills evenly; memory only, so each server counts for itself. */
export interface RateLimit {
  /** Zero when the request may pass, otherwise the whole seconds to wait. */
  take(caller: string, nowMilliseconds: number): number;
}

/**
 * @param burst - how many requests may come at once
 * @param perSecond - how many more come back each second
 */
export function createRateLimit(burst: number, perSecond: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(caller, now) {
      const bucket = buckets.get(caller) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
      // A full bucket says nothing, so it need not be kept: the map holds only those who asked in the last moments.
      if (buckets.size > 10_000)
        for (const [name, other] of buckets) if (now - other.at > (burst / perSecond) * 1000) buckets.delete(name);
      if (left < 1) {
        buckets.set(caller, { left, at: now });
        return Math.ceil((1 - left) / perSecond);
      }
      buckets.set(caller, { left: left - 1, at: now });
      return 0;
    },
  };
}

/**
 * The wait that `Retry-After` asks for in milliseconds, written as seconds or as a date (RFC 9110 § 10.2.3); undefined
 * where the header is missing or says nothing.
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Math.max(0, Date.parse(value) - now);
  return Number.isFinite(milliseconds) ? milliseconds : undefined;
}

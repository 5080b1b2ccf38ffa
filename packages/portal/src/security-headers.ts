/**
 * The headers of every page: as strict a Content-Security-Policy as a municipality could ask of its portal, so that the
 * demo proves that the widgets need no exception from it.
 *
 * @param apiOrigin the only place that the page may talk to, for example `http://127.0.0.1:4173`
 */
export function pageSecurityHeaders(apiOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'none'",
      `connect-src ${apiOrigin}`,
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types samspil-lit',
    ].join('; '),
    ...commonSecurityHeaders,
  };
}

/** The headers of everything that the portal serves. */
export const commonSecurityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

import type { Finding } from './finding.js';

/**
 * The structural rule of every period: it does not end before it starts (STRUCT-period). Dates are inclusive, so one day
 * is a period.
 */
export function periodFindings(body: { readonly from: string; readonly to?: string }): Finding<never>[] {
  if (body.to === undefined || body.to >= body.from) return [];
  return [
    {
      code: 'STRUCT-period',
      severity: 'error',
      blocks: 'save',
      path: '/to',
      params: { from: body.from, to: body.to },
      overridable: false,
    },
  ];
}

/** The same period without the keys that are not there, as index columns and claims want it. */
export function periodOf(body: { readonly from: string; readonly to?: string }): { from: string; to?: string } {
  return body.to === undefined ? { from: body.from } : { from: body.from, to: body.to };
}

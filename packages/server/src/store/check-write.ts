import type { Id } from '@samspil/core';
import type { RecordWrite } from './store.js';

/** Refuses a write that only a mistake in the caller can bring about, the same in every store. */
export function checkWrite(tenantId: Id, { record, expectedVersion }: RecordWrite): void {
  if (record.tenantId !== tenantId) {
    throw new RangeError(`Record ${record.id} belongs to the tenant ${record.tenantId}, not to ${tenantId}.`);
  }
  if (record.version !== (expectedVersion ?? 0) + 1) {
    throw new RangeError(
      `Version ${record.version} of record ${record.id} does not follow on ${expectedVersion ?? 0}.`,
    );
  }
}

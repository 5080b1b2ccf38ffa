import type { Id, IndexedRecord } from '@samspil/core';
import type { RecordWrite } from './store.js';
import type { TenantContent } from './tenant-content.js';

/** Refuses a write that only a mistake in the caller can bring about, the same in every store. */
export function checkWrite(tenantId: Id, { record, expectedVersion }: RecordWrite): void {
  requireTenant(tenantId, record);
  if (record.version !== (expectedVersion ?? 0) + 1) {
    throw new RangeError(
      `Version ${record.version} of record ${record.id} does not follow on ${expectedVersion ?? 0}.`,
    );
  }
}

/** The same for everything at once. */
export function checkContent(tenantId: Id, { records }: TenantContent): void {
  for (const record of records) requireTenant(tenantId, record);
}

function requireTenant(tenantId: Id, record: IndexedRecord): void {
  if (record.tenantId === tenantId) return;
  throw new RangeError(`Record ${record.id} belongs to the tenant ${record.tenantId}, not to ${tenantId}.`);
}

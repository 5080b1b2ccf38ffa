import { cp } from 'node:fs/promises';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

/**
 * A data folder for `npm start`; remove it in an `after`. With the demo in it where the test run has made one to copy
 * (`SAMSPIL_DEMO_FOLDER`, see `scripts/test-steps.mjs`); else empty, and then the first start makes the same of it.
 */
export async function demoFolder(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder();
  const made = process.env.SAMSPIL_DEMO_FOLDER ?? '';
  if (made !== '') await cp(made, folder.path, { recursive: true });
  return folder;
}

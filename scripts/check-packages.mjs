import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommand, runAsCommand } from './instruction.mjs';
import { packAll } from './pack.mjs';
import {
  fileFaults,
  importFaults,
  publintFaults,
  shippedFiles,
  sourceMapFaults,
  typeFaults,
} from './package-faults.mjs';
import { root } from './repository.mjs';

/**
 * Checks every public package as it would be published, from its packed tarball.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} one for each package and kind of check
 */
export async function checkPackages() {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  let passed = 0;
  let failed = 0;
  for (const packed of await packAll()) {
    const shipped = shippedFiles(packed);
    const checks = {
      publint: await publintFaults(packed),
      'types resolve': await typeFaults(packed),
      files: fileFaults(shipped, licence),
      'source maps': sourceMapFaults(shipped),
      imports: importFaults(shipped, packed.manifest),
    };
    for (const [check, faults] of Object.entries(checks)) {
      if (faults.length === 0) passed += 1;
      else failed += 1;
      for (const fault of faults) console.error(`${packed.name}, ${check}: ${fault}`);
    }
    console.log(
      `${packed.name}: ${shipped.files.length} files, ${Math.round(packed.tarball.byteLength / 1000)} kB packed`,
    );
  }
  return { passed, failed, skipped: 0 };
}

if (isCommand(import.meta)) {
  await runAsCommand(async () => {
    const { failed } = await checkPackages();
    process.exitCode = failed === 0 ? 0 : 1;
  });
}

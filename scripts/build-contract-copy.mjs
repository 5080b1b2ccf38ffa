import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

const source = join(root, 'packages', 'client', 'openapi.json');
const target = join(root, 'packages', 'server', 'dist', 'openapi.json');

/**
 * Lays the contract beside the compiled server, which serves it at `/v1/openapi.json`. A copy, because a dependency of the
 * server on the client, whose tests need the server, would be a circle that the compiler cannot build from nothing.
 */
export function copyContract() {
  if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) return;
  copyFileSync(source, target);
}

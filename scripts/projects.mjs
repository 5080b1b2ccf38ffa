import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/**
 * The TypeScript projects of the workspace, read from the root `tsconfig.json`, which is thereby the one list of them.
 * @returns {{ folder: string; sources: string; output: string; buildInfo: string }[]} absolute paths
 */
export function readProjects() {
  /** @type {{ references: { path: string }[] }} */
  const solution = readJson(join(root, 'tsconfig.json'));
  return solution.references.map(({ path }) => {
    const folder = join(root, path);
    /** @type {{ compilerOptions: { rootDir: string; outDir: string; tsBuildInfoFile: string } }} */
    const { compilerOptions } = readJson(join(folder, 'tsconfig.json'));
    return {
      folder,
      sources: join(folder, compilerOptions.rootDir),
      output: join(folder, compilerOptions.outDir),
      buildInfo: join(folder, compilerOptions.tsBuildInfoFile),
    };
  });
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} must be plain JSON (without comments): our scripts read it too.`, { cause });
  }
}

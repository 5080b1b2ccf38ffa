import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly contentType: string;
  /** A strong entity tag: a hash of the bytes, in quotes. */
  readonly etag: string;
  readonly bytes: Buffer;
}

/**
 * Reads a file that a visitor asked for, from one folder and nowhere else.
 *
 * @param folder absolute
 * @param path as it stood in the address after the folder's prefix, still percent-encoded
 * @returns undefined for what is not there, lies outside the folder, is hidden, or is of a kind that is not served
 */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const segments = decodeSegments(path);
  const contentType = contentTypes[extname(path)];
  if (segments === undefined || contentType === undefined) return undefined;
  const bytes = await readIfPresent(join(folder, ...segments));
  if (bytes === undefined) return undefined;
  return { contentType, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`, bytes };
}

/**
 * The names that lead to a file, each checked after decoding: `%2e%2e` and `%2f` are as good as `..` and `/` to a disk.
 * A name that begins with a dot is either a way out or hidden.
 */
function decodeSegments(path: string): string[] | undefined {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const isPlain = (name: string) => name !== '' && !name.startsWith('.') && !/[/\\:\0]/.test(name);
    return segments.every(isPlain) ? segments : undefined;
  } catch {
    // A stray percent sign: not an address of ours.
    return undefined;
  }
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

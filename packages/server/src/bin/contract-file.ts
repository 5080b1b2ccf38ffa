import { readFile } from 'node:fs/promises';

/** The contract as JSON text; the build lays it beside the compiled server. */
export async function readContract(): Promise<string> {
  return await readFile(new URL('../openapi.json', import.meta.url), 'utf8');
}

import { join } from 'node:path';
import { demoToken } from './demo-token.js';
import { serveFiles } from './file-server.js';
import { readHostRun } from './host-run.js';

/** Serves the production build of the host, under the policy that a careful portal would give it. */
export async function builtHost(folder = 'dist'): Promise<{ url: string; close(): Promise<void> }> {
  const { folder: host, apiUrl, port } = readHostRun();
  const server = await serveFiles({
    port,
    folder: join(host, folder),
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        `connect-src 'self' ${apiUrl}`,
        "base-uri 'none'",
      ].join('; '),
    },
    routes: { '/samspil-token': () => demoToken(apiUrl) },
  });
  return { url: `http://127.0.0.1:${port}/?api=${encodeURIComponent(apiUrl)}`, close: () => server.close() };
}

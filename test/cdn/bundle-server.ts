import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

export interface BundleServer {
  readonly origin: string;
  /** The scripts asked for so far, in order, without what follows a question mark. */
  readonly asked: string[];
  /** The page at `/`. */
  page: { html: string; headers?: Readonly<Record<string, string>> };
  /** What becomes of a script on its way; the same unless set. */
  deliver: (path: string, code: string) => string | Promise<string>;
  close(): Promise<void>;
}

/** Serves one page and, each under a path, the folders of bundles. */
export async function serveBundles(folders: Readonly<Record<string, string>>): Promise<BundleServer> {
  const asked: string[] = [];
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...bundles.page.headers });
      response.end(bundles.page.html);
      return;
    }
    const [base, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
    if (base === undefined || folder === undefined || !path.endsWith('.js')) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    asked.push(path);
    const code = await bundles.deliver(path, await readFile(join(folder, path.slice(base.length)), 'utf8'));
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(code);
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://host').pathname, response).catch(() => response.writeHead(500).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const bundles: BundleServer = {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    page: { html: '' },
    deliver: (_path, code) => code,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return bundles;
}

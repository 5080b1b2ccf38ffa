import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

export interface StaticFolder {
  /** With a closing slash: `http://127.0.0.1:40123/some/where/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of loopback, below a path, so that an address that begins at the root is found out. */
export async function serveFolder(folder: string, path = '/some/where/'): Promise<StaticFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = normalize(join(folder, decodeURIComponent(pathname.slice(path.length)) || 'index.html'));
    try {
      if (!pathname.startsWith(path) || !file.startsWith(folder + sep)) throw new Error('outside');
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

export interface FileServerOptions {
  readonly port: number;
  /** Absolute; `/` is its `index.html`. */
  readonly folder: string;
  /** Of every answer, for example a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is not a file: gives the body of the answer. */
  readonly routes?: Readonly<Record<string, (request: IncomingMessage) => Promise<string> | string>>;
  /** Turns what a page says before it is sent, as a portal's templates do. */
  readonly fillIn?: (html: string, address: URL) => string;
}

export interface FileServer {
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, as a web server serves a production build. */
export async function serveFiles({
  port,
  folder,
  headers = {},
  routes = {},
  fillIn = (html) => html,
}: FileServerOptions): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://host');
    const { pathname } = address;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      const route = routes[pathname];
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const body = route === undefined ? await readFile(join(folder, normalize(path))) : await route(request);
      response.setHeader('content-type', contentTypes[extname(path)] ?? 'text/plain; charset=utf-8');
      response.end(path.endsWith('.html') ? fillIn(body.toString(), address) : body);
    } catch (error) {
      response.statusCode = 404;
      response.end(String(error));
    }
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async close() {
      const closed = once(server, 'close');
      server.close();
      // Browsers keep connections open for a next request that will not come.
      server.closeAllConnections();
      await closed;
    },
  };
}

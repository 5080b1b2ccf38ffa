import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { StartError } from './start-error.js';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Answers what has been asked, then stops; what hangs on after five seconds is cut off. */
  close(): Promise<void>;
}

/** @throws StartError when the port is taken or may not be used */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({ fetch, port, hostname, overrideGlobalObjects: false }, () => resolve(starting as Server));
    starting.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new StartError(sentenceFor(cause, port, hostname), { cause })),
    );
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${hostname}:${bound}`, close: async () => await closeServer(server) };
}

function sentenceFor(cause: NodeJS.ErrnoException, port: number, hostname: string): string {
  if (cause.code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another, for example PORT=4273.`;
  if (cause.code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`;
  return `The server cannot listen on ${hostname}:${port}: ${cause.message}.`;
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

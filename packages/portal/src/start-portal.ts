import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Persona } from './persona.js';
import { portalRequests } from './portal-requests.js';
import { StartError } from './start-error.js';

export interface PortalOptions {
  /** 0 lets the system choose; the answer's `url` tells which. */
  readonly port: number;
  /** Where the API answers, for example `http://127.0.0.1:4173`; the only other origin that the page may talk to. */
  readonly apiUrl: string;
  /** The people whom a visitor can be, in the order of the switch. */
  readonly personas: readonly Persona[];
  readonly host?: string;
  /** Absolute; where the built widgets lie, if not in `packages/elements/cdn`. */
  readonly bundleFolder?: string;
}

export interface RunningPortal {
  /** Without a trailing slash, for example `http://127.0.0.1:4174`. */
  readonly url: string;
  /** Ends when the last answer is given and the port is free. */
  close(): Promise<void>;
}

const fromPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Starts the demo portal of the invented Eksempelby Kommune, which embeds the built widgets as a customer does.
 *
 * @throws StartError where the port is taken or may not be used, with a message that says what to do
 */
export async function startPortal({
  port,
  apiUrl,
  personas,
  host = '127.0.0.1',
  bundleFolder = fromPackage('../elements/cdn'),
}: PortalOptions): Promise<RunningPortal> {
  const server = createServer(portalRequests({ apiUrl, personas, publicFolder: fromPackage('public'), bundleFolder }));
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new StartError(whyNotListening(cause, port, host), { cause });
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal listens on no port.');
  return {
    url: `http://${host}:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // Browsers keep connections open for a next request that will not come.
      server.closeIdleConnections();
      await closed;
    },
  };
}

function whyNotListening(cause: unknown, port: number, host: string): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const other = `choose another port for the portal: PORTAL_PORT=${port < 65_000 ? port + 10 : 4174} npm start`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program, perhaps a portal that still runs. End it, or ${other}`;
  }
  if (code === 'EACCES') return `This user may not open port ${port}. Use one above 1023: ${other}`;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `The portal could not open port ${port} on ${host} (${reason}). If it is the port, ${other}`;
}

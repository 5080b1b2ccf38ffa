import { requireFreePort } from './free-port.mjs';
import { isCommand, runAsCommand } from './instruction.mjs';
import { readSettings } from './settings.mjs';
import { welcome } from './welcome.mjs';

/**
 * Runs the compiled API and portal in this process, until a signal ends it. One process, so that killing it kills all.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function serve(settings) {
  await requireFreePort(settings.apiPort, 'PORT');
  await requireFreePort(settings.portalPort, 'PORTAL_PORT');
  // Imported here and not above: on a fresh clone they are compiled only just before.
  const { startServer } = await import('../packages/server/dist/bin/start-server.js');
  const { startPortal } = await import('../packages/portal/dist/start-portal.js');

  const server = await startServer({
    port: settings.apiPort,
    dataFolder: settings.dataFolder,
    ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
    reset: settings.reset,
    allowedOrigins: [...portalOrigins(settings.portalPort), ...settings.extraOrigins],
    log: (line) => console.log(line),
  });
  try {
    // Both the portal and the terminal speak of people by their Danish roles.
    const personas = server.personas.map(({ code, name, role, institutionIds }) => ({
      code,
      name,
      roleDa: role.da,
      institutionIds,
    }));
    const portal = await startPortal({ port: settings.portalPort, apiUrl: server.url, personas });
    endOnSignal([portal, server]);
    console.log(
      welcome({
        apiUrl: server.url,
        portalUrl: portal.url,
        storeDescription: server.storeDescription,
        seeded: server.seeded,
        personas,
      }),
    );
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * The portal listens on 127.0.0.1, which people also call localhost; to a browser those are two origins.
 * @param {number} port
 */
function portalOrigins(port) {
  return ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
}

/**
 * The first Ctrl-C (or SIGTERM) lets requests end and closes the database; a second one does not wait for that.
 * @param {readonly { close(): Promise<void> }[]} parts closed in this order
 */
function endOnSignal(parts) {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(130);
    ending = true;
    try {
      for (const part of parts) await part.close();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

if (isCommand(import.meta)) {
  await runAsCommand(() => serve(readSettings(process.env, process.argv.slice(2))));
}

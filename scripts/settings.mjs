import { join, resolve } from 'node:path';
import { Instruction } from './instruction.mjs';
import { root } from './repository.mjs';

/**
 * What `npm start` was asked for.
 * @typedef {object} Settings
 * @property {number} apiPort
 * @property {number} portalPort
 * @property {string} dataFolder absolute; the embedded database lies here
 * @property {string | undefined} databaseUrl a PostgreSQL that replaces the embedded one
 * @property {readonly string[]} extraOrigins pages besides the portal that may call the demo API
 * @property {boolean} reset start over with fresh demo data
 */

/**
 * Reads the settings from the environment and the command line.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} args
 * @returns {Settings}
 * @throws {Instruction} where one of them makes no sense, saying which
 */
export function readSettings(env, args) {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) {
    throw new Instruction(`npm start does not know ${unknown}. It takes one option: npm start -- --reset`);
  }
  const apiPort = readPort(env, 'PORT', 4173);
  const portalPort = readPort(env, 'PORTAL_PORT', 4174);
  if (apiPort === portalPort) {
    throw new Instruction(`PORT and PORTAL_PORT are both ${apiPort}. The API and the portal need one port each.`);
  }
  return {
    apiPort,
    portalPort,
    dataFolder: resolve(env.SAMSPIL_DATA || join(root, '.data')),
    databaseUrl: env.DATABASE_URL || undefined,
    extraOrigins: readOrigins(env.SAMSPIL_ALLOWED_ORIGINS ?? ''),
    reset: args.includes('--reset'),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {'PORT' | 'PORTAL_PORT'} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Instruction(
    `${name} is "${text}". It must be a whole number from 1 to 65535, for example ${name}=${fallback}.`,
  );
}

/** @param {string} text */
function readOrigins(text) {
  const origins = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const origin of origins) {
    if (!isOrigin(origin)) {
      throw new Instruction(
        `SAMSPIL_ALLOWED_ORIGINS holds "${origin}", which is not an origin. Write scheme, host and port and nothing after ` +
          'them, separated by commas, for example SAMSPIL_ALLOWED_ORIGINS=http://127.0.0.1:8080. ' +
          'A page opened from a file has no origin: serve it, for example with npx http-server.',
      );
    }
  }
  return origins;
}

/** @param {string} text */
function isOrigin(text) {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

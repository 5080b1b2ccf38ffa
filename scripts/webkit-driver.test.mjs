import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { findEngines } from './engines.mjs';
import { root } from './repository.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const { webkit } = findEngines();
const skip = webkit === undefined && 'WebKit is not installed';
const programs = webkit ?? { browser: '', driver: '', display: '' };

test('two drivers at once get ports of their own, and each ends by itself', { skip }, async () => {
  const [one, other] = await Promise.all([startWebKitDriver(programs), startWebKitDriver(programs)]);
  try {
    assert.notEqual(one.port, other.port);
    await one.stop();
    assert.equal(await accepts(one.port), false);
    assert.equal(await accepts(other.port), true);
  } finally {
    await Promise.all([one.stop(), other.stop()]);
  }
  assert.equal(await accepts(other.port), false);
});

test('a driver that cannot start says so in its own words', { skip }, async () => {
  await assert.rejects(startWebKitDriver({ ...programs, driver: '/bin/false' }), /\/bin\/false ended \(1\)/);
  await assert.rejects(startWebKitDriver({ ...programs, display: '/nowhere/Xvfb' }), /ENOENT/);
});

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  test(`${signal} to npm test's own way of running a program leaves no driver behind`, { skip }, async () => {
    const driver = `
      import { startWebKitDriver } from './scripts/webkit-driver.mjs';
      for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));
      console.log((await startWebKitDriver(${JSON.stringify(programs)})).port);
      setInterval(() => undefined, 60_000);`;
    const runner = `
      import { runNode } from './scripts/run.mjs';
      await runNode(['--input-type=module', '--eval', ${JSON.stringify(driver)}]);`;
    const command = spawn(process.execPath, ['--input-type=module', '--eval', runner], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: command.stdout }), 'line');
    const port = Number(line);
    assert.equal(await accepts(port), true);
    command.kill(signal);
    const [code] = await once(command, 'exit');
    assert.equal(code, signal === 'SIGINT' ? 130 : 143);
    await closes(port);
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Resolves when nothing accepts any more; what never closes ends by the runner's limit.
 * @param {number} port
 */
async function closes(port) {
  while (await accepts(port));
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listElements } from './elements.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { readTable, tableFaults, widgetTable, withTable } from './readme/table.mjs';
import { root } from './repository.mjs';
import { measureAll } from './sizes.mjs';

const readme = join(root, 'README.md');

/**
 * Writes what the last runs found into the README's table of widgets. On a build machine (`CI`) it writes nothing, and
 * fails where the committed table says what is not so.
 * @throws {Instruction} on a build machine, naming what is not so
 */
export async function updateReadmeTable(env = process.env) {
  const text = readFileSync(readme, 'utf8');
  const committed = readTable(text);
  const sizes = Object.fromEntries(Object.entries(await measureAll()).map(([entry, { first }]) => [entry, first]));
  const engines = results('engines.json')?.elements;
  const hosts = hostResults(results('hosts.json'));
  const current = widgetTable(
    listElements(),
    { sizes, ...(engines && { engines }), ...(hosts && { hosts }) },
    committed,
  );
  if (env.CI) {
    const faults = tableFaults(committed, current);
    if (faults.length > 0) {
      throw new Instruction(
        `The table of widgets in README.md is not so:\n  ${faults.join('\n  ')}\nRun npm test outside CI and commit it.`,
      );
    }
    return;
  }
  const written = withTable(text, current);
  if (written === text) return;
  writeFileSync(readme, written);
  console.log('Wrote the table of widgets in README.md.');
}

/** What every application of `test/hosts` embeds. */
const embedded = ['provider', 'intervention-timeline'];

/**
 * The results of the hosts as the table wants them; its first version is the framework's.
 * @param {{ hosts: readonly { host: string, framework: string, versions: Record<string, string>, passed: number, failed: number }[] } | undefined} found
 */
function hostResults(found) {
  if (found === undefined) return undefined;
  return Object.fromEntries(
    found.hosts.map(({ host, framework, versions, passed, failed }) => [
      host,
      { framework, version: Object.values(versions)[0] ?? '', passed, failed, elements: embedded },
    ]),
  );
}

/** @param {string} name */
function results(name) {
  const file = join(root, '.cache', 'test-results', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

if (isCommand(import.meta)) await runAsCommand(() => updateReadmeTable());

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere } from './contract/committed.mjs';
import { firstDifference } from './contract/first-difference.mjs';
import { generateContract } from './contract/generate.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';

/**
 * Writes the generated files of the contract; with `--check` compares them with what core says now, writes nothing, and
 * fails naming each file that differs with its first difference.
 */
async function contract() {
  const options = process.argv.slice(2);
  const unknown = options.filter((option) => option !== '--check');
  if (unknown.length > 0) throw new Instruction(`Unknown option ${unknown.join(' ')}. There is only --check.`);
  await compileCore();
  const generated = await generateContract();
  if (options.includes('--check')) check(generated);
  else write(generated);
}

/** @param {ReadonlyMap<string, string>} generated text by path in the repository */
function write(generated) {
  for (const [path, text] of generated) {
    const file = join(root, path);
    if (readIfThere(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
}

/** @param {ReadonlyMap<string, string>} generated text by path in the repository */
function check(generated) {
  const differences = [...generated].flatMap(([path, text]) => {
    const difference = firstDifference(readIfThere(join(root, path)), text);
    return difference === undefined ? [] : [`${path}, ${difference}`];
  });
  if (differences.length === 0) return;
  throw new Instruction(
    `The contract's generated files are not what core says:\n\n${differences.join('\n\n')}\n\nRun: npm run contract, and commit what it writes.`,
  );
}

/** The contract is read from compiled core, so core is compiled first; that takes a moment where nothing changed. */
async function compileCore() {
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  if ((await runNode([compiler, '--build', 'packages/core'])) !== 0)
    throw new Instruction('Core does not compile; see above.');
}

if (isCommand(import.meta)) await runAsCommand(contract);

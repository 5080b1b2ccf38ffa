import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAsCommand } from './instruction.mjs';
import { runNode } from './run.mjs';
import { setUp } from './setup.mjs';
import { InTurn, runSideBySide } from './side-by-side.mjs';
import { readTestOptions } from './test-options.mjs';
import { steps } from './test-steps.mjs';

/** Hardly a step keeps two processors busy from its beginning to its end; two of them do. */
const stepsAtOnce = Math.min(2, availableParallelism());

/** @typedef {import('./test-steps.mjs').StepResult} StepResult */

/** @type {StepResult} */
const nothing = { passed: 0, failed: 1, skipped: 0 };

/** Of a long message, such as a whole document in an axe report, the rest stands further up. */
const linesOfMessage = 12;

await runAsCommand(async () => {
  const began = performance.now();
  const stepNames = steps.map((step) => step.name);
  const { only = stepNames, engines } = readTestOptions(process.argv.slice(2), stepNames);
  const chosen = steps.filter((step) => only.includes(step.name));
  // Engines that nobody named are used where they are installed. Chromium is needed besides, by the end-to-end tests too.
  const isBrowserOnly = chosen.every((step) => step.name === 'browser');
  await setUp({ engines: engines === undefined || !isBrowserOnly ? ['chromium', ...(engines ?? [])] : engines });

  const output = new InTurn(chosen.length, (text) => process.stdout.write(text));
  /** @type {Map<string, { counts: StepResult; line: string }>} */
  const results = new Map();
  await runSideBySide(chosen, stepsAtOnce, async (step) => {
    const place = chosen.indexOf(step);
    output.say(place, `\n── ${step.title}\n`);
    const stepBegan = performance.now();
    const counts = await runStep(step, engines, (text) => output.say(place, text));
    const mark = counts.failed === 0 ? '✓' : '✗';
    const line = `${mark} ${step.title.padEnd(38)} ${inWords(counts)} (${secondsSince(stepBegan)} s)`;
    results.set(step.name, { counts, line });
    output.say(place, `${line}\n`);
    output.end(place);
  });

  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = chosen.flatMap(({ name }) => {
    const { counts, line } = results.get(name) ?? { counts: nothing, line: '' };
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    return [line, ...(counts.notes ?? []).map((note) => `  ${note}`)];
  });
  const failures = chosen.flatMap(({ name }) => (results.get(name)?.counts ?? nothing).failures ?? []);
  if (failures.length > 0) console.log(`\n${failures.map(failureInWords).join('\n')}`);
  console.log(`\n${lines.join('\n')}\n\n${inWords(total)} (${secondsSince(began)} s)`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/**
 * What failed is said again at the end: a build machine often keeps only the last pages of what was printed.
 * @param {import('./test-steps.mjs').Failure} failure
 */
function failureInWords({ name, message }) {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [`✗ ${name}`, ...lines.slice(0, linesOfMessage).map((line) => `    ${line.slice(0, 300)}`)].join('\n');
}

/**
 * In a process of its own: what one step computes holds up no other, and what it says can be told apart.
 * @param {import('./test-steps.mjs').Step} step
 * @param {readonly string[] | undefined} engines
 * @param {(text: Buffer) => void} hear
 * @returns {Promise<StepResult>}
 */
async function runStep({ name }, engines, hear) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-step-'));
  try {
    const file = join(folder, 'result.json');
    await runNode(['scripts/test-step.mjs', name, file, engines?.join(',') ?? ''], {
      hear,
      env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
    });
    // A step that died has left nothing.
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./test-steps.mjs').Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** @param {number} moment */
function secondsSince(moment) {
  return ((performance.now() - moment) / 1000).toFixed(1);
}

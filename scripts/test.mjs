import { runAsCommand } from './instruction.mjs';
import { setUp } from './setup.mjs';
import { readTestOptions } from './test-options.mjs';
import { steps } from './test-steps.mjs';

await runAsCommand(async () => {
  const stepNames = steps.map((step) => step.name);
  const { only = stepNames, engines } = readTestOptions(process.argv.slice(2), stepNames);
  const chosen = steps.filter((step) => only.includes(step.name));
  // Engines that nobody named are used where they are installed. Chromium is needed besides, by the end-to-end tests too.
  const isBrowserOnly = chosen.every((step) => step.name === 'browser');
  await setUp({ engines: engines === undefined || !isBrowserOnly ? ['chromium', ...(engines ?? [])] : engines });

  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const lines = [];
  for (const { title, run } of chosen) {
    console.log(`\n── ${title}`);
    const began = performance.now();
    const counts = await run({ engines });
    // A suite that found nothing to run has not passed: most likely its files moved.
    if (counts.passed + counts.failed === 0) {
      console.error('No test ran.');
      counts.failed = 1;
    }
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(`${counts.failed === 0 ? '✓' : '✗'} ${title.padEnd(38)} ${inWords(counts)} (${seconds} s)`);
    console.log(lines.at(-1));
    lines.push(...(counts.notes ?? []).map((note) => `  ${note}`));
  }

  console.log(`\n${lines.join('\n')}\n\n${inWords(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/** @param {import('./test-steps.mjs').Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

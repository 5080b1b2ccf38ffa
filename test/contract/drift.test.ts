import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.resolve('@samspil/client/openapi.json'))), '..', '..');
const spoilt = ['packages/client/openapi.json', 'packages/client/src/generated/operations.ts'];

/** Runs the check and gives what it wrote and how it ended. */
async function check(folder: string): Promise<{ readonly code: number; readonly output: string }> {
  const run = promisify(execFile)(process.execPath, ['scripts/contract.mjs', '--check'], { cwd: folder });
  return await run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  );
}

/** That the committed files are fresh is a step of `npm test` of its own; this proves that the step can fail. */
describe('the generated files', () => {
  /** A copy of what the check reads, so that a file can be spoilt without touching the checkout. */
  let copy: string;

  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'samspil-contract-'));
    for (const part of ['package.json', 'tsconfig.base.json', 'scripts', 'packages/core', 'packages/client']) {
      const options = {
        recursive: true,
        preserveTimestamps: true,
        filter: (path: string) => !path.includes('node_modules'),
      };
      await cp(join(root, part), join(copy, part), options);
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  after(async () => await rm(copy, { recursive: true, force: true }));

  it('that were edited are named with their first difference, the others not, and nothing is written', async () => {
    const edited = new Map<string, string>();
    for (const file of spoilt) {
      const text = await readFile(join(copy, file), 'utf8');
      edited.set(file, text.replace('/v1/interventions/counts', '/v1/interventions/numbers'));
    }
    for (const [file, text] of edited) await writeFile(join(copy, file), text);

    const { code, output } = await check(copy);

    assert.equal(code, 1);
    const named = [
      ...output.matchAll(/^(packages\/\S+), line \d+:\n {2}committed: .*numbers.*\n {2}generated: .*counts/gm),
    ];
    assert.deepEqual(
      named.map(([, file]) => file),
      spoilt,
    );
    assert.equal(output.match(/^packages\//gm)?.length, spoilt.length, output);
    assert.match(output, /Run: npm run contract/);
    for (const [file, text] of edited) assert.equal(await readFile(join(copy, file), 'utf8'), text);
  });
});

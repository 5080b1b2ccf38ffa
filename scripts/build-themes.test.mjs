import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { buildThemes } from './build-themes.mjs';
import { root } from './repository.mjs';

/** @param {import('node:test').TestContext} context */
function folderOf(context) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-themes-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('every preset is a style sheet and a file of design tokens, and nothing else is left there', async (context) => {
  const output = folderOf(context);
  mkdirSync(join(output, 'themes'));
  writeFileSync(join(output, 'themes', 'gone.css'), '');
  await buildThemes({ output });
  assert.equal(existsSync(join(output, 'themes', 'gone.css')), false);
  for (const name of ['neutral', 'dark', 'dfds']) {
    assert.match(readFileSync(join(output, 'themes', `${name}.css`), 'utf8'), /--samspil-color-ink: #/);
    const tokens = JSON.parse(readFileSync(join(output, 'tokens', `${name}.json`), 'utf8'));
    assert.equal(tokens.color.ink.$value.colorSpace, 'srgb');
  }
});

test('what is right already is not written again', async (context) => {
  const output = folderOf(context);
  await buildThemes({ output });
  const file = join(output, 'themes', 'dfds.css');
  const { ino, mtimeMs } = statSync(file);
  await buildThemes({ output });
  assert.deepEqual({ ino: statSync(file).ino, mtimeMs: statSync(file).mtimeMs }, { ino, mtimeMs });
});

test('the package gives them under their public names', async () => {
  await buildThemes();
  for (const [specifier, text] of [
    ['@samspil/elements/themes/dfds.css', '.samspil-theme-dfds'],
    ['@samspil/elements/themes/neutral.css', '.samspil-theme-neutral'],
    ['@samspil/elements/themes/dark.css', '.samspil-theme-dark'],
    ['@samspil/elements/tokens.json', '"$type": "color"'],
    ['@samspil/elements/tokens/dfds.json', 'IBM Plex Sans'],
  ]) {
    const file = new URL(import.meta.resolve(specifier ?? ''));
    assert.ok(readFileSync(file, 'utf8').includes(text ?? ''), specifier);
  }
  const manifest = JSON.parse(readFileSync(join(root, 'packages', 'elements', 'package.json'), 'utf8'));
  // A bundler drops an import that only has effects, unless it is told.
  assert.ok(manifest.sideEffects.includes('./dist/themes/*.css'));
});

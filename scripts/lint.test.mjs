// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files that are linted here hold templates

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import stylelint from 'stylelint';
import { root } from './repository.mjs';

/** A copy of our settings with files that break the rules; they would otherwise be found in the repository itself. */
const folder = mkdtempSync(join(tmpdir(), 'samspil-lint-'));
after(() => rmSync(folder, { recursive: true }));

/** @typedef {{ does: string; code: string; says: RegExp; path?: string }} Fault */

const element = 'packages/elements/src/bad/bad.ts';
const lit = "import { html } from 'lit';\n";

/** @type {readonly Fault[]} */
const faults = [
  { does: 'a style attribute', code: 'export const x = html`<i style="color: red"></i>`;', says: /geometry\(\)/ },
  {
    does: 'a bound style attribute',
    code: 'export const x = (a) => html`<i class=${a} style=${a}></i>`;',
    says: /geometry\(\)/,
  },
  { does: 'a style on a line of its own', code: 'export const x = html`<i\n  style="a"></i>`;', says: /geometry\(\)/ },
  { does: 'a style in SVG', code: 'export const x = svg`<g style="a"></g>`;', says: /geometry\(\)/ },
  { does: 'a style property', code: 'export const x = (a) => html`<i .style=${a}></i>`;', says: /geometry\(\)/ },
  {
    does: 'a style in a template within another',
    code: 'export const x = html`<p>${html`<i style="a"></i>`}</p>`;',
    says: /geometry\(\)/,
  },
  {
    does: 'a style set as an attribute',
    code: "export const x = (a) => a.setAttribute('style', 'b');",
    says: /setProperty/,
  },
  { does: 'an inline handler', code: 'export const x = html`<button onclick="go()">a</button>`;', says: /@event/ },
  {
    does: 'an address that is a script',
    code: 'export const x = html`<a href="javascript:go()">a</a>`;',
    says: /@click/,
  },
  { does: 'an address that is a script, as text', code: "export const x = 'javascript:go()';", says: /@click/ },
  { does: 'a style element', code: 'export const x = html`<style>p {}</style>`;', says: /static styles/ },
  { does: 'a script element', code: 'export const x = html`<script src="a.js"></script>`;', says: /Import a module/ },
  {
    does: 'innerHTML in a template',
    code: 'export const x = (a) => html`<p .innerHTML=${a}></p>`;',
    says: /text stays text/,
  },
  {
    does: 'a frame made of text',
    code: 'export const x = (a) => html`<iframe srcdoc=${a}></iframe>`;',
    says: /text stays text/,
  },
  ...['innerHTML', 'outerHTML'].flatMap((name) => [
    { does: `setting ${name}`, code: `export const x = (a) => { a.${name} = 'b'; };`, says: /text stays text/ },
    { does: `adding to ${name}`, code: `export const x = (a) => { a.b().${name} += 'b'; };`, says: /text stays text/ },
    {
      does: `${name} by its name`,
      code: `export const x = (a) => Reflect.set(a, '${name}', 'b');`,
      says: /text stays text/,
    },
  ]),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map((name) => ({
    does: `calling ${name}()`,
    code: `export const x = (a) => a?.${name}('b');`,
    says: /text stays text/,
  })),
  { does: 'document.write()', code: "export const x = () => document.write('a');", says: /write a template/ },
  { does: 'document.writeln()', code: "export const x = () => document.writeln('a');", says: /write a template/ },
  { does: 'eval()', code: "export const x = () => eval('1');", says: /Write a function/ },
  { does: 'globalThis.eval()', code: "export const x = () => globalThis.eval('1');", says: /Write a function/ },
  { does: 'new Function()', code: "export const x = new Function('return 1');", says: /Write a function/ },
  { does: 'Function()', code: "export const x = Function('return 1');", says: /Write a function/ },
  { does: 'a timer of text', code: "export const x = () => setTimeout('go()', 1);", says: /Give a function/ },
  ...['directives/unsafe-html.js', 'directives/unsafe-svg.js', 'directives/style-map.js', 'static-html.js'].map(
    (module) => ({
      does: `importing lit/${module}`,
      code: `export * from 'lit/${module}';`,
      says: /Content-Security-Policy stops both/,
    }),
  ),
  {
    does: 'importing what Lit imports',
    code: "export * from 'lit-html/directives/unsafe-html.js';",
    says: /Elements import Lit/,
  },
  {
    does: 'a style attribute in a story',
    path: 'stories/bad.stories.ts',
    code: 'export const x = html`<i style="color: red"></i>`;',
    says: /geometry\(\)/,
  },
  {
    does: 'innerHTML in the portal’s script',
    path: 'packages/portal/public/bad.js',
    code: "export const x = (a) => { a.innerHTML = 'b'; };",
    says: /text stays text/,
  },
];

const harmless = [
  'export const a = (x) => html`<i class=${x} data-style=${x} .styles=${x} ?hidden=${x} @click=${x}>style</i>`;',
  'export const b = (x) => `grid style=${x} onclick=${x}`;',
  "export const c = (x) => x.setAttribute('title', 'style');",
  'export const d = (x) => setTimeout(() => x(), 1);',
  "export const e = (x) => x.style.setProperty('--_at', '1');",
  "export const f = () => import('lit/directives/repeat.js');",
].join('\n');

/** What Biome says of each file. @type {Map<string, string[]>} */
const said = new Map();

before(() => {
  cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  // The folder is no repository, and what matters here is not how a line is broken.
  const { $schema, vcs, ...rest } = settings;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rest, formatter: { enabled: false } }));
  const files = faults.map(({ path = element, code }, index) => [numbered(path, index), `${lit}${code}\n`]);
  for (const [path, code] of [...files, ['packages/elements/src/good.ts', `${lit}${harmless}\n`]]) {
    const file = join(folder, path ?? '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code ?? '');
  }
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  for (const line of `${stdout}\n${stderr}`.split('\n')) {
    const [, title = '', path = '', message = ''] = /^::error title=([^,]*),file=([^,]*),.*?::(.*)$/.exec(line) ?? [];
    if (!/^(plugin|lint\/style\/noRestrictedImports)$/.test(title)) continue;
    const name = path.replaceAll('\\', '/').replace(/^.*?(?=packages\/|stories\/)/, '');
    said.set(name, [...(said.get(name) ?? []), message]);
  }
});

/** @param {string} path @param {number} index */
function numbered(path, index) {
  return path.replace(/(\.stories)?(\.\w+)$/, `-${index}$1$2`);
}

for (const [index, { does, says, path = element }] of faults.entries()) {
  test(`lint refuses ${does}, and says what to do instead`, () => {
    const messages = said.get(numbered(path, index)) ?? [];
    assert.ok(
      messages.some((message) => says.test(message)),
      `Biome said: ${messages.join(' | ') || 'nothing'}`,
    );
  });
}

test('lint lets pass what only looks like it', () => {
  assert.deepEqual(said.get('packages/elements/src/good.ts') ?? [], []);
});

/**
 * What stylelint says of a sheet.
 * @param {string} sheet
 * @param {string} [path] in the repository; need not exist
 */
async function styleFaults(sheet, path = 'packages/elements/src/bad/bad.styles.ts') {
  const code = path.endsWith('.css')
    ? sheet
    : `import { css } from 'lit';\nexport const styles = css\`\n${sheet}\n\`;\n`;
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(root, path),
    configFile: join(root, 'stylelint.config.mjs'),
  });
  return results.flatMap(({ warnings, invalidOptionWarnings, parseErrors }) => [
    ...warnings.map(({ text }) => text),
    ...invalidOptionWarnings.map(({ text }) => text),
    ...parseErrors.map(({ text }) => String(text)),
  ]);
}

/** @type {readonly { does: string; sheet: string; says: RegExp }[]} */
const styleRules = [
  { does: 'a hex colour', sheet: 'p { color: #123456; }', says: /var\(--_color-/ },
  { does: 'a hex colour in a shadow', sheet: 'p { box-shadow: 0 0 2px #0003; }', says: /var\(--_color-/ },
  { does: 'a named colour', sheet: 'p { border: 1px solid red; }', says: /var\(--_color-/ },
  { does: 'rgb()', sheet: 'p { color: rgb(1 2 3); }', says: /var\(--_color-/ },
  { does: 'hsl()', sheet: 'p { background: hsl(1 2% 3%); }', says: /var\(--_color-/ },
  { does: 'oklch()', sheet: 'p { background: oklch(40% 0.2 30); }', says: /var\(--_color-/ },
  { does: 'a colour as a fallback', sheet: 'p { color: var(--_color-ink, rgb(1 2 3)); }', says: /var\(--_color-/ },
  { does: 'margin-left', sheet: 'p { margin-left: 1px; }', says: /margin-inline-start/ },
  { does: 'padding-right', sheet: 'p { padding-right: 1px; }', says: /padding-inline-end/ },
  { does: 'scroll-margin-top', sheet: 'p { scroll-margin-top: 1px; }', says: /scroll-margin-block-start/ },
  { does: 'border-left', sheet: 'p { border-left: 0; }', says: /border-inline-start/ },
  { does: 'border-right-color', sheet: 'p { border-right-color: inherit; }', says: /border-inline-end-color/ },
  { does: 'border-top-left-radius', sheet: 'p { border-top-left-radius: 0; }', says: /border-start-start-radius/ },
  { does: 'left', sheet: 'p { left: 0; }', says: /inset-inline-start/ },
  { does: 'bottom', sheet: 'p { bottom: 0; }', says: /inset-block-end/ },
  { does: 'width', sheet: 'p { width: 1px; }', says: /inline-size/ },
  { does: 'max-height', sheet: 'p { max-height: 1px; }', says: /max-block-size/ },
  { does: 'text-align: left', sheet: 'p { text-align: left; }', says: /start/ },
  { does: 'float: right', sheet: 'p { float: right; }', says: /-inline/ },
  { does: 'four sides that differ', sheet: 'p { padding: 1px 2px 3px 4px; }', says: /-inline/ },
  { does: 'four insets that differ', sheet: 'p { inset: 0 0 0 auto; }', says: /-inline/ },
  { does: 'corners that differ from left to right', sheet: 'p { border-radius: 0 6px 6px 0; }', says: /right to left/ },
  { does: '!important', sheet: 'p { display: none !important; }', says: /say why/ },
  { does: 'a size of text in px', sheet: 'p { font-size: 13px; }', says: /--_font-size-/ },
  { does: 'a size of text in px, in the shorthand', sheet: 'p { font: 600 13px sans-serif; }', says: /--_font-size-/ },
  { does: 'rem', sheet: 'p { gap: 1rem; }', says: /host page/ },
  { does: 'an unknown property', sheet: 'p { colour: inherit; }', says: /unknown property/ },
  { does: 'an unknown value', sheet: 'p { display: blocky; }', says: /unknown value/ },
  { does: 'an unknown unit', sheet: 'p { gap: 1pixel; }', says: /unit/ },
  { does: 'an unknown pseudo-class', sheet: 'p:hovered { gap: 0; }', says: /pseudo-class/ },
  { does: 'an unknown at-rule', sheet: '@medai print { p { gap: 0; } }', says: /at-rule/ },
  { does: 'an unknown media feature', sheet: '@media (pointy: coarse) { p { gap: 0; } }', says: /media/ },
  { does: 'a private name without var()', sheet: 'p { --_a: 1px; gap: --_a; }', says: /var/ },
  {
    does: 'an exception without a reason',
    sheet: '/* stylelint-disable-next-line property-disallowed-list */\np { left: 0; }',
    says: /description/,
  },
  {
    does: 'an exception that is not needed',
    sheet: 'p {\n/* stylelint-disable-next-line property-disallowed-list -- once */\ngap: 0;\n}',
    says: /[Nn]eedless/,
  },
];

for (const { does, sheet, says } of styleRules) {
  test(`lint refuses ${does} in a style`, async () => {
    const messages = await styleFaults(sheet);
    assert.ok(
      messages.some((message) => says.test(message)),
      `stylelint said: ${messages.join(' | ') || 'nothing'}`,
    );
  });
}

test('lint lets pass tokens, logical sides, system colours and an exception with its reason', async () => {
  const sheet = `
    :host {
      \${tokens}
      color: var(--_color-ink);
      background: color-mix(in srgb, var(--_color-accent) 12%, transparent);
      border-inline-start: 1px solid currentcolor;
      padding: 1px 2px 3px 2px;
      border-radius: 6px 6px 0 0;
      inset: 0 auto;
      text-align: start;
      font-size: var(--_font-size-small);
    }
    .a {
      font-size: 0.9em;
      inline-size: \${width}px;
    }
    @media (forced-colors: active) {
      .a {
        border-color: CanvasText;
      }
    }
    .b {
      /* stylelint-disable-next-line property-disallowed-list -- measured from the left of the window */
      left: 0;
    }`;
  assert.deepEqual(await styleFaults(sheet), []);
});

test('lint reads the portal’s own sheet, which may have colours and sides of no one', async () => {
  const path = 'packages/portal/public/bad.css';
  assert.deepEqual(await styleFaults('p {\n  color: #123456;\n  gap: 1rem;\n}\n', path), []);
  assert.equal((await styleFaults('p {\n  margin-left: 1px;\n}\n', path)).length, 1);
});

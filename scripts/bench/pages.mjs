import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Instruction } from '../instruction.mjs';
import { root } from '../repository.mjs';
import { runNode } from '../run.mjs';
import { clearStamp, fingerprintByContent, isStale, stamp } from '../stale.mjs';

export const benchFolder = join(root, 'test', 'bench');
const pagesFolder = join(root, '.cache', 'bench', 'pages');

/**
 * Installs what the bench's lock file says, on first use and when it changes. These packages are for evaluation only: they
 * are in no package of ours, and no other command needs them.
 */
export async function installPeers() {
  const stampFile = join(benchFolder, 'node_modules', '.samspil-bench');
  const locked = fingerprintByContent(['package.json', 'package-lock.json'].map((name) => join(benchFolder, name)));
  const fingerprint = `${locked} ${process.platform}-${process.arch}`;
  if (!isStale(stampFile, fingerprint, [])) return;
  clearStamp(stampFile);
  console.log('Installing what the timeline is compared with (npm ci in test/bench) …');
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const npmScript = process.env.npm_execpath;
  const code = npmScript?.endsWith('.js')
    ? await runNode([npmScript, ...options], { cwd: benchFolder })
    : await runNpmIn(benchFolder, options);
  if (code !== 0) throw new Instruction('The packages of test/bench could not be installed; npm says why above.');
  stamp(stampFile, fingerprint);
}

/** @param {string} folder @param {readonly string[]} args */
async function runNpmIn(folder, args) {
  const { run } = await import('../run.mjs');
  return run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
}

/**
 * Builds each peer's page for production: one HTML file, one script, one style sheet.
 * @param {readonly import('./peers.mjs').Peer[]} peers
 * @param {{ readable?: boolean }} [options] `readable` keeps the names of functions, for a profile
 */
export async function buildPages(peers, { readable = false } = {}) {
  rmSync(pagesFolder, { recursive: true, force: true });
  mkdirSync(pagesFolder, { recursive: true });
  /** @type {typeof import('esbuild')} */
  const { build } = await import(pathToFileURL(join(benchFolder, 'node_modules', 'esbuild', 'lib', 'main.js')).href);
  await build({
    entryPoints: [
      ...peers.map(({ name }) => ({ in: join(benchFolder, 'timeline', 'adapters', `${name}.js`), out: name })),
      { in: join(benchFolder, 'timeline', 'page.css'), out: 'page' },
    ],
    outdir: pagesFolder,
    bundle: true,
    // What a library would load when it is wanted is in the one file: the line is not what is measured.
    splitting: false,
    format: 'esm',
    target: 'chrome120',
    minify: !readable,
    sourcemap: readable ? 'inline' : false,
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const { name, title } of peers) writeFileSync(join(pagesFolder, `${name}.html`), page(name, title));
}

/** @param {string} name @param {string} title */
function page(name, title) {
  return `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>${title}</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="page.css" />
  <link rel="stylesheet" href="${name}.css" />
  <body>
    <script type="module" src="${name}.js"></script>
  </body>
</html>
`;
}

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Serves the pages on this machine. @returns {Promise<{ url: string; close(): Promise<void> }>} */
export async function servePages() {
  const server = createServer((request, response) => {
    const [, file, ending] = /^\/([\w-]+\.(html|js|css))$/.exec(request.url ?? '') ?? [];
    try {
      if (file === undefined || ending === undefined) throw new Error(`No page has ${request.url}.`);
      const body = readFileSync(join(pagesFolder, file));
      // A page of its own process has a clock of 5 µs, any other one of 100.
      response.setHeader('cross-origin-opener-policy', 'same-origin');
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      response.setHeader('content-type', `${types[/** @type {keyof typeof types} */ (ending)]}; charset=utf-8`);
      response.end(body);
    } catch {
      // A library without a style sheet has an empty one.
      response.statusCode = ending === 'css' ? 200 : 404;
      response.setHeader('content-type', 'text/css');
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The pages have no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

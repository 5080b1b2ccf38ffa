import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { type RunningPortal, startPortal } from './start-portal.js';

const apiUrl = 'http://127.0.0.1:4173';
const personas = [
  { code: 'school-leader', name: 'Ane Skoledemo', roleDa: 'Skoleleder', institutionIds: ['EX-S1', 'EX-D1'] },
  { code: 'guardian', name: 'Forælder <til> "Barn-01"', roleDa: 'Forælder', institutionIds: [] },
];

let folder: string;
let portal: RunningPortal;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samspil-portal-'));
  const bundleFolder = join(folder, 'cdn');
  await mkdir(join(bundleFolder, 'chunks'), { recursive: true });
  await writeFile(join(bundleFolder, 'samspil.js'), 'export const built = 1;\n');
  await writeFile(join(bundleFolder, 'chunks', 'timeline-a1b2c3.js'), 'export {};\n');
  await writeFile(join(bundleFolder, '.stamp.js'), 'stamp of the build');
  await writeFile(join(folder, 'secret.js'), 'beside the bundle');
  portal = await startPortal({ port: 0, apiUrl, personas, bundleFolder });
});

after(async () => {
  await portal.close();
  await rm(folder, { recursive: true });
});

/** The answer to a path exactly as written. `fetch` would resolve `..` before it is sent. */
function rawGet(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(portal.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('the front page embeds the widgets and names the API in its markup', async () => {
  const response = await fetch(portal.url);
  const html = await response.text();
  assert.equal(response.status, 200);
  assert.match(html, /<samspil-provider api="http:\/\/127\.0\.0\.1:4173" lang="da">/);
  assert.match(html, /<script type="module" src="\/samspil\/samspil\.js"><\/script>/);
  assert.match(html, /<meta name="samspil-api" content="http:\/\/127\.0\.0\.1:4173">/);
});

test('the page may run its own scripts and talk to the API, and nothing else', async () => {
  const { headers } = await fetch(portal.url);
  const policy = (headers.get('content-security-policy') ?? '').split('; ');
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${apiUrl}`,
    "require-trusted-types-for 'script'",
    'trusted-types samspil-lit',
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ]) {
    assert.ok(policy.includes(directive), `${directive} is missing from ${policy.join('; ')}`);
  }
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
});

test('no page holds a script or a style that the policy would stop', async () => {
  for (const path of ['/', '/co-teaching', '/no-such-page']) {
    const html = await (await fetch(portal.url + path)).text();
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/i, path);
  }
});

test('every persona can be chosen by name and role, and a name cannot become markup', async () => {
  const html = await (await fetch(portal.url)).text();
  assert.match(
    html,
    /<option value="school-leader" data-institutions="EX-S1 EX-D1">Ane Skoledemo, Skoleleder<\/option>/,
  );
  assert.match(
    html,
    /<option value="guardian" data-institutions="">Forælder &lt;til&gt; &quot;Barn-01&quot;<\/option>/,
  );
});

test('every entry of the navigation leads to a page that marks itself as the current one', async () => {
  const html = await (await fetch(portal.url)).text();
  const paths = [...html.matchAll(/<li><a href="([^"]+)"/g)].map(([, path]) => path ?? '');
  assert.ok(paths.length >= 5);
  for (const path of paths) {
    const response = await fetch(portal.url + path);
    assert.equal(response.status, 200, path);
    assert.match(await response.text(), new RegExp(`<a href="${path}" aria-current="page">`));
  }
});

test('everything that a page refers to is served, with the type that it is used as', async () => {
  const html = await (await fetch(portal.url)).text();
  const paths = [...html.matchAll(/(?:src|href)="(\/[^"]*\.(js|css|svg))"/g)];
  const types: Record<string, RegExp> = { js: /^text\/javascript/, css: /^text\/css/, svg: /^image\/svg\+xml/ };
  assert.ok(paths.length >= 5);
  for (const [, path = '', extension = ''] of paths) {
    const response = await fetch(portal.url + path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', types[extension] ?? /never/, path);
  }
});

test('an address that is no page says so in the portal’s own clothes', async () => {
  const response = await fetch(`${portal.url}/no-such-page`);
  assert.equal(response.status, 404);
  assert.match(await response.text(), /Siden findes ikke/);
  assert.ok(response.headers.has('content-security-policy'));
});

test('the page’s templates are not served as pages', async () => {
  assert.equal((await fetch(`${portal.url}/layout.html`)).status, 404);
});

test('the bundle may be loaded by any other origin, and its entry is asked for anew each time', async () => {
  const response = await fetch(`${portal.url}/samspil/samspil.js?v=1`);
  assert.equal(await response.text(), 'export const built = 1;\n');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'no-cache');
});

test('a chunk with a hash in its name may be kept for ever', async () => {
  const response = await fetch(`${portal.url}/samspil/chunks/timeline-a1b2c3.js`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('cache-control') ?? '', /immutable/);
});

test('a browser that has the entry already is told that it is unchanged', async () => {
  const first = await fetch(`${portal.url}/samspil/samspil.js`);
  await first.text();
  const second = await fetch(`${portal.url}/samspil/samspil.js`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  assert.equal(second.status, 304);
  assert.equal(await second.text(), '');
});

test('HEAD answers like GET, without the file', async () => {
  const response = await fetch(`${portal.url}/samspil/samspil.js`, { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-length'), '24');
  assert.equal(await response.text(), '');
});

for (const path of [
  '/samspil/../secret.js',
  '/samspil/%2e%2e/secret.js',
  '/samspil/..%2fsecret.js',
  '/samspil/..%5csecret.js',
  '/samspil/chunks/../../secret.js',
  '/samspil//secret.js',
  '/samspil/%00secret.js',
  '/samspil/%E0%A4%A.js',
  '/samspil/.stamp.js',
  '/samspil/chunks',
  '/../package.json',
  '/..%2fpackage.json',
]) {
  test(`${path} leads nowhere`, async () => {
    const { status, body } = await rawGet(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /beside the bundle|stamp of the build|@samspil/);
  });
}

test('a method that changes things is refused', async () => {
  const response = await fetch(portal.url, { method: 'POST' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('a bundle that was not built is a 503 that names the command to run', async (context) => {
  const unbuilt = await startPortal({ port: 0, apiUrl, personas, bundleFolder: join(folder, 'none') });
  context.after(() => unbuilt.close());
  const response = await fetch(`${unbuilt.url}/samspil/samspil.js`);
  assert.equal(response.status, 503);
  assert.match(await response.text(), /npm start/);
});

test('a port that is taken is reported by number, with the variable that chooses another', async () => {
  const port = Number(new URL(portal.url).port);
  await assert.rejects(startPortal({ port, apiUrl, personas }), {
    name: 'StartError',
    message: new RegExp(`Port ${port} .*taken.*PORTAL_PORT=`),
  });
});

test('a closed portal frees its port', async () => {
  const first = await startPortal({ port: 0, apiUrl, personas });
  await (await fetch(first.url)).text();
  await first.close();
  const second = await startPortal({ port: Number(new URL(first.url).port), apiUrl, personas });
  await second.close();
});

import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { version } from '@samspil/elements';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { demoToken } from './demo-token.js';
import { type FileServer, serveFiles } from './file-server.js';
import { readHostRun } from './host-run.js';

export interface PlainPagesOptions {
  /** Beyond the bundle's own policy name, for a page with other scripts that make one. */
  readonly trustedTypes?: string;
  /** The origin of a page of another site that may frame these. */
  readonly frameAncestors?: string;
}

export interface PlainPages {
  /** The page that every host makes, served from this origin; the bundle comes from another one. */
  readonly url: string;
  /** The same server under its other name: to a browser another site. */
  readonly otherSite: string;
  /** The bodies of the reports that browsers sent of what the policy stopped. */
  readonly reports: readonly string[];
  close(): Promise<void>;
}

/** The number that the second copy of the bundle says it has. */
export const otherVersion = '99.0.0';

const cdnFolder = ['node_modules', '@samspil', 'elements', 'cdn'];

/**
 * Serves the pages without a framework as strictly as a page can be served, and the CDN bundle of the installed tarball
 * from another origin.
 */
export async function servePlainPages({
  trustedTypes = '',
  frameAncestors = "'none'",
}: PlainPagesOptions = {}): Promise<PlainPages> {
  const { folder, apiUrl, port, otherPort } = readHostRun();
  const cdn = `http://127.0.0.1:${otherPort}`;
  const reports: string[] = [];
  const fillIns: Readonly<Record<string, string>> = {
    api: apiUrl,
    cdn: `${cdn}/samspil`,
    otherVersion: `${cdn}/other-version`,
    framed: `http://127.0.0.1:${port}/`,
  };
  const pages = await serveFiles({
    port,
    folder: join(folder, 'dist'),
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src 'self' ${cdn}`,
        "style-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${apiUrl}`,
        `frame-src http://127.0.0.1:${port}`,
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${frameAncestors}`,
        "require-trusted-types-for 'script'",
        `trusted-types samspil-lit ${trustedTypes}`,
        'report-uri /policy-report',
      ].join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    routes: {
      '/samspil-token': () => demoToken(apiUrl),
      '/policy-report': async (request) => {
        reports.push(await bodyOf(request));
        return '';
      },
    },
    fillIn: (html, { searchParams }) =>
      html
        .replaceAll(/\{(\w+)\}/g, (_whole, name: string) => fillIns[name] ?? '')
        .replace('<html lang="da">', `<html ${searchParams.get('html') ?? 'lang="da"'}>`)
        .replace(
          '</head>',
          searchParams.has('hostile') ? '<link rel="stylesheet" href="/hostile.css"></head>' : '</head>',
        ),
  });
  const bundle = await serveBundles(join(folder, ...cdnFolder), otherPort);
  return {
    url: `http://127.0.0.1:${port}/`,
    otherSite: `http://localhost:${port}/`,
    reports,
    async close() {
      await Promise.all([pages.close(), bundle.close()]);
    },
  };
}

/** The bundle as it is, and one of another version: the same but for the number that it says. */
async function serveBundles(bundle: string, port: number): Promise<FileServer> {
  const folder = await temporaryFolder();
  await cp(bundle, join(folder.path, 'samspil'), { recursive: true });
  await cp(bundle, join(folder.path, 'other-version'), { recursive: true });
  let changes = 0;
  for (const entry of await readdir(join(folder.path, 'other-version'), { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.js')) continue;
    const file = join(entry.parentPath, entry.name);
    const code = await readFile(file, 'utf8');
    const changed = code.replaceAll(`"${version}"`, `"${otherVersion}"`);
    if (changed !== code) changes++;
    await writeFile(file, changed);
  }
  if (changes === 0) throw new Error(`The bundle does not say its version, ${version}.`);
  const server = await serveFiles({ port, folder: folder.path, headers: { 'Access-Control-Allow-Origin': '*' } });
  return {
    async close() {
      await server.close();
      await folder.remove();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

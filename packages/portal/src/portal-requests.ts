import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { escapeHtml, fillTemplate } from './html.js';
import { findPage, interventionsPage, type PortalPage, renderBreadcrumb, renderNavigation } from './navigation.js';
import type { Persona } from './persona.js';
import { commonSecurityHeaders, pageSecurityHeaders } from './security-headers.js';
import { readStaticFile, type StaticFile } from './static-files.js';

/** What the portal serves, and from where. */
export interface PortalContents {
  readonly apiUrl: string;
  readonly personas: readonly Persona[];
  /** Absolute; the portal's own pages, styles and scripts. */
  readonly publicFolder: string;
  /** Absolute; the built widgets, `packages/elements/cdn`. */
  readonly bundleFolder: string;
}

const bundlePrefix = '/samspil/';

/** Answers the requests of a municipal portal: its pages, its own files, and under `/samspil/` the built widgets. */
export function portalRequests(contents: PortalContents): RequestListener {
  return (request, response) => {
    answer(contents, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Portalen kunne ikke svare. Se terminalen, hvor den blev startet.');
    });
  };
}

async function answer(contents: PortalContents, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Portalen svarer kun på GET og HEAD.');
    return;
  }
  // Not parsed as a URL: that would resolve `..` before it could be refused.
  const [path = '/'] = (request.url ?? '/').split('?');
  if (path.startsWith(bundlePrefix))
    return sendBundleFile(contents, path.slice(bundlePrefix.length), request, response);

  const page = findPage(path);
  if (page !== undefined) return sendPage(contents, page, response);

  const file = await readStaticFile(contents.publicFolder, path.slice(1));
  if (file !== undefined) return sendFile(file, { 'Cache-Control': 'no-cache' }, request, response);
  return sendPage(contents, undefined, response);
}

/** The widgets, as a CDN would give them: to every origin, for ever where the name carries a hash. */
async function sendBundleFile(
  { bundleFolder }: PortalContents,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': path.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  const file = await readStaticFile(bundleFolder, path);
  if (file !== undefined) return sendFile(file, headers, request, response);
  response.setHeader('Access-Control-Allow-Origin', '*');
  if ((await readStaticFile(bundleFolder, 'samspil.js')) === undefined) {
    sendText(response, 503, 'Komponenterne er ikke bygget. Kør npm start, eller npm run build mens portalen kører.');
  } else {
    sendText(response, 404, 'Filen findes ikke i komponenternes bundt.');
  }
}

async function sendPage(
  contents: PortalContents,
  page: PortalPage | undefined,
  response: ServerResponse,
): Promise<void> {
  const template = (name: string) => readFile(join(contents.publicFolder, name), 'utf8');
  const isInterventions = page === interventionsPage;
  const content = await template(isInterventions ? 'interventions.html' : page ? 'elsewhere.html' : 'not-found.html');
  const title = page?.title ?? 'Siden findes ikke';
  const values = {
    title: escapeHtml(title),
    api: escapeHtml(contents.apiUrl),
    personas: renderPersonas(contents.personas),
  };
  const html = fillTemplate(await template('layout.html'), {
    ...values,
    navigation: renderNavigation(page),
    breadcrumb: renderBreadcrumb(page),
    content: fillTemplate(content, values),
    scripts: isInterventions ? await template('interventions-scripts.html') : '',
  });
  response.writeHead(page ? 200 : 404, {
    ...pageSecurityHeaders(new URL(contents.apiUrl).origin),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(html);
}

function renderPersonas(personas: readonly Persona[]): string {
  return personas
    .map(({ code, name, roleDa, institutionIds }) => {
      const institutions = escapeHtml(institutionIds.join(' '));
      return `<option value="${escapeHtml(code)}" data-institutions="${institutions}">${escapeHtml(nameAndRole(name, roleDa))}</option>`;
    })
    .join('\n');
}

/** `Ane Skoledemo, Skoleleder`; a name that begins with the role, such as that of a parent, says it already. */
function nameAndRole(name: string, role: string): string {
  return name.startsWith(role) ? name : `${name}, ${role}`;
}

function sendFile(
  file: StaticFile,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const all = { ...commonSecurityHeaders, ...headers, ETag: file.etag };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, { ...all, 'Content-Type': file.contentType, 'Content-Length': file.bytes.byteLength });
  response.end(file.bytes);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...commonSecurityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** Serves a folder of pages on the loopback interface, at a port the system chooses. */
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The demo documents that come with the launcher. */
export const DEMO_FOLDER = fileURLToPath(new URL('./demo', import.meta.url));

/** The demo documents' files, by how much there is to find in them. */
export const DEMO_PAGES = {
  index: 'index.html',
  heavy: 'heavy.html',
  mixed: 'mixed.html',
  good: 'good.html',
} as const;

export interface PageServer {
  /** Such as `http://127.0.0.1:34567/`; always with the closing slash. */
  readonly origin: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves files of known kinds below `folder`, to this machine only; everything else is a 404. */
export async function servePages(folder: string): Promise<PageServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', started);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page server has no port.');

  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = pathBelow(root, request.url ?? '/');
  const type = path && CONTENT_TYPES[extname(path)];
  if (!path || !type) return refuse(response, 404);
  const body = await contentOf(root, path);
  if (!body) return refuse(response, 404);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found' : 'Method not allowed');
}

/** Undefined where the address leads out of the folder or cannot be decoded. */
function pathBelow(root: string, address: string): string | undefined {
  const withoutQuery = address.replace(/[?#].*$/s, '');
  let decoded: string;
  try {
    decoded = decodeURIComponent(withoutQuery);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const path = resolve(root, `.${decoded.endsWith('/') ? `${decoded}index.html` : decoded}`);
  return path.startsWith(root + sep) ? path : undefined;
}

/** Undefined where there is no such file, or a link leads out of the folder. */
async function contentOf(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const real = await realpath(path);
    return real.startsWith(root + sep) ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
}

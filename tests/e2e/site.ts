/** A site on the loopback interface whose pages a test makes up as it goes. */
import { createServer } from 'node:http';

/** What one address gives. */
export interface SitePage {
  readonly body: string | Buffer;
  /** Default: `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Such as `http://127.0.0.1:34567`, without a closing slash. */
  readonly origin: string;
  /** Puts a page at a path and gives its whole address. */
  put(path: string, page: SitePage): string;
  close(): Promise<void>;
}

/** Starts a site without pages; two of them have two origins. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    return response.end(page.body);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put: (path, page) => {
      pages.set(path, page);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

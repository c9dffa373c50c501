/** The demo server: this machine only, one folder only. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_FOLDER, DEMO_PAGES, type PageServer, servePages } from '../../utils/launcher/demo-server';

let outside: string;
let server: PageServer;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'wenzhen-pages-'));
  const folder = join(outside, 'served');
  await mkdir(folder);
  await mkdir(join(outside, 'served-not'));
  await writeFile(join(outside, 'secret.html'), 'secret');
  await writeFile(join(outside, 'served-not', 'secret.html'), 'secret');
  await writeFile(join(folder, 'index.html'), '<title>目录</title>');
  await writeFile(join(folder, '通知.html'), '通知');
  await writeFile(join(folder, 'key.pem'), 'secret');
  await symlink(join(outside, 'secret.html'), join(folder, 'link.html'));
  server = await servePages(folder);
});

afterAll(async () => {
  await server.close();
  await rm(outside, { recursive: true });
});

test('the folder itself gives its index page, in UTF-8', async () => {
  const answer = await get('/');
  expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: '<title>目录</title>' });
});

test('file names may be Chinese and may carry a query', async () => {
  expect((await get(`/${encodeURIComponent('通知')}.html?from=list`)).body).toBe('通知');
});

test.each(['/absent.html', '/absent/', '/served', '/%E0%A4%A'])('%s is not found', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/../served-not/secret.html',
  '//etc/passwd',
  '/link.html',
  '/key.pem',
  '/index.html%00.png',
])('%s does not lead out of the folder', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret');
});

test('nothing can be posted', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});

test('it listens on the loopback interface alone', async () => {
  expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
  for (const address of others) await expect(get('/', 'GET', address)).rejects.toThrow('ECONNREFUSED');
});

test('closed, it answers no more, even with a connection left open', async () => {
  const other = await servePages(DEMO_FOLDER);
  const port = new URL(other.origin).port;
  expect((await get('/', 'GET', '127.0.0.1', port)).status).toBe(200);
  await other.close();
  await expect(get('/', 'GET', '127.0.0.1', port)).rejects.toThrow();
});

test('every demo page is there, needs nothing from elsewhere and runs no script', async () => {
  const demo = await servePages(DEMO_FOLDER);
  for (const path of Object.values(DEMO_PAGES)) {
    const { status, body } = await get(`/${path}`, 'GET', '127.0.0.1', new URL(demo.origin).port);
    expect(status).toBe(200);
    expect(body).not.toMatch(/<script|<img|<iframe|@import|url\(|\bon\w+=|https?:/);
    expect(body).toContain('虚构');
  }
  await demo.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Sends the path as it is, where a URL parser would tidy `..` away. */
function get(path: string, method = 'GET', host = '127.0.0.1', port = new URL(server.origin).port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    };
    request({ host, port, path, method }, read).on('error', reject).end();
  });
}

import { createServer, request as forwardTo, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { makeCertificate } from './certificate';

export type Answer = { body: string | Uint8Array; status?: number; type?: string; headers?: Record<string, string> };
/** Answers a path of one host; null is a 404. */
export type Handler = (url: URL, request: IncomingMessage) => Answer | null | Promise<Answer | null>;
/** Pages by path, one handler for all paths, or the port of a plain HTTP server on this machine. */
type Site = Record<string, string> | Handler | { port: number };

/** The whole network of a test browser: a proxy that knows the test's hosts and nothing else. */
export type Network = {
  /** Of the proxy, on 127.0.0.1. */
  port: number;
  /** Serves a host by its real name, over https and http; replaces what was served under that name. */
  serve(host: string, site: Site): void;
  /** Every host that anything in the browser asked for, in order of first sight; those unknown were refused. */
  seen(): string[];
  /** Those of them that the test doesn't serve and that the browser itself doesn't call home to: what the extension or a page tried to reach. */
  strangers(): string[];
  /** Forgets the hosts served and seen. */
  reset(): void;
  close(): Promise<void>;
};

/** Where the browsers call by themselves, whatever extension runs: accounts, form filling, settings. */
const CALLS_HOME = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'location.services.mozilla.com',
]);

const isForward = (site: Site): site is { port: number } => typeof site === 'object' && typeof site['port'] === 'number';

async function answerOf(site: Exclude<Site, { port: number }>, url: URL, request: IncomingMessage): Promise<Answer | null> {
  if (typeof site === 'function') return site(url, request);
  const page = site[url.pathname];
  return page === undefined ? null : { body: page };
}

function forward(port: number, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...request.headers, host: url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) };
  const upstream = forwardTo({ port, host: '127.0.0.1', path: url.pathname + url.search, method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.on('error', () => response.writeHead(502).end());
  request.pipe(upstream);
}

async function respond(sites: Map<string, Site>, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = sites.get(url.hostname);
  if (site !== undefined && isForward(site)) {
    forward(site.port, url, request, response);
    return;
  }
  const answer = site === undefined ? null : await answerOf(site, url, request);
  const type = answer?.type ?? 'text/html; charset=utf-8';
  response.writeHead(answer?.status ?? (answer === null ? 404 : 200), {
    'content-type': type,
    'cache-control': 'no-store',
    ...answer?.headers,
  });
  response.end(answer?.body ?? '');
}

const listen = (server: Server) =>
  new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** Starts the https server and the proxy in front of it, each on a free port. */
export async function startNetwork(): Promise<Network> {
  const sites = new Map<string, Site>();
  const seen = new Set<string>();
  const sockets = new Set<Socket>();

  const secure = createSecureServer(makeCertificate(new Date()), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    // A tunnel may be older than this test: what comes through it counts as well.
    seen.add(url.hostname);
    void respond(sites, url, request, response);
  });
  const securePort = await listen(secure);

  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy.invalid');
    seen.add(url.hostname);
    if (sites.has(url.hostname)) void respond(sites, url, request, response);
    else response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    seen.add(host);
    client.on('error', () => client.destroy());
    if (!sites.has(host)) {
      client.end('HTTP/1.1 502 Not a host of this test\r\n\r\n');
      return;
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  for (const server of [secure, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const port = await listen(proxy);

  return {
    port,
    serve: (host, site) => void sites.set(host, site),
    seen: () => [...seen],
    strangers: () => [...seen].filter((host) => !sites.has(host) && !CALLS_HOME.has(host)),
    reset: () => {
      sites.clear();
      seen.clear();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

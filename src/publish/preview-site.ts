import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site, served on this machine. */
export interface PreviewSite {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder as a plain web server would.
 * @param port taken as asked, else the next that is free
 */
export async function openPreview(folder: string, base: string, port: number): Promise<PreviewSite> {
  // With `dev`, which reads the folder anew for each request, sirv would serve names that begin with a dot.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // Where a name says what is in the file, a browser need not ask again.
    setHeaders(response, path) {
      if (/^\/assets\/[^/]+\.[\w-]{8}\.(?:css|js|svg|woff2)$/.test(path))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    // A framing page could catch clicks; only a header can forbid it.
    response.setHeader('content-security-policy', "frame-ancestors 'none'");
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    const notFound = (): void => {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(readFileSync(join(folder, '404.html')));
    };
    if (/\/(?:\.|%2e)/i.test(path)) notFound();
    else files(request, response, notFound);
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${String(taken)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') resolve(false);
        else reject(error);
      };
      server.once('error', onError).listen(candidate, '127.0.0.1', () => {
        server.off('error', onError);
        resolve(true);
      });
    });
    if (taken) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    }
  }
  throw new Error(`No port from ${String(port)} to ${String(port + 19)} is free.`);
}

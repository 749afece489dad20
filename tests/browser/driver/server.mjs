// What a plain static host is: files of one folder, their types, 404 for the rest.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves `folder` on a free port of this machine until the process ends: `{ origin, requests, stop, start }`.
 * `requests` is every request that came in, as "GET /path"; `stop` takes the host off the network, and `start` brings it
 * back under the same origin.
 */
export async function host(folder) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    requests.push(`${request.method} ${path}`);
    // normalize() takes every ".." out of an absolute path before it is joined.
    const file = join(folder, normalize(path), path.endsWith("/") ? "index.html" : "");
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return response.writeHead(404).end("not found");
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": found.size,
      "cache-control": "no-store",
    });
    createReadStream(file).pipe(response);
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  server.unref();
  const { port } = server.address();
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, requests, stop, start: () => listen(port) };
}

/** Serves `folder` on a free port of this machine until the process ends; returns the origin. */
export async function serve(folder) {
  return (await host(folder)).origin;
}

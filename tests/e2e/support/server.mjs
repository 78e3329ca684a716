// A static host on localhost, as plain as the ones offices have; it can go away and come back,
// and be given another release while people have the page open.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Hosts a folder under a sub-path, so that an absolute address anywhere would fail. */
export async function host(folder, { base = "/kantor/iku/" } = {}) {
  let dir = folder;
  let port = 0;
  let server;
  const asked = [];

  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    asked.push(pathname);
    const path = normalize(pathname.startsWith(base) ? pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html") : "..");
    try {
      if (path.startsWith("..")) throw new Error("outside");
      const body = await readFile(join(dir, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  };

  const start = () =>
    new Promise((resolve, reject) => {
      server = createServer(answer).once("error", reject);
      server.listen(port, "127.0.0.1", () => resolve((port = server.address().port)));
    });
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });

  await start();
  return {
    /** The address of the page. */
    url: `http://127.0.0.1:${port}${base}`,
    origin: `http://127.0.0.1:${port}`,
    /** Every path asked for so far. */
    asked,
    /** From now on the folder hosted is another one. */
    publish: (other) => (dir = other),
    /** The network goes away; the address stays. */
    stop,
    /** The network comes back. */
    start,
  };
}

// What a first visit must fetch before a page stands, compressed as a good host does.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files that a built page names, with itself: path and bytes of each. */
export async function transfer(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^":]+)"/g)].map(([, path]) => path);
  const files = ["index.html", ...new Set(named)];
  return Promise.all(files.map(async (path) => ({ path, bytes: packed(await readFile(join(dir, path))) })));
}

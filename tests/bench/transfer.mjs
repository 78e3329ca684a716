// P1: what a first visit must fetch, compressed as a good host does.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { line } from "./support/numbers.mjs";

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

async function transfer(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^":]+)"/g)].map(([, path]) => path);
  const files = await Promise.all(["index.html", ...new Set(named)].map((path) => readFile(join(dir, path))));
  const packed = files.map((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return packed.reduce((sum, bytes) => sum + bytes, 0);
}

export async function P1({ site }) {
  const [iku, empty] = [await transfer(join(site, "app")), await transfer(join(site, "empty"))];
  return [
    line("P1", "first transfer, brotli", { value: iku, most: 200 * 1024, unit: kilobytes }),
    line("P1", "… over an empty page", { value: iku, of: empty, unit: kilobytes }),
  ];
}

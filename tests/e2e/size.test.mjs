// First transfer: what a first visit must fetch before IKU stands, compressed as a good host does.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST } from "./support/journey.mjs";

const LIMIT_BYTES = 180 * 1024;
const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test("the first transfer stays within its budget", async (context) => {
  const html = await readFile(join(DIST, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+)"/g)].map(([, path]) => path);
  const parts = await Promise.all(
    ["index.html", ...new Set(named)].map(async (path) => ({ path, bytes: packed(await readFile(join(DIST, path))) })),
  );
  for (const { path, bytes } of parts) context.diagnostic(`${String(bytes).padStart(7)}  ${path}`);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  context.diagnostic(`${String(total).padStart(7)}  in all, of ${LIMIT_BYTES}`);
  assert.ok((await readdir(DIST)).includes("iku.html"));
  assert.ok(total <= LIMIT_BYTES, `${total} bytes of ${LIMIT_BYTES}`);
});

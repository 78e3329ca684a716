// What must be fetched before IKU stands, and before it does all it can.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { DIST } from "./support/journey.mjs";
import { firstFile, firstVisit, overview, piece, pieceNames, whole } from "./support/transfer.mjs";

const KB = 1024;
const FIRST_VISIT = 150 * KB;
const OVERVIEW = 330 * KB;
/** With what it shares with others, as if it were the first to be fetched. */
const PIECES = { daily: 335 * KB, documents: 360 * KB, entering: 72 * KB, planning: 455 * KB, review: 198 * KB };
const WHOLE = 1108 * KB;
const WORKER = 160 * KB;

function within(context, parts, limit) {
  for (const { path, bytes } of parts) context.diagnostic(`${String(bytes).padStart(7)}  ${path}`);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  context.diagnostic(`${String(total).padStart(7)}  in all, of ${limit}`);
  assert.ok(total <= limit, `${total} bytes of ${limit}`);
}

test("a first visit fetches no more than its budget", async (context) => {
  assert.ok((await readdir(DIST)).includes("iku.html"));
  within(context, await firstVisit(DIST), FIRST_VISIT);
});

test("Ringkasan of a workspace stands within its budget", async (context) => within(context, await overview(DIST), OVERVIEW));

test("every piece stays within its budget", async (context) => {
  assert.deepEqual(await pieceNames(DIST), Object.keys(PIECES));
  for (const [name, limit] of Object.entries(PIECES)) {
    await context.test(name, async (inner) => within(inner, await piece(DIST, name), limit));
  }
});

test("all pieces together stay within their budget", async (context) => within(context, await whole(DIST), WHOLE));

test("the worker stays within its budget", async (context) => within(context, await firstFile(DIST), WORKER));

// What must be fetched before IKU stands, and before it does all it can.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { DIST } from "./support/journey.mjs";
import { firstFile, goingIn, transfer } from "./support/transfer.mjs";

const FIRST_VISIT_BYTES = 180 * 1024;
// Where the whole program stands with all of planning in it: three times what it should have. It is here to be lowered.
const WHOLE_PROGRAM_BYTES = 820 * 1024;
const WORKER_BYTES = 160 * 1024;

function within(context, parts, limit) {
  for (const { path, bytes } of parts) context.diagnostic(`${String(bytes).padStart(7)}  ${path}`);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  context.diagnostic(`${String(total).padStart(7)}  in all, of ${limit}`);
  assert.ok(total <= limit, `${total} bytes of ${limit}`);
}

test("a first visit fetches no more than its budget", async (context) => {
  assert.ok((await readdir(DIST)).includes("iku.html"));
  within(context, await transfer(DIST), FIRST_VISIT_BYTES);
});

test("the whole program stays within its budget", async (context) => within(context, await goingIn(DIST), WHOLE_PROGRAM_BYTES));

test("the worker stays within its budget", async (context) => within(context, await firstFile(DIST), WORKER_BYTES));

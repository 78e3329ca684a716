// First transfer: what a first visit must fetch before IKU stands.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { DIST } from "./support/journey.mjs";
import { transfer } from "./support/transfer.mjs";

// A ratchet: where the program stands now, to be lowered with every step towards the goal of 180 KB and never
// raised. `./dev bench P1` holds it against the goal.
const LIMIT_BYTES = 540 * 1024;

test("the first transfer stays within its budget", async (context) => {
  const parts = await transfer(DIST);
  for (const { path, bytes } of parts) context.diagnostic(`${String(bytes).padStart(7)}  ${path}`);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  context.diagnostic(`${String(total).padStart(7)}  in all, of ${LIMIT_BYTES}`);
  assert.ok((await readdir(DIST)).includes("iku.html"));
  assert.ok(total <= LIMIT_BYTES, `${total} bytes of ${LIMIT_BYTES}`);
});

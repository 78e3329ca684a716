// P1: what a first visit must fetch, and what going in adds.
import { join } from "node:path";
import { goingIn, transfer } from "../e2e/support/transfer.mjs";
import { line } from "./support/numbers.mjs";

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

export async function P1({ site }) {
  const [app, bare] = [join(site, "app"), join(site, "empty")];
  const [iku, whole, empty] = [total(await transfer(app)), total(await goingIn(app)), total(await transfer(bare))];
  return [
    line("P1", "first transfer, brotli", { value: iku, most: 200 * 1024, unit: kilobytes }),
    line("P1", "the whole program, when somebody goes in", { value: whole, most: 250 * 1024, unit: kilobytes }),
    line("P1", "… : an empty page built alike", { value: iku, of: empty, unit: kilobytes }),
  ];
}

// P1: what a first visit must fetch.
import { join } from "node:path";
import { transfer } from "../e2e/support/transfer.mjs";
import { line } from "./support/numbers.mjs";

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const fetched = async (dir) => (await transfer(dir)).reduce((sum, { bytes }) => sum + bytes, 0);

export async function P1({ site }) {
  const [iku, empty] = [await fetched(join(site, "app")), await fetched(join(site, "empty"))];
  return [
    line("P1", "first transfer, brotli", { value: iku, most: 200 * 1024, unit: kilobytes }),
    line("P1", "… : an empty page built alike", { value: iku, of: empty, unit: kilobytes }),
  ];
}

// P1: what must be fetched on a first visit, before Ringkasan stands, and in all.
import { join } from "node:path";
import { firstVisit, overview, whole } from "../e2e/support/transfer.mjs";
import { line } from "./support/numbers.mjs";

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

export async function P1({ site }) {
  const [app, bare] = [join(site, "app"), join(site, "empty")];
  const [iku, stands, all, empty] = (await Promise.all([firstVisit(app), overview(app), whole(app), firstVisit(bare)])).map(total);
  return [
    line("P1", "first transfer, brotli", { value: iku, most: 200 * 1024, unit: kilobytes }),
    line("P1", "… before Ringkasan of a workspace stands", { value: stands, most: 250 * 1024, unit: kilobytes }),
    line("P1", "… all pieces of the program, fetched ahead", { value: all, most: 520 * 1024, unit: kilobytes }),
    line("P1", "… : an empty page built alike", { value: iku, of: empty, unit: kilobytes }),
  ];
}

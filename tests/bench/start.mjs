// P2: from asking for the page until the grid accepts a key, with a slow processor.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { slow, withBrowser } from "./support/browser.mjs";
import { line, median } from "./support/numbers.mjs";

const ROUNDS = 5;
const SLOWER = 4;
const ENTRIES = 1_000;

const usable = await readFile(new URL("pages/usable.js", import.meta.url), "utf8");

/** Opens an address in a new tab; milliseconds until it stands. */
async function opened(context, bench, path) {
  const page = await context.newPage();
  // A page of the same origin first: the slowness belongs to its process.
  await page.goto(`${bench.url}pages/`).catch(() => {});
  await page.addInitScript(usable);
  await slow(page, SLOWER);
  await page.goto(`${bench.url}${path}`);
  await page.waitForFunction(() => window.usable, null, { timeout: 60_000 });
  return { page, time: await page.evaluate(() => window.usable) };
}

/** Forgets what a browser keeps of the program, but not the data. */
async function forget(profile) {
  for (const kept of ["Cache", "Code Cache", "GPUCache", "Service Worker"]) {
    await rm(join(profile, "Default", kept), { recursive: true, force: true, maxRetries: 3 });
  }
}

export async function P2(bench) {
  const [worked, fresh] = [join(bench.folder, "worked"), join(bench.folder, "fresh")];
  await withBrowser(worked, async (context) => {
    const [page] = context.pages();
    await page.goto(`${bench.url}pages/`);
    await page.evaluate(async (entries) => (await import("./seed.mjs")).seed(entries), ENTRIES);
  });
  const times = { cold: [], offline: [], empty: [] };
  const iku = async (context) => {
    const { page, time } = await opened(context, bench, "app/#/isi?tahun=2024&periode=TW4");
    times.cold.push(time);
    await slow(page, 1);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await page.close();
    await bench.host.stop();
    times.offline.push((await opened(context, bench, "app/#/isi?tahun=2024&periode=TW4")).time);
    await bench.host.start();
  };
  const empty = async (context) => {
    times.empty.push((await opened(context, bench, "empty/")).time);
  };
  for (let round = 0; round < ROUNDS; round++) {
    await forget(worked);
    await withBrowser(worked, iku);
    await forget(fresh);
    await withBrowser(fresh, empty);
  }
  const cold = median(times.cold);
  return [
    line("P2", "cold start : an empty page built alike", { value: cold, of: median(times.empty), most: 1.25 }),
    line("P2", "warm and offline : cold", { value: median(times.offline), of: cold, most: 0.6 }),
  ];
}

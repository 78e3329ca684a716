// P5: from the key until what was typed is durable and the page says so, beside a page in bare DOM that does the same.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { slow, withBrowser } from "./support/browser.mjs";
import { line, median, percentile } from "./support/numbers.mjs";

const ROUNDS = 5;
const EDITS = 20;
const SLOWER = 4;
const ENTRIES = 1_000;

const painted = await readFile(new URL("pages/painted.js", import.meta.url), "utf8");

/** Types numbers down a column, each after the one before is saved. */
async function typed(page, first) {
  for (let n = 0; n < EDITS; n++) {
    const before = await page.evaluate(() => window.saves.length);
    await page.keyboard.type(String(first + n));
    await page.keyboard.press("Enter");
    await page.waitForFunction((count) => window.saves.length > count, before);
  }
}

/** The times that a page has collected, which it then forgets. */
const taken = (page) => page.evaluate(() => window.saves.splice(0));

export async function P5(bench) {
  return withBrowser(join(bench.folder, "typing"), async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.url}pages/`);
    await page.evaluate(async (entries) => (await import("./seed.mjs")).seed(entries), ENTRIES);
    const ready = async (path) => {
      const page = await context.newPage();
      await page.addInitScript(painted);
      await page.goto(`${bench.url}${path}`);
      await page.locator("[role=grid] td[tabindex='0'], [role=grid] td:focus").first().focus();
      await typed(page, 2_000);
      await taken(page);
      return page;
    };
    const pages = { iku: await ready("app/#/isi?tahun=2024&periode=TW2"), bare: await ready("pages/bare.html") };
    const times = { iku: [], bare: [] };
    let number = 3_000;
    const round = async (who, rate) => {
      const page = pages[who];
      await page.bringToFront();
      await slow(page, rate);
      await typed(page, (number += EDITS));
      return taken(page);
    };
    // At full speed every interaction counts, as the browser measures it.
    const { iku } = pages;
    const before = await iku.evaluate(() => (window.interactions.clear(), performance.interactionCount));
    const atOnce = [];
    for (let n = 0; n < 3; n++) atOnce.push(...(await round("iku", 1)));
    const lengths = await iku.evaluate(async (before) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const long = [...window.interactions.values()];
      // What is not reported was shorter than a frame.
      return [...long, ...Array(Math.max(0, performance.interactionCount - before - long.length)).fill(16)];
    }, before);
    for (let n = 0; n < ROUNDS; n++) {
      for (const who of Object.keys(pages)) times[who].push(...(await round(who, SLOWER)));
    }
    const of = (part) => ({ value: percentile(times.iku, part), of: percentile(times.bare, part) });
    return [
      line("P5", "key to durable and painted, p95 : bare DOM", { ...of(0.95), most: 1.25 }),
      line("P5", "… median : bare DOM", of(0.5)),
      line("P5", `interaction at full speed, p98 of ${lengths.length}`, { value: percentile(lengths, 0.98), most: 50 }),
      line("P5", "key to durable and painted at full speed, median", { value: median(atOnce) }),
    ];
  });
}

// P6 and P12: a plan of many indicators on the page: another period, and scrolling, with a slow processor.
import { join } from "node:path";
import { slow, withBrowser } from "./support/browser.mjs";
import { line, median, percentile } from "./support/numbers.mjs";

const INDICATORS = 2_000;
const SLOWER = 4;
const ROUNDS = 5;

/** A device on which the office is kept, for both measures. */
function office(bench, use) {
  return withBrowser(join(bench.folder, "office"), async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.url}pages/`);
    await page.evaluate(
      async (indicators) => localStorage.getItem("iku.workspace") || (await import("./seed.mjs")).seedOffice(indicators),
      INDICATORS,
    );
    return use(context);
  });
}

/** Chooses another period; milliseconds until it is painted. */
const changed = (page, label) =>
  page.evaluate(async (label) => {
    const select = [...document.querySelectorAll("select")].find((it) => [...it.options].some((one) => one.text === label));
    const before = document.querySelector("h1").textContent;
    const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const begin = performance.now();
    select.value = [...select.options].find((one) => one.text === label).value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    while (document.querySelector("h1").textContent === before && performance.now() - begin < 5_000) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    await painted;
    return performance.now() - begin;
  }, label);

export function P6(bench) {
  return office(bench, async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.url}app/#/ringkasan?tahun=2024&periode=TW1`);
    await page.locator("article.indicator").first().waitFor({ timeout: 60_000 });
    const lines = [];
    for (const [rate, most] of [[1, 16.7], [SLOWER, 50]]) {
      await slow(page, rate);
      const times = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const label of ["Triwulan II", "Triwulan III", "Triwulan IV", "Triwulan I"]) times.push(await changed(page, label));
      }
      lines.push(line("P6", `another period on Ringkasan, 2,000 indicators, ${rate}×`, { value: median(times), most }));
    }
    return lines;
  });
}

/** Scrolls down through it; the length of each frame, and how many screens of rows are in the page. */
const scrolled = (page, selector) =>
  page.evaluate(async (selector) => {
    const element = document.querySelector(selector);
    const scroller = [element, ...[...document.querySelectorAll("*")].filter((it) => it.contains(element))]
      .filter((it) => it.scrollHeight > it.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(it).overflowY))
      .pop() ?? document.scrollingElement;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const frames = [];
    let last = await frame();
    for (let n = 0; n < 240; n++) {
      scroller.scrollTop += 400;
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    // Not the blank space in place of those that are not drawn.
    const rows = element.querySelectorAll("tr:not([aria-hidden])");
    const height = [...rows].reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    return { frames, screens: height / innerHeight };
  }, selector);

export function P12(bench) {
  return office(bench, async (context) => {
    const lines = [];
    for (const [name, path, selector] of [
      ["the annex of 2,000 indicators", "app/#/iku", "table.annex"],
      ["the grid of all units", "app/#/isi?tahun=2024&periode=TW4", "[role=grid]"],
    ]) {
      const page = await context.newPage();
      await page.goto(`${bench.url}${path}`);
      await page.locator(`${selector} tr`).nth(5).waitFor({ timeout: 60_000 });
      await slow(page, SLOWER);
      const { frames, screens } = await scrolled(page, selector);
      lines.push(
        line("P12", `scrolling ${name}, ${SLOWER}×, longest of 240 frames`, { value: Math.max(...frames), most: 33 }),
        line("P12", "… p95", { value: percentile(frames, 0.95), most: 33 }),
        line("P12", "… screens of rows in the page", { value: screens, most: 3, unit: (value) => value.toFixed(1) }),
      );
      await page.close();
    }
    return lines;
  });
}

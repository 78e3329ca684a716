// The performance report of a year: the longest task while it is read, composed and drawn, and after a draft is accepted.
import { join } from "node:path";
import { withBrowser } from "./support/browser.mjs";
import { line, median } from "./support/numbers.mjs";

const ROUNDS = 5;
/** What the browser calls a long task; shorter ones it does not tell of. */
const MOST = 50;

/** The longest task from now on until something stands, in milliseconds; 0 where none was long. */
async function longest(page, act) {
  await page.evaluate(() => {
    window.tasks = [];
    window.told ??= new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)));
    window.told.observe({ entryTypes: ["longtask"] });
  });
  await act();
  // What was long is told in a task of its own.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return page.evaluate(() => Math.max(0, ...window.tasks));
}

export function report(bench) {
  return withBrowser(join(bench.folder, "report"), async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.url}app/`);
    await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
    await page.locator(".sample-mark").waitFor();
    const go = (address) => page.evaluate((to) => (location.hash = to), address);
    const [drawn, accepted] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      await go("#/dokumen?tahun=2024");
      await page.locator(".documents").waitFor();
      drawn.push(
        await longest(page, async () => {
          await go("#/dokumen/lkjip?tahun=2024");
          await page.locator('.paper[aria-busy="false"]').waitFor();
        }),
      );
      accepted.push(
        await longest(page, async () => {
          const accept = page.getByRole("button", { name: /^Setujui:/ }).first();
          const name = await accept.getAttribute("aria-label");
          await accept.press("Enter");
          await page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
        }),
      );
    }
    return [
      line("report", "longest task, LKjIP of the sample read and drawn", { value: median(drawn), most: MOST }),
      line("report", "longest task, a draft of it accepted", { value: median(accepted), most: MOST }),
    ];
  });
}

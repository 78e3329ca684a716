// A plan of 120 indicators: of its long tables only what is near the screen stands on the page, and nobody notices.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { fill, press, reach } from "./support/office.mjs";
import { paste, wordTable } from "./support/word.mjs";

const INDICATORS = 120;
/** Numerator and denominator of each. */
const DATA = 2 * INDICATORS;

/** Pastes a table of half of them, and takes it with every formula read; one change holds no more. */
async function table(page, after, take) {
  const half = INDICATORS / 2;
  const html = wordTable({ goals: 5, objectives: 3, indicators: half / 15, after });
  await paste(page.getByLabel("Tempel tabel di sini"), { html, text: "tabel" });
  await page.getByText(`Terbaca ${half} indikator`).waitFor();
  await page.getByRole("button", { name: `Pakai tanda × di semua ${half} formulasi` }).click();
  await page.getByText(`${half} indikator, ${2 * half} data dasar`).waitFor();
  await page.getByRole("button", { name: take }).click();
  await page.getByText("Tabel sudah masuk ke rancangan").waitFor();
  await page.locator(".save-done").waitFor();
}

/** Makes an agency of two tables, which has a draft of its own. */
async function agency(someone) {
  const page = await someone.open();
  await press(page.getByRole("button", { name: /^Buat perangkat daerah baru/ }));
  const field = (name) => page.getByLabel(name, { exact: true });
  await fill(field("Nama perangkat daerah"), "Dinas Kesehatan Kabupaten Lombok Timur");
  await fill(field("Nama"), "Rina");
  await fill(field("Unit kerja"), "Sekretariat");
  await page.getByRole("radio", { name: "Tabel IKU dari Word atau Excel" }).check();
  await table(page, 0, "Buat perangkat daerah ini");
  await page.evaluate(() => (location.hash = "#/iku/tempel"));
  await table(page, INDICATORS / 2, "Masukkan ke rancangan");
  await page.evaluate(() => (location.hash = "#/iku"));
  await page.locator("table.annex").waitFor();
  return page;
}

/** Scrolls the page, or a box, and waits until it stands there. */
const scrolled = (page, top, selector = ":root") =>
  page.locator(selector).evaluate(async (box, top) => {
    box.scrollTop = top === "end" ? box.scrollHeight : top;
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
  }, top);

/** How many screens high the rows are that stand in a table. */
const screens = (table) =>
  table.evaluate((table) => [...table.querySelectorAll("tr[data-at]")].reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) / innerHeight);

journey("a long annex: what is typed stays however far one scrolls, nothing jumps, and paper has all of it", async ({ person }) => {
  const rina = await person("rina");
  const page = await agency(rina);
  const annex = page.locator("table.annex");
  const rows = annex.locator("tr[data-at]");
  const last = annex.locator(`tr[aria-rowindex="${INDICATORS + 2}"]`);
  await rows.first().waitFor();
  assert.equal(await annex.getAttribute("aria-rowcount"), String(INDICATORS + 2));
  assert.ok((await screens(annex)) <= 3, "no more than three screens of rows");

  const name = annex.locator("textarea").first();
  await reach(name);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Meningkatnya umur harapan hidup");
  const bottom = await annex.evaluate((table) => table.getBoundingClientRect().bottom + scrollY - innerHeight);
  await scrolled(page, bottom);
  await last.getByRole("link", { name: `pelayanan ${INDICATORS} sesuai standar` }).waitFor();
  assert.ok((await screens(annex)) <= 3.2, "the row that is typed in and three screens");
  assert.equal(await name.evaluate((field) => field === document.activeElement && field.value), "Meningkatnya umur harapan hidup");

  // A row that is seen moves by what was scrolled, and by nothing else.
  await last.scrollIntoViewIfNeeded();
  const jumps = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const jumps = [];
    for (let step = 0; step < 40; step += 1) {
      const rows = [...document.querySelectorAll(".annex tr[data-at]")];
      const row = rows.find((row) => row.getBoundingClientRect().bottom > 200);
      const before = row.getBoundingClientRect().top + 150;
      scrollBy(0, -150);
      for (let n = 0; n < 3; n += 1) await frame();
      const jump = row.getBoundingClientRect().top - before;
      if (!row.isConnected || Math.abs(jump) > 2) jumps.push(jump);
    }
    return jumps;
  });
  assert.deepEqual(jumps, [], "rows that jumped");

  await page.keyboard.press("Control+Enter");
  await page.locator(".save-done").waitFor();
  await scrolled(page, 0);
  assert.equal(await name.inputValue(), "Meningkatnya umur harapan hidup");

  const all = (count) => page.waitForFunction((count) => document.querySelectorAll(".annex tr[data-at]").length === count, count);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await all(INDICATORS);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.waitForFunction((count) => document.querySelectorAll(".annex tr[data-at]").length < count, INDICATORS);
});

journey("a long grid: keys lead to rows that were not drawn, and a block goes over them", async ({ person }) => {
  const rina = await person("rina");
  const page = await agency(rina);
  await page.evaluate(() => (location.hash = "#/isi?tahun=2026&periode=TW1"));
  const grid = page.getByRole("grid").first();
  await grid.waitFor();
  assert.equal(await grid.getAttribute("aria-rowcount"), String(DATA + 1));
  assert.ok((await screens(grid)) <= 3, "no more than three screens of rows");
  const cell = (row, column) => page.locator(`#sel-0-${row}-${column}`);
  const at = (row, column) => cell(row, column).and(page.locator(":focus")).waitFor();
  const seen = (row, column) =>
    cell(row, column).evaluate((cell) => {
      const [own, box] = [cell, cell.closest(".sheet-scroll")].map((it) => it.getBoundingClientRect());
      return own.top >= box.top + 40 && own.bottom <= box.bottom;
    });
  const keys = async (...all) => {
    for (const key of all) await page.keyboard.press(key);
  };

  await reach(cell(0, 0));
  await keys("Control+End");
  await at(DATA - 1, 3);
  assert.ok(await seen(DATA - 1, 3), "the last row is on the screen");
  assert.equal(await grid.locator(`tr[aria-rowindex="${DATA + 1}"] th`).count(), 1);
  await keys("Home");
  await page.keyboard.type("17");
  await keys("ArrowUp");
  await at(DATA - 2, 0);
  await keys("PageUp");
  const up = await page.locator(":focus").getAttribute("data-row");
  assert.ok(Number(up) < DATA - 8, `a screen up is row ${up}`);
  assert.ok(await seen(up, 0), "a row a screen up is on the screen");
  await keys("Control+Home");
  await at(0, 0);

  // What is typed stays while somebody looks elsewhere with the mouse.
  await page.keyboard.type("4321");
  await scrolled(page, "end", ".sheet-scroll");
  await cell(DATA - 1, 0).and(page.getByText("17", { exact: true })).waitFor();
  assert.equal(await page.locator(".sheet-input").inputValue(), "4321");
  await keys("Enter");
  await at(1, 0);
  assert.ok(await seen(1, 0), "Enter leads back");
  await cell(0, 0).and(page.getByText("4.321", { exact: true })).waitFor();

  // A block of all rows, of which most are not drawn.
  await keys("Control+Home", "Control+Shift+End", "Shift+Home");
  await at(DATA - 1, 0);
  await keys("Delete");
  await cell(DATA - 1, 0).filter({ hasText: "belum diisi" }).waitFor();
  await keys("Control+Home");
  const column = Array.from({ length: DATA }, (_, n) => n + 1).join("\n");
  await rina.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), column);
  await keys("Control+v");
  await page.getByRole("dialog").getByRole("button", { name: "Tempelkan", exact: true }).click();
  await at(0, 0);
  await keys("Control+End", "Home");
  await cell(DATA - 1, 0).and(page.getByText(String(DATA), { exact: true })).waitFor();
  await page.locator(".save-done").waitFor();
});

// Dokumen: the documents of a year, each as paper and as files that say the same.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { missing, printed } from "./support/pdf.mjs";
import { texts } from "./support/papers.mjs";
import { go } from "./support/planner.mjs";

/** Opens the sample at a place. */
async function sample(someone, address) {
  const page = await someone.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  await page.evaluate((to) => (location.hash = to), address);
  return page;
}

journey("the measurement of a quarter is found from the list, chosen, and printed as it is previewed", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen?tahun=2024");
  await page.getByRole("heading", { level: 1, name: "Dokumen 2024" }).waitFor();
  await accessible(page, "the documents of a year");
  await page.getByRole("link", { name: "Pengukuran Kinerja" }).click();
  await page.getByLabel("Periode").selectOption({ label: "Triwulan II" });
  await page.getByText("SAMPAI DENGAN TW II 2024").waitFor();
  await accessible(page, "a measurement");
  const previewed = await texts(page);
  assert.ok(previewed.includes("Persentase Graduasi Mandiri"), previewed.join("|"));
  const { sheets } = await printed(page);
  assert.deepEqual(missing(previewed, sheets.map(({ text }) => text).join(" ")), []);
});

journey("every document of the year prints as previewed, with no sheet empty and no signature alone, and fits a phone", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen?tahun=2024");
  await page.getByRole("heading", { level: 1, name: "Dokumen 2024" }).waitFor();
  const addresses = await page
    .locator("main a[href^='#/dokumen/']")
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("href").split("?")[0]))]);
  assert.equal(addresses.length, 13, addresses.join());
  for (const address of addresses) {
    await go(page, `${address}?tahun=2024`);
    await page.locator('.paper:not([aria-busy="true"]) .sheet-of-paper').last().waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${address} is ${over} px wider than a phone`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await accessible(page, address);
    const previewed = await texts(page);
    const { sheets } = await printed(page);
    // What runs from sheet to sheet has the mark of the sample between its halves.
    const said = sheets.map(({ text }) => text.replace("DATA CONTOH – bukan data resmi", ""));
    assert.deepEqual(missing(previewed, said.join(" ")), [], address);
    for (const [place, { width, height }] of sheets.entries()) {
      assert.deepEqual([width, height].sort(), [210, 297], address);
      // Above the place and day of a signature stands something.
      const [above] = said[place].split(/Contoh, [\d…]/);
      assert.ok(above.trim(), `${address} has a sheet with no more than ${said[place]}`);
    }
  }
});

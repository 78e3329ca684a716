// Dokumen: the documents of a year, each as paper and as files that say the same.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { missing, printed } from "./support/pdf.mjs";
import { texts } from "./support/papers.mjs";

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

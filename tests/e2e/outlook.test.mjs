// Prakiraan: where the years lead, in a sentence; with too few of them it says so and draws nothing.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, press } from "./support/office.mjs";

const section = (page) => page.locator("section", { has: page.getByRole("heading", { name: "Prakiraan" }) });

journey("the years of the sample lead somewhere: on the card, in the calculation, on the indicator's page", async ({ person }) => {
  const sari = await person("sari");
  let page = await sari.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  page = await sari.open("#/ringkasan?tahun=2025&periode=2025");
  const card = page.locator("article.indicator").nth(1);
  const line = card.getByText("Dengan laju sekarang (-0,48 poin per tahun) target 2026 sebesar 80,27% makin jauh.");
  await line.waitFor();
  await press(card.getByRole("button", { name: "Lihat hitungan IKU 2" }));
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Perlu naik 0,17 poin per tahun untuk mencapai 80,27% pada 2026.").waitFor();
  await accessible(page, "a calculation with a forecast");
  await page.keyboard.press("Escape");

  page = await sari.open("#/iku");
  await press(page.locator("table.annex a").nth(1));
  const ahead = section(page);
  await ahead.getByText("Dengan laju sekarang (-0,48 poin").waitFor();
  assert.equal(await ahead.locator("svg.trend").count(), 1);
  const last = await ahead.locator("tbody tr").last().locator("> *").allInnerTexts();
  assert.deepEqual([last[0], last[2], last[3]], ["2026", "80,27%", "79,62%"]);
  await accessible(page, "an indicator with a forecast");
});

journey("the decree alone has too few years, says so and draws nothing", async ({ person }) => {
  const sari = await person("sari");
  let page = await begin(sari, "Sari", "Bidang Rehabilitasi Sosial");
  const few = "Belum ada tahun berisi angka: belum cukup untuk melihat arah.";
  assert.equal(await page.locator("article.indicator").getByText(few).count(), 2);
  page = await sari.open("#/iku");
  await press(page.locator("table.annex a").first());
  await section(page).getByText(few).waitFor();
  assert.equal(await section(page).locator("svg").count(), 0);
});

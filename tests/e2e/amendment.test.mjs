// One planner's year: what is wrong with the numbers of the decree is set right, the amendment is enacted, each year is
// measured by its own version, and what a bidang wrote meanwhile is listed.
import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { begin, choose, fill, press, saved } from "./support/office.mjs";
import { enact, go, receive, send, target } from "./support/planner.mjs";

/** Says why, in the field that opened, and saves. */
async function say(page, label, words) {
  const field = page.getByLabel(label, { exact: true });
  await field.and(page.locator(":focus")).waitFor();
  await page.keyboard.type(words);
  await press(page.getByRole("button", { name: "Simpan", exact: true }));
  await field.waitFor({ state: "detached" });
}

/** Presses every button of a kind until none is left; `then` is what each asks for. */
async function all(page, name, then) {
  const buttons = page.getByRole("button", { name });
  for (let left = await buttons.count(); left; left = await buttons.count()) {
    const before = await page.locator("main").innerText();
    await buttons.last().focus();
    await page.keyboard.press("Enter");
    await then?.();
    await page.waitForFunction((text) => document.querySelector("main").innerText !== text, before);
  }
}

/** Settles all that affects numbers: corrected, answered, or accepted for a reason. */
async function repair(page) {
  await go(page, "#/periksa");
  await page.locator(".review").waitFor();
  await choose(page.getByLabel("Bobot"), "Substansi");
  const third = page.locator("li").filter({ has: page.getByRole("link", { name: "IKU 3 · Formulasi" }) });
  await fill(third.getByLabel("Nama data dasar baru"), "Jumlah kejadian bencana");
  await all(page, /^Perbaiki/);
  await all(page, /^Jawab/, () => say(page, "Jawaban", "Dibahas dengan bidang terkait"));
  await all(page, /^Terima/, () => say(page, "Alasan", "Sesuai Renstra 2021–2026"));
  await page.getByText("Tidak ada yang cocok dengan pilihan ini.").waitFor();
}

/** The target and the card of an indicator on Ringkasan of a year. */
async function card(page, year, number) {
  await go(page, `#/ringkasan?tahun=${year}`);
  await page.waitForFunction((of) => document.querySelector(".indicator-foot")?.innerText.includes(`Target ${of}`), String(year));
  const text = await page.locator("article.indicator").nth(number - 1).innerText();
  return text.replaceAll(/\s+/g, " ");
}

journey("all that affects numbers is repaired and enacted; each year keeps its version, and what came meanwhile is listed", async ({ person }) => {
  const sari = await person("sari");
  const budi = await person("budi");
  const page = await begin(sari, "Sari", "Sekretariat");
  await begin(budi, "Budi", "Bidang Pemberdayaan Sosial");
  await repair(page);
  await target(page, "Persentase Graduasi Mandiri", 2025, "1,00");
  await saved(page);

  // Budi gets the draft and goes on writing targets into it, while Sari enacts it.
  await receive(budi, await send(sari));
  await target(budi.page, "Persentase Graduasi Mandiri", 2025, "1,25");
  await go(page, "#/iku/versi");
  await press(page.getByRole("link", { name: "Tetapkan…" }));
  await enact(page, "7 TAHUN 2025", "2025-01-02");
  await page.getByText("IKU perubahan ke-1 ditetapkan.").waitFor();

  assert.match(await card(page, 2023, 1), /Target 2023: 0,01%/);
  assert.match(await card(page, 2025, 1), /Target 2025: 1,00%/);

  await receive(sari, await send(budi));
  await go(page, "#/iku/versi");
  await page.getByRole("heading", { name: "Kiriman setelah penetapan" }).waitFor();
  const late = (await page.locator(".late-lines").innerText()).replaceAll(/\s+/g, " ");
  assert.match(late, /IKU 1 · Target · 2025 1,00% → 1,25%/);
  assert.match(await card(page, 2025, 1), /Target 2025: 1,00%/, "what came late alters no figure");
});

journey("in the sample IKU 1 of 2025 is 99,77 under 1,00, and 2023 is measured by the decree as it was", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  const now = await card(page, 2025, 1);
  assert.match(now, /99,77/);
  assert.match(now, /Target 2025: 1,00%/);
  assert.match(await card(page, 2023, 1), /Target 2023: 0,01%/);
});

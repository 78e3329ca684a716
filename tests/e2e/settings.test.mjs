// Pengaturan: what is chosen there holds at once and after a reload, and erasing leaves nothing.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";

const SETTINGS = "#/pengaturan";
const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const theme = (page) => page.evaluate(() => document.documentElement.dataset.theme);
const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

/** Starts from the decree as somebody of the first unit, and goes to Pengaturan. */
async function begin(sari) {
  const { page } = sari;
  await sari.open();
  await page.getByRole("button", { name: "Mulai dari Keputusan IKU" }).press("Enter");
  const name = page.getByLabel("Nama", { exact: true });
  await name.fill("Sari");
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ index: 1 });
  await name.press("Enter");
  await page.getByRole("link", { name: "Pengaturan" }).press("Enter");
  await heading(page, "Pengaturan");
  return page;
}

/** Waits until something that is computed again shows what it should. */
async function until(page, isSo) {
  // Not as text: that is made into a function at every look, which the page's own policy forbids.
  await page.waitForFunction(isSo);
}

journey("settings are whole and accessible, in both languages and on a phone", async ({ person }) => {
  const page = await begin(await person("sari"));
  await accessible(page, "Pengaturan");
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await overflow(), 0, "wider than a phone");
  await page.getByLabel("English").check();
  await heading(page, "Settings");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await page.evaluate(() => document.activeElement.name), "language", "the focus stays where one chose");
  await accessible(page, "Settings");
  assert.equal(await overflow(), 0, "wider than a phone");
});

journey("language and colours hold at once and after a reload, by keyboard", async ({ person }) => {
  const sari = await person("sari", { colorScheme: "light" });
  const page = await begin(sari);
  await page.getByLabel("Ikuti perangkat").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await theme(page), "light");
  await page.keyboard.press("ArrowRight");
  assert.equal(await theme(page), "dark");
  await page.getByLabel("English").check();
  await sari.reload();
  await heading(page, "Settings");
  assert.equal(await theme(page), "dark");
  assert.ok(await page.getByLabel("Dark").isChecked());
  await page.getByLabel("As the device").check();
  assert.equal(await theme(page), "light");
});

journey("name and unit are kept, and a number like a person's is warned about", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari);
  const name = page.getByLabel("Nama", { exact: true });
  await name.fill("5202014507900001");
  await page.getByText("mirip NIK").waitFor();
  await name.press("Enter");
  assert.match(await page.locator(".me").innerText(), /Sari/, "what is not a name is not kept");
  await name.fill("Sari Wulandari");
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ label: "Lainnya, tulis sendiri" });
  await page.getByLabel("Nama unit kerja").fill("UPTD Rumah Singgah");
  await page.keyboard.press("Enter");
  await sari.reload();
  await heading(page, "Pengaturan");
  assert.equal(await name.inputValue(), "Sari Wulandari");
  assert.equal(await page.getByLabel("Nama unit kerja").inputValue(), "UPTD Rumah Singgah");
});

journey("assumptions and rules are changes like any other: stored, and undone with Ctrl+Z", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari);
  const direction = page.getByLabel(/^IKU 1 ·/);
  const before = await direction.inputValue();
  await direction.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByText("(2 × target − realisasi) ÷ target × 100").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SELECT", "choosing does not take the focus away");
  await page.getByLabel("120%").check();
  await page.getByText("Tercetak pada laporan: “capaian dibatasi 120%”.").waitFor();
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
  await sari.restart();
  await sari.open(SETTINGS);
  await sari.page.getByLabel("120%").waitFor();
  assert.ok(await sari.page.getByLabel("120%").isChecked());
  await heading(sari.page, "Pengaturan");
  await sari.page.locator("h1").focus();
  await sari.page.keyboard.press("Control+z");
  await sari.page.keyboard.press("Control+z");
  await until(sari.page, () => document.querySelector("input[name=cap]:checked")?.closest("label").innerText.trim() === "Tanpa batas");
  assert.equal(await sari.page.getByLabel(/^IKU 1 ·/).inputValue(), before);
});

journey("a cap changes what the overview shows", async ({ person }) => {
  const sari = await person("sari");
  const { page } = sari;
  await sari.open();
  await page.getByRole("button", { name: "Coba dengan data contoh" }).press("Enter");
  await page.locator(".sample-mark").waitFor();
  const overview = async () => {
    await sari.open("#/ringkasan?tahun=2024");
    await page.locator(".indicator-against").first().waitFor();
    return page.locator("main").innerText();
  };
  const uncapped = await overview();
  await sari.open(SETTINGS);
  await page.getByLabel("100%").check();
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
  const capped = await overview();
  assert.match(uncapped, /7\.897,23% dari target tahunan/);
  assert.match(uncapped, /capaian tanpa batas atas/);
  assert.match(capped, /100% dari target tahunan \(dibatasi; tanpa batas 7\.897,23%\)/);
  assert.match(capped, /capaian dibatasi 100%/);
});

journey("the sample is a workspace of its own, and one can go back", async ({ person }) => {
  const page = await begin(await person("sari"));
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
  assert.equal((await databases(page)).length, 1);
  await page.getByRole("button", { name: "Buka data contoh" }).press("Enter");
  await page.locator(".sample-mark").waitFor();
  await page.getByRole("link", { name: "Pengaturan" }).press("Enter");
  await heading(page, "Pengaturan");
  await accessible(page, "Pengaturan of the sample");
  await page.getByText("Dinas Sosial Kabupaten Contoh (fiktif)").first().waitFor();
  assert.equal((await databases(page)).length, 2);
  await page.getByRole("button", { name: "Buka Dinas Sosial Kabupaten Lombok Tengah" }).press("Enter");
  await page.locator(".sample-mark").waitFor({ state: "detached" });
});

journey("erasing asks for the word, tells other tabs, and leaves nothing", async ({ person }) => {
  const sari = await person("sari", { colorScheme: "light" });
  const page = await begin(sari);
  await sari.offlineReady();
  const other = await sari.tab(SETTINGS);
  await heading(other, "Pengaturan");
  await page.getByLabel("Gelap").check();
  await page.getByLabel("120%").check();
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
  const erase = page.getByRole("button", { name: "Hapus semua" });
  await page.getByLabel("Ketik HAPUS").fill("hapus");
  assert.ok(await erase.isDisabled());
  await page.getByLabel("Ketik HAPUS").fill("HAPUS");
  await page.keyboard.press("Enter");
  for (const tab of [page, other]) await tab.getByRole("button", { name: "Mulai dari Keputusan IKU" }).waitFor();
  for (const tab of [page, other]) await tab.getByText("Semua data di perangkat ini sudah dihapus.").waitFor();
  for (const tab of [page, other]) await until(tab, () => location.hash === "#/mulai");
  await until(page, () => document.documentElement.dataset.theme === "light");
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  assert.deepEqual([await databases(page), await kept()], [[], []]);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await sari.reload();
  await page.getByRole("button", { name: "Mulai dari Keputusan IKU" }).waitFor();
  assert.deepEqual([await databases(page), await kept()], [[], []]);
});

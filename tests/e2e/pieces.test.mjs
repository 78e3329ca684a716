// The program comes in pieces: later pages are fetched when they are needed, or were kept for offline; what cannot be
// fetched is said and asked for again.
import assert from "node:assert/strict";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { DIST, journey } from "./support/journey.mjs";

/** A page of each piece, and its heading. */
const PAGES = [
  ["#/isi?tahun=2024&periode=TW2", /^Isian/],
  ["#/kirim", /Kirim & Terima/],
  ["#/riwayat", /Riwayat Perubahan/],
  ["#/pengaturan", /Pengaturan/],
  ["#/iku", /IKU & Organisasi/],
  ["#/iku/tempel", /./],
  ["#/anggaran?tahun=2024", /Serapan|Anggaran/],
  ["#/dokumen", /Dokumen/],
  ["#/periksa", /./],
];

const heading = (page, name) => page.locator("main h1").filter({ hasText: name });

const go = (page, address) => page.evaluate((to) => (location.hash = to), address);

const enterSample = async (page) => {
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
};

/** Without the offline copy, and without what is fetched ahead: pieces are fetched when they are needed. */
const refusePieces = (page, wanted) => page.route(/\/iku\.[^/]+\.wasm$/, (route) => (wanted(route.request().url()) ? route.continue() : route.abort()));

journey("after one visit every page opens without a network, also one that was never seen", async ({ person, site }) => {
  const sari = await person("sari");
  await enterSample(await sari.open());
  await sari.offlineReady();
  await site.stop();
  for (const [address, name] of PAGES) {
    // A tab of its own: nothing is here yet.
    const page = await sari.tab(address);
    await heading(page, name).waitFor();
    await page.close();
  }
});

journey("a page whose piece cannot be fetched says so, and opens when it is asked for again", async ({ person }) => {
  const sari = await person("sari");
  const { page } = sari;
  await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  let isOpen = false;
  await refusePieces(page, (url) => isOpen || !url.includes("planning-") || url.includes("entering"));
  await sari.open();
  await enterSample(page);
  await page.getByRole("link", { name: /IKU & Organisasi/ }).click();
  const said = page.getByRole("alert").filter({ hasText: "Bagian program ini belum terunduh" });
  await said.waitFor();
  await accessible(page, "a page that could not be fetched");
  await page.getByRole("link", { name: "Ringkasan" }).click();
  await heading(page, /./).waitFor();
  await page.getByRole("link", { name: /IKU & Organisasi/ }).click();
  await said.waitFor();
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await said.waitFor();
  isOpen = true;
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await heading(page, /IKU & Organisasi/).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("main h1"), undefined, { timeout: 5000 });
});

journey("a page that comes late is waited for in words, and is there at once the next time", async ({ person }) => {
  const sari = await person("sari");
  const { page } = sari;
  await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route(/\/iku\.daily-[^/]+\.wasm$/, async (route) => {
    if (!/entering/.test(route.request().url())) await held;
    await route.continue();
  });
  await sari.open();
  await enterSample(page);
  await page.getByRole("link", { name: "Pengaturan" }).click();
  await page.getByText("Membuka halaman…").waitFor();
  arrive();
  await heading(page, /Pengaturan/).waitFor();
  await page.getByRole("link", { name: "Ringkasan" }).click();
  await heading(page, /./).waitFor();
  await page.evaluate(() => {
    window.waited = false;
    new MutationObserver(() => (window.waited ||= Boolean(document.querySelector(".piece-coming")))).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("link", { name: "Isi Data" }).click();
  await heading(page, /^Isian/).waitFor();
  assert.equal(await page.evaluate(() => window.waited), false);
});

journey("the single file opens every page", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open(new URL(`file://${join(DIST, "iku.html")}`).href);
  await enterSample(page);
  for (const [address, name] of PAGES) {
    await go(page, address);
    await heading(page, name).waitFor();
  }
});

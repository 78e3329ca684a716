// Every page, with the sample data: accessible, within the width of the screen, light and dark, in both languages.
import assert from "node:assert/strict";
import { accessible, paint } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";

const PAGES = {
  ringkasan: "#/ringkasan?tahun=2025&periode=2025",
  "ringkasan-tw": "#/ringkasan?tahun=2024&periode=TW2",
  iku: "#/iku",
  pohon: "#/iku/pohon?tahun=2024",
  organisasi: "#/iku/organisasi",
  program: "#/iku/program",
  rincian: "#/iku/rincian",
  keputusan: "#/iku/keputusan",
  versi: "#/iku/versi",
  bandingkan: "#/iku/bandingkan",
  tempel: "#/iku/tempel",
  isi: "#/isi?tahun=2024&periode=TW2",
  anggaran: "#/anggaran?tahun=2024",
  periksa: "#/periksa",
  kirim: "#/kirim",
  riwayat: "#/riwayat",
  pengaturan: "#/pengaturan",
  baru: "#/mulai/baru",
};
const WIDTHS = [1280, 360];

/** Goes to a page within IKU, as a link does, and waits for its heading. */
const go = async (page, address) => {
  await page.evaluate((to) => (location.hash = to), address);
  await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1"), address);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
};

journey("every page is accessible and fits, light and dark, wide and narrow", async ({ person, context }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} is ${overflow} px wider than ${width}`);
      await accessible(page, `${name} at ${width}`);
      for (const theme of ["light", "dark"]) {
        await paint(page, theme);
        await sari.picture(`${name}-${width}-${theme}`);
      }
    }
    context.diagnostic(name);
  }
});

journey("every page speaks English when asked to", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: /Try with sample data/ }).click();
  await page.locator(".sample-mark").waitFor();
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    // What the plan says is in the language of the decree; what the program says is not.
    const words = await page.locator("nav a, button:not(.money *), legend, label > span:first-child").allInnerTexts();
    const indonesian = /\b(dan|yang|untuk|tidak|belum|dengan|dari|isi|kirim|riwayat|ringkasan|pengaturan|tampilan)\b/i;
    assert.deepEqual(words.filter((text) => indonesian.test(text)), [], name);
  }
});

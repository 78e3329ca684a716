// Mulai: a first visit is light, and each way in leads somewhere or says why not.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { accessible } from "./support/axe.mjs";
import { DIST, journey } from "./support/journey.mjs";

const wholeProgram = (path) => /\/iku-[^/]*\.(js|wasm)$/.test(path);

/** Presses one of the ways in, by keyboard. */
const press = async (page, name) => {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
};

/** Goes in with files. */
const openFiles = async (page, ...files) => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, /Buka berkas dari rekan/)]);
  await chooser.setFiles(files);
};

journey("a first visit fetches Mulai alone; going in fetches the rest, in the language chosen before", async ({ person, site }) => {
  const sari = await person("sari");
  // What the service worker keeps for later is no part of a visit.
  await sari.page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  const page = await sari.open();
  await page.getByRole("heading", { name: "Selamat datang di IKU" }).waitFor();
  assert.deepEqual(site.asked.filter(wholeProgram), []);
  await press(page, "English");
  await page.getByRole("heading", { name: "Welcome to IKU" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");

  await press(page, /Try with sample data/);
  await page.locator(".sample-mark").waitFor();
  assert.equal(site.asked.filter(wholeProgram).length, 2);
  assert.equal(await page.locator("#first-visit").count(), 0, "one program shows at a time");
  await accessible(page, "the sample, entered from a first visit");

  site.asked.length = 0;
  await sari.reload();
  await page.locator(".sample-mark").waitFor();
  assert.equal(site.asked.some((path) => /\/start-[^/]*\.wasm$/.test(path)), false, "a later visit does without the small program");
});

journey("where the rest cannot be fetched a sentence says so, and trying again goes in", async ({ person, site }) => {
  const sari = await person("sari");
  await sari.page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  const page = await sari.open();
  await page.getByRole("heading", { name: "Selamat datang di IKU" }).waitFor();
  await site.stop();
  await press(page, /Mulai dari Keputusan/);
  await page.getByRole("alert").filter({ hasText: "Periksa sambungan internet" }).waitFor();
  await site.start();
  await press(page, /Mulai dari Keputusan/);
  await page.getByRole("heading", { name: "Siapa yang mengisi?" }).waitFor();
});

journey("a device that keeps nothing still goes in", async ({ person }) => {
  const sari = await person("sari");
  await sari.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("refused", "SecurityError"); } });
  });
  const page = await sari.open();
  await press(page, /Mulai dari Keputusan/);
  await page.getByRole("heading", { name: "Siapa yang mengisi?" }).waitFor();
});

journey("a colleague's file opens its workspace; what is none is refused with its name", async ({ person, folder }) => {
  const budi = await person("budi");
  let page = await budi.open();
  await press(page, /Mulai dari Keputusan/);
  await page.getByLabel("Nama", { exact: true }).fill("Budi");
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ index: 1 });
  await press(page, "Mulai");
  await page.getByRole("link", { name: "Kirim & Terima" }).waitFor();
  page = await budi.open("#/kirim");
  const sent = await budi.download(() => press(page, "Kirim berkas"));
  const text = await readFile(sent);
  const file = async (name, bytes) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  const sari = await person("sari");
  page = await sari.open();
  for (const [name, bytes, said] of [
    ["surat.json", Buffer.from("{}"), /surat\.json: .*bukan berkas IKU/],
    ["terpotong.json", text.subarray(0, text.length - 9), /terpotong\.json: .*(terpotong|rusak)/],
    ["rusak.gz", gzipSync(text).subarray(0, 900), /rusak\.gz rusak atau terpotong/],
  ]) {
    await openFiles(page, await file(name, bytes));
    await page.getByRole("alert").filter({ hasText: said }).waitFor();
    assert.equal(await page.evaluate(() => indexedDB.databases().then((all) => all.length)), 0, name);
  }
  await openFiles(page, await file("dari WhatsApp", gzipSync(text)));
  await page.getByRole("heading", { name: "Siapa yang mengisi?" }).waitFor();
});

journey("the single file has every way in without a second program", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open(new URL(`file://${join(DIST, "iku.html")}`).href);
  await press(page, /Coba dengan data contoh/);
  await page.locator(".sample-mark").waitFor();
});

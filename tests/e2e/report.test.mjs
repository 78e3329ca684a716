// Laporan Kinerja (LKjIP): drafted from the figures, accepted and edited by people, printed and written as previewed.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { paragraphs, texts } from "./support/papers.mjs";
import { missing, printed } from "./support/pdf.mjs";
import { introduce, type } from "./support/store.mjs";

const ADDRESS = "#/dokumen/lkjip?tahun=2024";
const MARK = /DATA CONTOH – bukan data resmi/;
const DRAFT = "Naskah awal – periksa dan setujui";
const press = (page, name) => page.getByRole("button", { name, exact: true }).press("Enter");
const passage = (page, name) => page.locator(".narrative").filter({ has: page.getByRole("heading", { level: 4, name, exact: true }) });
const progress = (page) => page.locator("#naskah-kemajuan");

/** Opens the report of the sample, and waits until all of it is drawn. */
async function report(someone) {
  const page = await someone.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  return go(page);
}

/** Goes to the report. */
async function go(page) {
  await page.evaluate((to) => (location.hash = to), ADDRESS);
  return drawn(page);
}

/** Waits until all of it is drawn. */
async function drawn(page) {
  await page.locator('.paper[aria-busy="false"]').waitFor();
  await page.getByText("LAMPIRAN 3 TINDAK LANJUT HASIL EVALUASI").last().waitFor();
  return page;
}

journey("a draft is accepted, another edited, both by keyboard, and what was accepted from other figures is said to be", async ({ person }) => {
  const sari = await person("sari");
  const page = await report(sari);
  await progress(page).getByText("0 dari 24 bagian disetujui.").waitFor();
  await accessible(page, "a report with its passages");

  // From the first that waits: accepted, and on to the next.
  await press(page, "Ke bagian berikutnya");
  await page.waitForFunction(() => document.activeElement.id.startsWith("naskah-preface-"));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Setujui: Kata pengantar");
  await page.keyboard.press("Enter");
  await progress(page).getByText("1 dari 24 bagian disetujui.").waitFor();
  await page.waitForFunction(() => document.activeElement.id.startsWith("naskah-executive-summary-"));
  await passage(page, "Kata pengantar").getByText("Disetujui", { exact: true }).waitFor();

  // Taken back and brought back as anything is.
  await page.keyboard.press("Control+z");
  await progress(page).getByText("0 dari 24 bagian disetujui.").waitFor();
  await page.keyboard.press("Control+y");
  await progress(page).getByText("1 dari 24 bagian disetujui.").waitFor();

  // One is written by hand, on the indicator that missed its target.
  await press(page, /^IKU 2/);
  await press(page, "Sunting: Penyebab dan alternatif solusi");
  await page.waitForFunction(() => document.activeElement.matches("textarea"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Basis data dimutakhirkan pada TW III sehingga pembaginya naik.");
  await page.keyboard.press("Control+Enter");
  await passage(page, "Penyebab dan alternatif solusi").getByText("Disunting").waitFor();
  await page.locator(".paper").getByText("Basis data dimutakhirkan pada TW III sehingga pembaginya naik.").waitFor();
  await press(page, "Setujui: Uraian perbandingan");
  await progress(page).getByText("3 dari 24 bagian disetujui.").waitFor();
  const accepted = page.locator(".paper").getByText(/realisasi 64,82%, 15,45 poin di bawah target/);
  await accepted.waitFor();
  assert.equal(await accepted.evaluate((it) => it.closest(".doc-draft")), null, "accepted words bear no mark of a draft");

  // A figure of the year moves: the accepted words stay, and both are shown.
  await page.evaluate((to) => (location.hash = to), "#/isi?tahun=2024&periode=TW4");
  await type(page, "sel-0-0-3", "110000");
  await go(page);
  await progress(page).getByText(/perlu dilihat lagi karena angkanya berubah/).waitFor();
  await press(page, /^IKU 2/);
  const moved = passage(page, "Uraian perbandingan");
  await moved.getByText("Teks ini disetujui dari angka lain.").waitFor();
  assert.match(await moved.locator(".narrative-text").first().textContent(), /64,82%/);
  assert.doesNotMatch(await moved.locator(".narrative-draft").textContent(), /64,82%/);
  await page.locator(".paper").getByText(/realisasi 64,82%, 15,45 poin/).waitFor();
  await accessible(page, "a passage whose figures moved");
  await press(page, "Pakai naskah baru: Uraian perbandingan");
  await moved.getByText("Disetujui", { exact: true }).waitFor();
  assert.equal(await page.locator(".paper").getByText(/realisasi 64,82%, 15,45 poin/).count(), 0);
});

journey("what is printed and what is written in Word is what is previewed, pictures with their words", async ({ person }) => {
  const sari = await person("sari");
  const page = await report(sari);
  const previewed = await texts(page);
  for (const part of ["KATA PENGANTAR", "BAB III AKUNTABILITAS KINERJA", "(7) Program dan kegiatan yang menunjang atau menghambat", "0,79%"]) {
    assert.ok(previewed.includes(part), part);
  }
  assert.ok(previewed.some((text) => text.startsWith(DRAFT)));
  const { sheets } = await printed(page);
  // What runs from sheet to sheet has the mark of the sample between its halves.
  const paper = sheets.map(({ text }) => text.replace(MARK, "")).join(" ");
  assert.deepEqual(missing(previewed, paper), []);
  for (const { text } of sheets) assert.match(text, MARK);
  assert.ok(sheets.some(({ width, height }) => width > height), "the measurement lies");

  const word = await sari.download(() => press(page, "Unduh Word"), page);
  assert.match(word, /LKjIP_Dinas-Sosial-Contoh_2024\.docx$/);
  assert.deepEqual(missing(previewed, (await paragraphs(word)).join(" ")), []);
  const zip = await JSZip.loadAsync(await readFile(word));
  const body = await zip.file("word/document.xml").async("string");
  const words = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
  assert.equal(words.length, 4);
  for (const said of words) assert.match(said, /^IKU \d – .*2024: target [\d.,]+%, realisasi [\d.,]+%/);
  assert.equal(zip.file(/word\/media\/.*\.png/).length, 4);

  const excel = await sari.download(() => press(page, "Unduh Excel"), page);
  assert.match(excel, /LKjIP_Dinas-Sosial-Contoh_2024\.xlsx$/);
});

journey("a report is kept as it was signed, and a figure that moves later is told", async ({ person }) => {
  const sari = await person("sari");
  const page = await report(sari);
  const previewed = await texts(page);
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Salinan bertanda tangan" }) });
  await section.getByText("Tandai sudah ditandatangani").press("Enter");
  await section.getByText("Di dalamnya masih ada naskah awal yang belum disetujui; tandanya ikut tersimpan.").waitFor();
  await section.getByLabel("Nomor dokumen").fill("050/7/LKjIP/2025");
  await section.getByLabel("Tanggal ditandatangani").fill("2025-02-20");
  await section.getByLabel("Tempat simpan pindaian").fill("Map 7");
  await press(page, "Simpan sebagai bertanda tangan");
  const copy = section.getByRole("link", { name: "20 Februari 2025 · 050/7/LKjIP/2025" });
  await copy.waitFor();
  await accessible(page, "a report with a signed copy");

  // Taken back and brought back.
  await page.keyboard.press("Control+z");
  await copy.waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await copy.press("Enter");
  await page.getByText("Isinya tetap seperti saat ditandatangani.").waitFor();
  await page.getByText("Sama dengan yang akan disusun hari ini.").waitFor();
  await drawn(page);
  assert.deepEqual(await texts(page), previewed);
  assert.equal(await page.locator(".narratives").count(), 0, "nothing is written in a copy");
  await accessible(page, "a signed report");
  const address = await page.evaluate(() => location.hash);

  // A figure of the year moves.
  await page.evaluate((to) => (location.hash = to), "#/isi?tahun=2024&periode=TW4");
  await type(page, "sel-0-0-3", "110000");
  await page.evaluate((to) => (location.hash = to), address);
  await page.locator(".compare tbody tr", { hasText: "Realisasi 2024 Persentase Cakupan PMKS" }).getByText("64,82%").waitFor();
  await drawn(page);
  assert.deepEqual(await texts(page), previewed);
  await page.getByRole("link", { name: "Naskah kerja" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Laporan Kinerja (LKjIP) 2024" }).waitFor();
  await drawn(page);
  assert.notDeepEqual(await texts(page), previewed);

  // Reloaded, the copy is still what was signed.
  await page.evaluate((to) => (location.hash = to), address);
  await page.reload();
  await drawn(page);
  assert.deepEqual(await texts(page), previewed);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByText("Isinya tetap seperti saat ditandatangani.").waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${width} pixels wide`);
});

journey("the report of the bare decree says what is missing, and fits a phone", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Mulai dari Keputusan/ }).click();
  await introduce(page, "Sari");
  await page.setViewportSize({ width: 360, height: 800 });
  await go(page);
  await page.locator(".paper").getByText("Pagu dan realisasi anggaran tahun 2024 belum diisi.").first().waitFor();
  await accessible(page, "a report on a phone");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${width} pixels wide`);
});

journey("a long report is drawn a little at a time", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  await page.evaluate(() => {
    window.batches = [];
    const elements = (node) => (node.nodeType === 1 ? 1 + node.querySelectorAll("*").length : 0);
    new MutationObserver((records) => {
      let count = 0;
      for (const { addedNodes } of records) for (const node of addedNodes) count += elements(node);
      window.batches.push(count);
    }).observe(document.querySelector("main"), { subtree: true, childList: true });
  });
  await go(page);
  const { batches, all } = await page.evaluate(() => ({ batches: window.batches, all: document.querySelectorAll(".paper *").length }));
  assert.ok(all > 1_000, `${all} elements`);
  assert.ok(Math.max(...batches) <= 450, `${Math.max(...batches)} elements at once`);
});

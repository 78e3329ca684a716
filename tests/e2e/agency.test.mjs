// A new agency: from one table of Word, from nothing, from a copy. Each has data of its own, whole or not at all.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, choose, fill, press, reach } from "./support/office.mjs";
import { paste, wordTable } from "./support/word.mjs";

const button = (page, name) => page.getByRole("button", { name });
const radio = (page, name) => page.getByRole("radio", { name });
const field = (page, name) => page.getByLabel(name, { exact: true });
const said = (page, text) => page.getByText(text).waitFor();
const box = (page) => page.getByLabel("Tempel tabel di sini");
const make = (page) => press(button(page, "Buat perangkat daerah ini"));

/** Goes straight to a button far down a page, and presses it. */
const open = async (target) => {
  await target.focus();
  await target.page().keyboard.press("Enter");
};

const NAME = "Dinas Kesehatan Kabupaten Lombok Timur";

/** Fills in what every new agency needs; what follows from its name is filled in by itself. */
async function names(page, name = NAME) {
  await fill(field(page, "Nama perangkat daerah"), name);
  await fill(field(page, "Nama"), "Rina");
  await fill(field(page, "Unit kerja"), "Sekretariat");
}

/** Picks one of several radio buttons with the arrow keys. */
async function pick(page, name) {
  await reach(page.locator("input[type=radio]:checked").first());
  while (!(await radio(page, name).isChecked())) await page.keyboard.press("ArrowDown");
}

const fits = async (page, where) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${where} is ${overflow} px wider than ${width}`);
    await accessible(page, `${where} at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
};

/** The names of the workspaces that this device keeps. */
const kept = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

/** The indicators of the table that is shown, top to bottom. */
const indicators = (page) => page.locator(".annex tbody tr").evaluateAll((rows) => rows.map((row) => row.querySelector("a")?.textContent ?? "").filter(Boolean));

const stored = (page) => page.locator(".save-done").waitFor();

journey("a second agency of 40 indicators comes from one table of Word, beside the first, and the table is undone as one", async ({ person }) => {
  const rina = await person("rina");
  let page = await begin(rina, "Rina", "Sekretariat");
  await stored(page);
  page = await rina.open("#/pengaturan");
  await press(page.getByRole("link", { name: "Berkas lain atau perangkat daerah baru" }));
  await press(button(page, /^Buat perangkat daerah baru/));
  await page.getByRole("heading", { level: 1, name: "Perangkat daerah baru" }).waitFor();
  await names(page);
  assert.equal(await field(page, "Nama pendek").inputValue(), "Dinas Kesehatan");
  assert.equal(await field(page, "Wilayah").inputValue(), "Kabupaten Lombok Timur");
  assert.equal(await field(page, "Baris pertama kop surat").inputValue(), "PEMERINTAH KABUPATEN LOMBOK TIMUR");

  await pick(page, "Tabel IKU dari Word atau Excel");
  await reach(box(page));
  await paste(box(page), { html: wordTable(), text: "tabel" });
  await said(page, "Terbaca 40 indikator pada 4 tujuan dan 8 sasaran.");
  await said(page, "Belum ada yang diubah.");
  assert.equal(await page.locator("#table-verdict").evaluate((it) => it === document.activeElement), true, "what was read has the focus");

  // A number that may be another, and the letter x of every formula, are shown back and turned in one press each.
  await said(page, "Baris 3, kolom 8 “Target 2025”: “16,030” dibaca 16,03.");
  await press(button(page, /Baca 16\.030$/));
  await said(page, "“16,030” dibaca 16.030.");
  await press(button(page, "Pakai tanda × di semua 40 formulasi"));
  await said(page, "Baru: 4 tujuan, 8 sasaran, 40 indikator, 80 data dasar.");
  await fits(page, "the look at a table for a new agency");

  await make(page);
  await page.getByRole("heading", { level: 1, name: "IKU & Organisasi" }).waitFor();
  await said(page, "Tabel sudah masuk ke rancangan. Berikutnya:");
  await stored(page);
  assert.equal((await indicators(page)).length, 40);
  assert.match(await page.locator(".brand").innerText(), /Dinas Kesehatan\s+Kab\. Lombok Timur/);
  assert.equal((await kept(page)).length, 2);

  // Both are still there after a restart, and separate.
  await rina.restart();
  page = await rina.open("#/iku");
  await page.locator(".annex tbody tr").nth(39).waitFor();
  await press(page.getByRole("link", { name: "Pengaturan" }));
  await open(button(page, "Buka Dinas Sosial Kabupaten Lombok Tengah"));
  await page.getByRole("link", { name: "IKU & Organisasi" }).click();
  await page.getByRole("link", { name: "Persentase Graduasi Mandiri", exact: true }).first().waitFor();
  assert.equal((await indicators(page)).length, 4);
  await press(page.getByRole("link", { name: "Pengaturan" }));
  await open(button(page, `Buka ${NAME}`));
  await page.getByRole("link", { name: "IKU & Organisasi" }).click();
  await page.locator(".annex tbody tr").nth(39).waitFor();

  // The table is one change; what the agency began with stays.
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll(".annex tbody a").length === 0);
  assert.match(await page.locator(".brand").innerText(), /Dinas Kesehatan/);
  await page.keyboard.press("Control+y");
  await page.waitForFunction(() => document.querySelectorAll(".annex tbody a").length === 40);
  await open(page.getByRole("link", { name: "Riwayat Perubahan" }));
  await said(page, "Isi awal: rencana yang menjadi pangkal data ini");
});

journey("from nothing: a first visit makes a draft with scales; what is missing is said in its place", async ({ person }) => {
  const rina = await person("rina");
  let page = await rina.open();
  await press(button(page, /^Buat perangkat daerah baru/));
  await page.getByRole("heading", { level: 1, name: "Perangkat daerah baru" }).waitFor();
  await rina.reload();
  await page.getByRole("heading", { level: 1, name: "Perangkat daerah baru" }).waitFor();
  await fits(page, "a new agency");

  await make(page);
  await said(page, "Isi nama perangkat daerah lebih dulu.");
  assert.equal(await field(page, "Nama perangkat daerah").evaluate((it) => it === document.activeElement), true);
  await fits(page, "a new agency with what is missing");
  await names(page, "Inspektorat 5202014507900001");
  await fill(field(page, "Wilayah"), "Kabupaten Contoh");
  await make(page);
  await page.getByText(/16 digit/).first().waitFor();
  await fill(field(page, "Nama perangkat daerah"), "Inspektorat");
  await fill(field(page, "Tahun target terakhir"), "1999");
  await make(page);
  await page.getByText("Tulis tahun dengan empat angka").first().waitFor();
  await fill(field(page, "Tahun target pertama"), "2025");
  await fill(field(page, "Tahun target terakhir"), "2029");
  assert.deepEqual(await kept(page), [], "nothing is kept before it is made");
  await make(page);
  await said(page, "Rancangan kosong sudah dibuat. Berikutnya:");
  await stored(page);
  assert.match(await page.locator(".brand").innerText(), /Inspektorat\s+Kab\. Contoh/);
  await fits(page, "an empty plan");

  page = await rina.open("#/pengaturan");
  await page.getByRole("heading", { name: "Skala Permendagri 86/2017" }).waitFor();
  // Every page stands on an empty plan.
  for (const address of ["#/ringkasan", "#/isi", "#/kirim", "#/riwayat", "#/iku/organisasi", "#/iku/keputusan", "#/iku/versi"]) {
    await page.evaluate((to) => (location.hash = to), address);
    await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1"), address);
    await accessible(page, `${address} of an empty plan`);
  }

  // The draft takes a table later, from Excel as text.
  await page.evaluate(() => (location.hash = "#/iku"));
  await press(page.getByRole("link", { name: "Tempel tabel dari Word atau Excel" }));
  await page.getByRole("heading", { level: 1, name: "Tabel IKU dari Word atau Excel" }).waitFor();
  await fits(page, "the page for a table");
  await box(page).evaluate((element) => {
    element.value = "Sasaran\tUraian\tSatuan\t2025\nTertib\tTemuan yang ditindaklanjuti\t%\t90\nTertib\tNilai SAKIP\tpredikat\tBB\n";
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press(button(page, "Baca isi kotak"));
  await said(page, "Kolom indikator tidak ditemukan.");
  await choose(page.getByLabel("Kolom 2 “Uraian” dibaca sebagai"), "Indikator");
  await said(page, "Terbaca 2 indikator pada 0 tujuan dan 1 sasaran.");
  await said(page, "dibaca sebagai predikat, bukan angka");
  await fits(page, "the look at a table for a draft");
  await press(button(page, "Masukkan ke rancangan"));
  await page.getByRole("link", { name: "Nilai SAKIP", exact: true }).first().waitFor();
  assert.deepEqual(await indicators(page), ["Temuan yang ditindaklanjuti", "Nilai SAKIP"]);

  // The same table again changes nothing.
  page = await rina.open("#/iku/tempel");
  await paste(box(page), { text: "Sasaran\tIKU\tSatuan\t2025\nTertib\tNilai SAKIP\tpredikat\tBB\n" });
  await said(page, "Terbaca 1 indikator");
  await press(button(page, "Masukkan ke rancangan"));
  await said(page, "Semua isi tabel sudah ada di rancangan");
});

journey("a copy of the decree has its functions, indicators and targets, and is another agency to its files", async ({ person, folder }) => {
  const budi = await person("budi");
  let page = await begin(budi, "Budi", "Sekretariat");
  page = await budi.open("#/kirim");
  const file = await budi.download(() => press(button(page, "Kirim berkas")));

  const rina = await person("rina");
  page = await rina.open("#/mulai/baru");
  await page.getByRole("heading", { level: 1, name: "Perangkat daerah baru" }).waitFor();
  await names(page);
  await pick(page, "Salinan rencana lain");
  await said(page, "8 unit kerja dengan 73 fungsi, 2 tujuan, 2 sasaran, 4 indikator dengan 24 target, 5 data dasar.");
  await radio(page, "Susunan data contoh").check();
  await page.getByText(/indikator dengan/).filter({ hasNotText: "24 target" }).waitFor();
  await radio(page, "Berkas dari rekan…").check();
  await make(page);
  await said(page, "Pilih berkasnya lebih dulu.");
  const none = join(folder, "surat.json");
  await writeFile(none, "{}");
  const openFile = async (path) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(button(page, "Pilih berkas"))]);
    await chooser.setFiles(path);
  };
  await openFile(none);
  await page.getByRole("alert").filter({ hasText: /surat\.json: .*bukan berkas IKU/ }).waitFor();
  await openFile(file);
  await said(page, "8 unit kerja dengan 73 fungsi");
  await fits(page, "a copy");
  await make(page);
  await said(page, "Salinan sudah dibuat sebagai rancangan. Berikutnya:");
  await stored(page);
  assert.equal((await indicators(page)).length, 4);
  const figures = await page.locator(".annex td.figure").evaluateAll((cells) => cells.map((it) => it.querySelector("input, textarea")?.value ?? it.textContent));
  assert.deepEqual(figures.filter((text) => text === "80,27%").length, 6);
  assert.equal(figures.length, 4 * 7, "a baseline and six targets each");
  await press(page.getByRole("link", { name: "Organisasi", exact: true }));
  await said(page, "8 unit kerja dengan 73 fungsi");

  // The file it was copied from is another agency's.
  page = await rina.open("#/kirim");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(button(page, "Terima berkas"))]);
  await chooser.setFiles(file);
  await said(page, "Berkas ini milik Dinas Sosial Kabupaten Lombok Tengah.");
  assert.equal((await kept(page)).length, 1);
});

journey("tables that are none, too large, torn or hostile are refused with place and remedy, and change nothing", async ({ person }) => {
  const rina = await person("rina");
  const page = await begin(rina, "Rina", "Sekretariat");
  await page.evaluate(() => (location.hash = "#/iku/tempel"));
  await said(page, "Belum ada rancangan");
  await press(page.getByRole("link", { name: "Buka IKU & Organisasi" }));
  await press(button(page, "Buat rancangan perubahan"));
  await stored(page);
  await press(page.getByRole("link", { name: "Tempel tabel dari Word atau Excel" }));
  const before = await page.evaluate(() => document.querySelectorAll("script").length);

  const many = Array.from({ length: 10_000 }, (_, n) => `S\tIndikator ${n}\t${n}`).join("\n");
  const cells = Array.from({ length: 10_000 }, (_, n) => `<tr><td>S<td>Indikator ${n}`).join("");
  for (const [name, data, message] of [
    ["nothing", { text: "" }, "Tempelan kosong."],
    ["a picture", { html: "<img src=x onerror=alert(1)>" }, "Tidak ada tabel dalam tempelan."],
    ["10,000 rows of Excel", { text: `Sasaran\tIKU\t2025\n${many}` }, "Tabel ini 10.001 baris; paling banyak 500."],
    ["10,000 rows of Word", { html: `<table><tr><td>Sasaran<td>IKU${cells}</table>` }, "Tabel ini 10.001 baris; paling banyak 500."],
  ]) {
    await paste(box(page), data);
    await page.getByRole("alert").filter({ hasText: message }).waitFor();
    assert.equal(await box(page).count(), 1, name);
  }
  for (const [data, message] of [
    [{ text: "Kepada Yth. Bapak Bupati" }, "Baris judul tidak ditemukan."],
    [{ text: "Sasaran\tIKU\n" }, "Di bawah baris judul tidak ada isi."],
    [{ text: "Sasaran\tIKU\tTarget 2025\nS\tI\n" }, "Baris 2 hanya 2 dari 3 sel"],
    [{ text: "Sasaran\tIKU\tTarget 2025\nS\tI\tbanyak\n" }, "“banyak” bukan angka."],
    [{ html: "<table><tr><td>Sasaran<td>IKU<tr><td rowspan=3>S<td>&lt;script&gt;alert(1)&lt;/script&gt;<tr><td><img src=x onerror=alert(1)>I2<tr><td>=1+1</table>" }, "Terbaca 3 indikator"],
  ]) {
    await paste(box(page), data);
    await said(page, message);
    await press(button(page, "Tempel tabel lain"));
    await box(page).and(page.locator(":focus")).waitFor();
  }
  assert.equal(await page.evaluate(() => document.querySelectorAll("script").length), before);
  await press(page.getByRole("link", { name: "Riwayat Perubahan" }));
  assert.equal(await page.locator(".history-line").filter({ hasText: "tempel" }).count(), 0);
});


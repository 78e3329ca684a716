// Anggaran: money is filled in as in a spreadsheet, detailed, linked, imported, printed, and held against performance.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, fill, press, reach, saved, type } from "./support/office.mjs";
import { missing, printed } from "./support/pdf.mjs";

const TABLE = "table.money";

/** Opens the sample at a year of its budget. */
async function sample(someone, year) {
  const page = await someone.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  await page.evaluate((to) => (location.hash = `#/anggaran?tahun=${to}`), year);
  await page.locator(TABLE).waitFor();
  return page;
}

const cell = (page, name, column) => page.getByLabel(`${name}: ${column}`, { exact: true });
const row = (page, name) => page.locator(`${TABLE} tr`, { has: page.getByRole("button", { name, exact: true }) });
const total = async (page) => (await page.locator(`${TABLE} tfoot td`).allInnerTexts()).map((text) => text.trim());
const headed = (page, text) => page.getByRole("heading", { level: 1, name: text }).waitFor();
const dialog = (page) => page.getByRole("dialog");

journey("a year's money is read, filled in by keyboard, taken back, and survives a restart", async ({ person }) => {
  const sari = await person("sari");
  let page = await sample(sari, 2024);
  await headed(page, "Serapan 2024: 92,12% dari Rp13.955.000.000; 1 program tanpa indikator.");
  assert.deepEqual((await total(page)).slice(0, 3), ["14.350.000.000", "13.955.000.000", "2.303.731.224"]);
  // The parts of a programme are not added to it again, and say how much of it they detail.
  await row(page, "Program Penanganan Bencana").getByText("Dirinci Rp564.000.000 dari Rp1.195.000.000").waitFor();
  await row(page, "Program Pengelolaan Taman Makam Pahlawan").getByText("Anggaran tanpa indikator").waitFor();
  assert.equal(await cell(page, "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan", "Realisasi TW I 2024").inputValue(), "nihil");
  await accessible(page, "a budget");

  // 2026 is half empty: what was typed is taken, added up, and shown back as it reads.
  await page.getByLabel("Tahun").selectOption("2026");
  await headed(page, /^Serapan 2026 sejauh ini: 42,89% dari Rp13\.550\.000\.000; 1 program tanpa indikator\.$/);
  const first = cell(page, "Program Pemberdayaan Sosial", "Realisasi TW I 2026");
  await reach(first);
  await page.keyboard.type("100,5 juta");
  await page.keyboard.press("Tab");
  await cell(page, "Program Pemberdayaan Sosial", "Realisasi TW II 2026").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("nihil");
  await page.keyboard.press("Enter");
  // Enter goes down in the column, over rows that have no field there.
  await cell(page, "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan", "Realisasi TW II 2026").and(page.locator(":focus")).waitFor();
  assert.equal(await first.inputValue(), "100.500.000");
  await page.getByText("15 dari 21 realisasi terisi").waitFor();
  await headed(page, /43,64%/);

  // What is no amount stays where it was typed, with the reason; Esc gives back what stood there.
  const ceiling = cell(page, "Program Pemberdayaan Sosial", "Pagu perubahan 2026");
  await reach(ceiling, "Shift+Tab");
  await page.keyboard.type("banyak");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("“banyak” bukan angka").waitFor();
  assert.equal(await ceiling.inputValue(), "banyak");
  assert.equal(await ceiling.getAttribute("aria-invalid"), "true");
  await accessible(page, "an amount that cannot be taken");
  await page.keyboard.press("Escape");
  assert.equal(await ceiling.inputValue(), "");
  await page.keyboard.type("-5");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Pagu tidak dapat kurang dari nol").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");

  await saved(page);
  await sari.restart();
  page = await sari.open("#/anggaran?tahun=2026");
  assert.equal(await cell(page, "Program Pemberdayaan Sosial", "Realisasi TW I 2026").inputValue(), "100.500.000");
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelector('[aria-label="Program Pemberdayaan Sosial: Realisasi TW II 2026"]').value === "");
});

journey("a block from Excel is looked at before it counts, and how far the work has come is a view of its own", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, 2026);
  const from = cell(page, "Program Pemberdayaan Sosial", "Realisasi TW I 2026");
  const paste = (text) =>
    from.evaluate((field, value) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", value);
      field.focus();
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste("Rp50.000.000\t16,030\nnihil\tbanyak\n");
  await dialog(page).getByText("3 sel terbaca, 1 perlu dilihat, 1 tidak terbaca dan tidak ditempel.").waitFor();
  await accessible(page, "a pasted block");
  await press(dialog(page).getByRole("button", { name: "Maksudnya 16.030?" }));
  await press(dialog(page).getByRole("button", { name: "Tempelkan", exact: true }));
  await dialog(page).waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.querySelector('[aria-label="Program Pemberdayaan Sosial: Realisasi TW II 2026"]').value === "16.030");
  await paste("1\t2\t3\t4\t5");
  await page.getByText(/Tempelan 1 baris × 5 kolom tidak muat/).waitFor();

  await page.getByLabel("Yang diisi").selectOption({ label: "Realisasi fisik (%)" });
  for (const [name, share] of [["Program Rehabilitasi Sosial", "60"], ["Program Penanganan Bencana", "30"]]) {
    const field = cell(page, name, "Realisasi fisik TW II 2026");
    await reach(field);
    await page.keyboard.type(share);
    await page.keyboard.press("Enter");
  }
  // By the weight of the money: (2.340 × 60 + 1.190 × 30) ÷ 3.530.
  await page.waitForFunction(() => document.querySelector("table.money tfoot td:last-child").textContent.startsWith("49,89%"));
  await accessible(page, "how far the work has come");
});

journey("a sub-activity is added, linked to an indicator and a unit, and removed again", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, 2024);
  await press(page.getByRole("button", { name: "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota" }));
  await press(dialog(page).getByRole("button", { name: "Tambah sub kegiatan" }));
  const name = dialog(page).getByLabel("Nama", { exact: true });
  await page.waitForFunction(() => document.querySelector("dialog[open] [aria-label=Nama]")?.value === "");
  await reach(name);
  await page.keyboard.type("Layanan Dukungan Psikososial");
  await page.keyboard.press("Control+Enter");
  const code = dialog(page).getByLabel("Kode", { exact: true });
  await reach(code);
  await page.keyboard.type("1.06.06.02.01.05");
  await page.keyboard.press("Enter");
  await press(dialog(page).locator("summary").first());
  await dialog(page).getByLabel("Bidang Perlindungan dan Jaminan Sosial").check();
  await press(dialog(page).locator("summary").nth(1));
  await dialog(page).getByLabel("IKU 4 · Cakupan Penanganan Korban Bencana").check();
  await accessible(page, "the details of a sub-activity");
  await page.keyboard.press("Escape");
  const added = row(page, "Layanan Dukungan Psikososial");
  await added.getByText("1.06.06.2.01.0005").waitFor();
  await added.getByText("IKU 4").waitFor();
  // What the decree itself states is changed in a draft, and what an indicator measures stays.
  await press(page.getByRole("button", { name: "Program Rehabilitasi Sosial", exact: true }));
  await dialog(page).getByText("Tidak dapat dihapus di sini").waitFor();
  await dialog(page).getByText("ubah lewat rancangan").waitFor();
  await page.keyboard.press("Escape");
  await press(page.getByRole("button", { name: "Layanan Dukungan Psikososial" }));
  await press(dialog(page).getByRole("button", { name: "Hapus beserta bagiannya" }));
  await added.waitFor({ state: "detached" });
});

journey("what is to be checked about money, its evidence and its history lead to its cell and back", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, 2024);
  const focused = (target) => target.and(page.locator(":focus")).waitFor();
  await page.getByRole("link", { name: /^Perlu Diperiksa/ }).click();
  const above = page.locator("li", { hasText: "Realisasi Program Pengelolaan Taman Makam Pahlawan" });
  await above.getByText("Rp382.498.200 melebihi pagunya, Rp226.800.000.").waitFor();
  await press(above.getByRole("link", { name: /TW IV 2023$/ }));
  await headed(page, /^Serapan 2023/);
  const spent = cell(page, "Program Pengelolaan Taman Makam Pahlawan", "Realisasi TW IV 2023");
  await focused(spent);
  await accessible(page, "a cell that a link led to");

  // What proves an amount stands with it, and what became of it.
  const name = page.getByRole("button", { name: "Program Pengelolaan Taman Makam Pahlawan" });
  await spent.fill("22226400");
  await page.keyboard.press("Enter");
  await press(name, "Shift+Tab");
  await dialog(page).getByLabel("Angka").locator("option:checked", { hasText: "Realisasi TW IV 2023" }).waitFor({ state: "attached" });
  await dialog(page).getByText("Rp22.226.400").waitFor();
  await press(dialog(page).locator("summary", { hasText: "Bukti dukung" }));
  await fill(dialog(page).getByLabel("Rujukan atau tempat simpan"), "Ordner SPJ 2023, TW IV");
  await page.keyboard.press("Tab");
  await accessible(page, "the evidence of an amount");
  await press(dialog(page).getByRole("link", { name: "Riwayat lengkap sel ini" }), "Shift+Tab");
  await headed(page, "Riwayat Program Pengelolaan Taman Makam Pahlawan · TW IV 2023");
  await page.getByText("Ordner SPJ 2023, TW IV").waitFor();
  const line = page.locator("li", { hasText: /→ Rp22\.226\.400/ }).last();
  await press(line.getByRole("link", { name: "Program Pengelolaan Taman Makam Pahlawan · Realisasi anggaran · TW IV 2023" }));
  await focused(cell(page, "Program Pengelolaan Taman Makam Pahlawan", "Realisasi TW IV 2023"));

  // Money for nothing in particular: linked, it is no longer to be checked.
  await page.getByRole("link", { name: /^Perlu Diperiksa/ }).click();
  await above.waitFor({ state: "detached" });
  await press(page.locator("summary", { hasText: /^Formal/ }));
  const unlinked = page.locator("li", { hasText: "belum dikaitkan dengan indikator, sasaran atau tujuan" });
  await press(unlinked.getByRole("link"));
  await focused(name);
  await page.keyboard.press("Enter");
  await press(dialog(page).locator("summary", { hasText: "Belum ditetapkan" }));
  await dialog(page).getByLabel("IKU 2 · Persentase Cakupan PMKS").check();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /^Perlu Diperiksa/ }).click();
  await unlinked.waitFor({ state: "detached" });
});

journey("codes are of an edition, and editions are named where money is", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, 2024);
  await press(page.getByRole("button", { name: "Edisi nomenklatur" }));
  await press(dialog(page).getByRole("button", { name: "Tambah edisi" }));
  await type(page, "Kepmendagri 1/2026");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2026");
  await page.keyboard.press("Enter");
  await accessible(page, "editions of the nomenclature");
  await page.keyboard.press("Escape");
  await press(page.getByRole("button", { name: "Penyediaan Makanan" }));
  const code = dialog(page).getByLabel("Kode dalam Kepmendagri 1/2026 (mulai 2026)");
  await fill(code, "1.06.XY");
  await page.keyboard.press("Enter");
  await dialog(page).getByText("“1.06.XY” bukan kode. Tulis seperti 1.06.02.2.01.0002.").waitFor();
  await fill(code, "1.06.06.02.01.0009");
  await page.keyboard.press("Enter");
  await accessible(page, "codes of several editions");
  await page.keyboard.press("Escape");
  for (const [year, written] of [["2026", "1.06.06.02.01.0009"], ["2025", "1.06.06.2.01.0001"], ["2023", "1.06.06.2.01.01"]]) {
    await page.getByLabel("Tahun").selectOption(year);
    await row(page, "Penyediaan Makanan").getByText(written, { exact: true }).waitFor();
  }
});

journey("a nomenclature and a budget come in from CSV as one change, and bad rows say where", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await page.getByRole("link", { name: "Anggaran" }).click();
  await headed(page, "Pagu 2026 belum diisi.");
  const file = join(folder, "anggaran.csv");
  await writeFile(
    file,
    [
      "Kode;Uraian;Tahun;Pagu Murni;Realisasi TW I;Indikator;Bidang;Catatan",
      "1.06.06;PROGRAM PENANGANAN BENCANA;2024;Rp1.240.000.000;286638273;IKU 3;Bidang Perlindungan dan Jaminan Sosial;",
      "1.06.06.2.01.0001;Penyediaan Makanan;2024;402000000;16,030;;;",
      "1.06.0X;Salah;2024;1;;;;",
      "1.06.07;Taman Makam Pahlawan;2024;banyak;;;;",
    ].join("\r\n"),
  );
  await press(page.getByRole("button", { name: "Impor dari berkas" }));
  await accessible(page, "where a table comes from");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(dialog(page).getByRole("button", { name: "Pilih berkas Excel atau CSV" }))]);
  await chooser.setFiles(file);
  await dialog(page).getByText("2 program, 1 kegiatan, 1 sub kegiatan baru; 2024: 4 angka baru. Belum ada yang diubah.").waitFor();
  await dialog(page).getByText("Baris 4, kolom “Kode”: “1.06.0X” bukan kode program, kegiatan atau sub kegiatan; baris dilewati.").waitFor();
  await dialog(page).getByText(/Baris 5, kolom “Pagu Murni”: “banyak” bukan angka/).waitFor();
  await dialog(page).getByText("Kolom “Catatan” tidak dipakai.").waitFor();
  await press(dialog(page).getByRole("button", { name: "Maksudnya 16.030?" }));
  await press(dialog(page).getByText("Arti setiap kolom"));
  await accessible(page, "a look at a table");
  // A column can be taken for something else, or for nothing.
  await dialog(page).getByLabel("Bidang", { exact: true }).selectOption({ label: "tidak dipakai" });
  await dialog(page).getByText("Kolom “Bidang” tidak dipakai.").waitFor();
  await press(dialog(page).getByRole("button", { name: "Maksudnya 16.030?" }));
  await press(dialog(page).getByRole("button", { name: "Pakai tabel ini" }));
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByLabel("Tahun").selectOption("2024");
  await headed(page, "Serapan 2024 sejauh ini: 23,12% dari Rp1.240.000.000.");
  assert.equal(await cell(page, "Penyediaan Makanan", "Realisasi TW I 2024").inputValue(), "16.030");
  await row(page, "PROGRAM PENANGANAN BENCANA").getByText("IKU 3").waitFor();
  // One change: one step back.
  await saved(page);
  await page.keyboard.press("Control+z");
  await page.getByText("Belum ada program.").waitFor();
  // What is no table is refused with what to do.
  const wrong = join(folder, "anggaran.xlsx");
  await writeFile(wrong, "PK\u0003\u0004 bukan CSV");
  await press(page.getByRole("button", { name: "Impor dari berkas" }));
  const [again] = await Promise.all([page.waitForEvent("filechooser"), press(dialog(page).getByRole("button", { name: "Pilih berkas Excel atau CSV" }))]);
  await again.setFiles(wrong);
  await dialog(page).getByText("anggaran.xlsx rusak atau terpotong.").waitFor();
});

journey("a budget comes in from a workbook as from a table in text, from the sheet that is chosen", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await page.getByRole("link", { name: "Anggaran" }).click();
  await headed(page, "Pagu 2026 belum diisi.");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Catatan").addRow(["Bukan tabel"]);
  workbook.addWorksheet("Lama", { state: "hidden" }).addRow(["Kode", "Uraian"]);
  const sheet = workbook.addWorksheet("DPA");
  sheet.addRow(["Dokumen Pelaksanaan Anggaran"]);
  sheet.addRow([]);
  sheet.addRow(["Kode", "Uraian", "Tahun", "Pagu Murni", "Realisasi TW I"]);
  sheet.addRow(["1.06.06", "PROGRAM PENANGANAN BENCANA", 2024, 1240000000, 286638273]);
  sheet.addRow(["1.06.06.2.01.0001", "Penyediaan Makanan", 2024, { formula: "400000000+2000000", result: 402000000 }, "Rp16.030,00"]);
  sheet.addRow(["1.06.07", "Taman Makam Pahlawan", 2024, { formula: "A1+1" }, null]);
  const file = join(folder, "dpa.xlsx");
  await workbook.xlsx.writeFile(file);
  await press(page.getByRole("button", { name: "Impor dari berkas" }));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(dialog(page).getByRole("button", { name: "Pilih berkas Excel atau CSV" }))]);
  await chooser.setFiles(file);
  await dialog(page).getByText("Lembar tersembunyi “Lama” tidak dibaca.").waitFor();
  await dialog(page).getByRole("combobox", { name: "Lembar" }).selectOption({ label: "DPA" });
  await dialog(page).getByText("2 program, 1 kegiatan, 1 sub kegiatan baru; 2024: 4 angka baru. Belum ada yang diubah.").waitFor();
  await dialog(page).getByText("2 isian berasal dari rumus (pertama di D5).").waitFor();
  await dialog(page).getByText(/Baris 6, kolom “Pagu Murni”: .*rumus yang belum dihitung/).waitFor();
  await accessible(page, "a look at a workbook");
  await press(dialog(page).getByRole("button", { name: "Pakai tabel ini" }));
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByLabel("Tahun").selectOption("2024");
  assert.equal(await cell(page, "Penyediaan Makanan", "Realisasi TW I 2024").inputValue(), "16.030");
  assert.equal(await cell(page, "Penyediaan Makanan", "Pagu murni 2024").inputValue(), "402.000.000");
  await saved(page);
  await page.keyboard.press("Control+z");
  await page.getByText("Belum ada program.").waitFor();
});

journey("Ringkasan holds money against performance, and the budget prints whole", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, 2022);
  const { sheets } = await printed(page);
  const text = sheets.map((sheet) => sheet.text).join(" ");
  const texts = ["Serapan 2022: 95,76% dari Rp12.770.000.000", "1.06.01", "5.890.000.000", "1.06.06.2.01.01", "Penyediaan Makanan", "Jumlah seluruhnya", "12.228.728.693"];
  assert.deepEqual(missing(texts, text), []);
  assert.ok(sheets.every(({ width, height }) => width > height), "the sheets lie");

  await page.evaluate(() => (location.hash = "#/ringkasan?tahun=2022"));
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Anggaran terhadap kinerja" }) });
  await section.getByText("Serapan 2022 95,76% dari Rp12.770.000.000; 2 dari 4 tujuan dan sasaran efisien; 1 mata anggaran tanpa indikator.").waitFor();
  const rows = await section.locator("tbody tr").evaluateAll((all) => all.map((one) => [...one.querySelectorAll("td")].map((it) => it.innerText.trim())));
  assert.deepEqual(rows[2], ["93,75%", "98,50%", "-4,75", "0,95", "Tidak efisien: target tidak tercapai"]);
  await accessible(page, "money against performance");
  await section.getByRole("link", { name: "Lihat anggaran" }).click();
  await headed(page, /^Serapan 2022: 95,76%/);
});

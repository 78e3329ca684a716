// Excel in: a sheet that IKU writes is filled in by another program and comes back; what is hostile is refused.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { accessible } from "./support/axe.mjs";
import { drop, opened, pick, rowsOf } from "./support/excel.mjs";
import { journey } from "./support/journey.mjs";
import { choose, fill, press, saved } from "./support/office.mjs";

const PROTECTION = "Bidang Perlindungan dan Jaminan Sosial";
const button = (within, name) => within.getByRole("button", { name, exact: true });
const dialog = (page) => page.getByRole("dialog", { name: "Baca dari Excel" });
const cell = (page, row, column) => page.locator(`#sel-0-${row}-${column}`);

/** Opens the sample at a unit and a quarter of 2025. */
async function sample(someone, quarter = "TW2") {
  const page = await someone.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await page.evaluate((quarter) => (location.hash = `#/isi?tahun=2025&periode=${quarter}`), quarter);
  await page.getByRole("combobox", { name: /^Unit/ }).selectOption({ label: PROTECTION });
  await page.getByRole("heading", { name: `Isian ${PROTECTION}` }).waitFor();
  return page;
}

/** All figures of the grid. */
const figures = (page) => page.locator(".sheet td[data-row]").allInnerTexts();
const sheet = (someone, page) => someone.download(() => button(page, "Lembar isian Excel").press("Enter"), page);

journey("a sheet is filled in by another program, looked at, recorded as one change and undone", async ({ person, folder, site }) => {
  const sari = await person("sari", { serviceWorkers: "block" });
  const page = await sample(sari);
  assert.deepEqual(site.asked.filter((path) => /worker/.test(path)), [], "nothing of it is fetched before");
  const before = await figures(page);
  const written = await sheet(sari, page);
  assert.ok(basename(written).endsWith(`Lembar isian TW II 2025 - ${PROTECTION}.xlsx`), written);

  const workbook = await opened(written);
  const isian = workbook.getWorksheet("Isian");
  assert.ok(isian.sheetProtection.sheet, "protected");
  assert.equal(isian.state, "visible");
  const rows = rowsOf(workbook);
  assert.ok(rows.length > 3, `${rows.length} rows`);
  for (const { cell } of rows) {
    assert.equal(cell.protection?.locked, false, cell.address);
    assert.equal(cell.dataValidation.type, "custom", cell.address);
  }
  assert.notEqual(isian.getCell("B8").protection?.locked, false);

  const recorded = rows.filter((row) => typeof row.recorded === "number");
  const [first, second, third] = recorded;
  const fourth = rows.find((row) => row.recorded === null);
  first.cell.value = first.recorded + 11;
  second.cell.value = "1.234,5";
  third.cell.value = null;
  fourth.cell.value = new Date(Date.UTC(2026, 1, 1));
  fourth.cell.numFmt = "d/m/yyyy";
  const filled = join(folder, "diisi.xlsx");
  await workbook.xlsx.writeFile(filled);

  await pick(page, button(page, "Baca dari Excel"), filled);
  await dialog(page).getByText(`Lembar isian TW II 2025 · ${PROTECTION}`).waitFor();
  await dialog(page).getByText(`2 isian berubah, 1 perlu dipilih, 1 tidak terbaca dan tidak dicatat, ${rows.length - 4} tetap. Belum ada yang diubah.`).waitFor();
  await dialog(page).getByText("Sel ini berisi tanggal 1 Februari 2026, bukan angka.").waitFor();
  await dialog(page).getByText(first.cell.address, { exact: true }).waitFor();
  await accessible(page, "the look at a sheet");
  await sari.picture("lembar-isian");
  assert.deepEqual(await figures(page), before, "looking changes nothing");

  await press(button(dialog(page), "Catat isian ini"));
  await page.getByText("2 isian dari Excel dicatat.").waitFor();
  await saved(page);
  const after = await figures(page);
  const changed = after.flatMap((text, place) => (text === before[place] ? [] : [text]));
  assert.ok(changed.includes(new Intl.NumberFormat("id-ID").format(first.recorded + 11)), `${changed}`);
  assert.ok(changed.includes("1.234,5"), `${changed}`);
  await button(page, "Baca dari Excel").focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction((text) => ![...document.querySelectorAll(".sheet td[data-row]")].some((own) => own.innerText === text), "1.234,5");
  assert.deepEqual(await figures(page), before, "one undo takes all of it back");

  // What is emptied is emptied only by choice.
  await pick(page, button(page, "Baca dari Excel"), filled);
  const empties = dialog(page).locator("tr", { hasText: "(dikosongkan)" }).getByRole("combobox");
  await choose(empties, "belum diisi");
  await press(button(dialog(page), "Catat isian ini"));
  await page.getByText("3 isian dari Excel dicatat.").waitFor();
});

journey("a sheet of another quarter leads there, a verified one asks why, and one of another agency is refused", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await sample(sari, "TW1");
  const written = await sheet(sari, page);
  const workbook = await opened(written);
  const [first] = rowsOf(workbook);
  first.cell.value = 4321;
  const filled = join(folder, "diisi.xlsx");
  await workbook.xlsx.writeFile(filled);

  await page.evaluate(() => (location.hash = "#/isi?tahun=2025&periode=TW2"));
  await page.getByText(/isian TW II/).first().waitFor();
  await drop(page, "diisi.xlsx", await readFile(filled));
  await dialog(page).getByText(`Berkas ini adalah Lembar isian TW I 2025 · ${PROTECTION}, sedangkan yang terbuka TW II 2025`).waitFor();
  await accessible(page, "a sheet of another quarter");
  await press(button(dialog(page), `Buka TW I 2025 · ${PROTECTION}`));
  await dialog(page).getByText("1 isian berubah").waitFor();
  await press(button(dialog(page), "Jangan catat"));
  await dialog(page).waitFor({ state: "hidden" });

  const stands = page.locator(".declare");
  await press(button(stands, "Nyatakan TW I lengkap"));
  await press(button(stands, "Verifikasi"));
  await stands.getByText(/diverifikasi oleh/).waitFor();
  await drop(page, "diisi.xlsx", await readFile(filled));
  await press(button(dialog(page), "Catat isian ini"));
  await dialog(page).getByRole("alert").getByText(/diverifikasi/).waitFor();
  await fill(dialog(page).getByLabel(/Alasan perubahan/), "Salah hitung di lembar pertama");
  await press(button(dialog(page), "Catat isian ini"));
  await stands.getByText("1 isian berubah sesudah diverifikasi.").waitFor();

  // The built-in decree is another agency's data than the sample.
  await page.evaluate(() => (location.hash = "#/mulai"));
  await press(page.getByRole("button", { name: "Mulai dari Keputusan IKU" }));
  await fill(page.getByLabel("Nama", { exact: true }), "Sari");
  await choose(page.getByLabel("Unit kerja", { exact: true }), PROTECTION);
  await press(page.getByRole("button", { name: "Mulai", exact: true }));
  await page.getByRole("link", { name: "Isi Data" }).waitFor();
  await drop(page, "diisi.xlsx", await readFile(filled));
  await dialog(page).getByText("dibuat untuk perangkat daerah lain").waitFor();
});

journey("hostile files are refused with place and remedy, and nothing changes", async ({ person, folder, context }) => {
  const sari = await person("sari", { serviceWorkers: "block" });
  const page = await sample(sari);
  const before = await figures(page);
  const written = await sheet(sari, page);
  const whole = await readFile(written);
  const name = "xl/worksheets/sheet1.xml";
  const altered = async (change) => {
    const zip = await JSZip.loadAsync(whole);
    const xml = await zip.file(name).async("string");
    zip.file(name, change(xml));
    return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
  };
  const wide = (text) => Buffer.from(text, "utf16le");
  const compound = (entry) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096), wide(entry)]);
  const rows = (count) => Array.from({ length: count }, (_, at) => `<row r="${at + 500}" spans="1:16384" s="1" customFormat="1" ht="15" customHeight="1"/>`).join("");
  const many = Array.from({ length: 2_100 }, (_, at) => `<row r="${at + 500}">${"<c><v>1</v></c>".repeat(100)}</row>`).join("");
  for (const [file, bytes, says] of [
    ["bom.xlsx", await altered((xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(200 << 20)}`)), /bom\.xlsx memuat lebih dari 40 MB setelah dibuka, tercapai di lembar “Isian”/],
    ["sel.xlsx", await altered((xml) => xml.replace("</sheetData>", `${many}</sheetData>`)), /lebih dari 200\.000 sel berisi, tercapai di lembar “Isian”, baris 2\d{3}, kolom/],
    ["kosong.xlsx", await altered((xml) => xml.replace("</sheetData>", `${rows(900_000)}</sheetData>`)), /tercapai di lembar “Isian”, baris \d+\. Hapus baris dan kolom kosong/],
    ["terpotong.xlsx", whole.subarray(0, whole.length - 100), /terpotong\.xlsx rusak atau terpotong/],
    ["sandi.xlsx", compound("EncryptedPackage"), /sandi\.xlsx dikunci dengan kata sandi/],
    ["lama.xlsx", compound("Workbook"), /lama\.xlsx adalah buku kerja Excel lama/],
    ["web.xls", Buffer.from("<html><table><tr><td>1"), /web\.xls sebenarnya halaman web/],
  ]) {
    const path = join(folder, file);
    await writeFile(path, bytes);
    const begun = Date.now();
    await pick(page, button(page, "Baca dari Excel"), path);
    await dialog(page).getByText(says).waitFor();
    context.diagnostic(`${file}: refused after ${Date.now() - begun} ms`);
    await dialog(page).getByText("Data Anda tidak berubah.").waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
  }
  assert.deepEqual(await figures(page), before);
  await page.evaluate(() => document.activeElement.blur());

  // Macros are said, and what stands beside them is read.
  const zip = await JSZip.loadAsync(whole);
  zip.file("xl/vbaProject.bin", "Sub AutoOpen()");
  await drop(page, "makro.xlsm", await zip.generateAsync({ type: "nodebuffer" }));
  await dialog(page).getByText("Berkas ini membawa makro. Makro tidak dijalankan").waitFor();
  await dialog(page).getByText("Tidak ada isian yang berubah di lembar ini.").waitFor();
});

journey("any other sheet is read by its columns, which are matched once and remembered", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await sample(sari);
  const before = await figures(page);
  const workbook = new ExcelJS.Workbook();
  const data = workbook.addWorksheet("Rekap");
  data.addRow(["Rekap bidang"]);
  data.addRow(["No", "Butir", "Triwulan berjalan", "Ket"]);
  data.addRow([1, "Jumlah Graduasi Mandiri", 77, "ok"]);
  data.addRow([2, "Jumlah kejadian bencana", "1.2.3", null]);
  data.addRow([3, "Jumlah dana hibah", 5, null]);
  const file = join(folder, "rekap.xlsx");
  await workbook.xlsx.writeFile(file);
  await pick(page, button(page, "Baca dari Excel"), file);
  await dialog(page).getByText("Berkas ini bukan lembar isian dari IKU").waitFor();
  await dialog(page).getByText("Belum ada kolom angka.").waitFor();
  assert.equal(await dialog(page).getByRole("combobox", { name: "B · Butir" }).inputValue(), "name", "known by what stands in it");
  await dialog(page).getByRole("combobox", { name: "C · Triwulan berjalan" }).selectOption({ label: "TW II" });
  await dialog(page).getByText("B5: “Jumlah dana hibah” bukan nama atau kode data dasar").waitFor();
  await dialog(page).getByText("1 isian berubah").waitFor();
  await accessible(page, "columns to be matched");
  await sari.picture("kolom-cocok");
  assert.deepEqual(await figures(page), before, "looking changes nothing");
  await press(button(dialog(page), "Catat isian ini"));
  await page.getByText("1 isian dari Excel dicatat.").waitFor();
  await page.locator(".sheet td", { hasText: /^77$/ }).waitFor();

  // The next file with these heads is understood at once, also as text.
  await saved(page);
  await drop(page, "rekap.csv", Buffer.from("Rekap bidang;;;\r\nNo;Butir;Triwulan berjalan;Ket\r\n1;Jumlah Graduasi Mandiri;78;\r\n"));
  await dialog(page).getByText("Kolom dicocokkan seperti terakhir kali").waitFor();
  await dialog(page).getByText("1 isian berubah").waitFor();
  await press(button(dialog(page), "Catat isian ini"));
  await page.locator(".sheet td", { hasText: /^78$/ }).waitFor();
  await saved(page);
  await page.reload();
  // What is dropped before a workspace is open belongs to nobody.
  await page.getByRole("heading", { name: /^Isian / }).waitFor();
  await drop(page, "rekap.csv", Buffer.from("No;BUTIR;Triwulan  berjalan;Ket\n1;Jumlah Graduasi Mandiri;78;\n"));
  await dialog(page).getByText("Kolom dicocokkan seperti terakhir kali").waitFor();
  await press(button(dialog(page), "Cocokkan ulang"));
  await dialog(page).getByText("Kolom dicocokkan seperti terakhir kali").waitFor({ state: "detached" });
});

journey("on a narrow screen the look at a sheet fits, in the dark", async ({ person, folder }) => {
  const sari = await person("sari", { viewport: { width: 360, height: 780 }, colorScheme: "dark" });
  const page = await sample(sari);
  const workbook = await opened(await sheet(sari, page));
  const rows = rowsOf(workbook);
  rows[0].cell.value = 99;
  rows[1].cell.value = "16,030";
  rows[2].cell.value = "banyak";
  const filled = join(folder, "diisi.xlsx");
  await workbook.xlsx.writeFile(filled);
  await pick(page, button(page, "Baca dari Excel"), filled);
  await dialog(page).getByText("Dibaca 16,03. Maksudnya 16.030?").waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${width} px wide`);
  await accessible(page, "the look at a sheet in the dark");
  await sari.picture("lembar-isian-360");
});

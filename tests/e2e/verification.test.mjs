// A unit declares its quarter complete, the planner returns or verifies it, the head confirms it; later changes say why.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { fill, press } from "./support/office.mjs";

journey("a quarter goes from the unit to the planner and the head, and a later change says why", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await page.evaluate(() => (location.hash = "#/isi?tahun=2025&periode=TW2"));
  await page.getByRole("combobox", { name: /^Unit/ }).selectOption({ label: "Bidang Perlindungan dan Jaminan Sosial" });
  const stands = page.locator(".declare");
  await stands.getByText("Isian TW II 2025: belum dinyatakan lengkap.").waitFor();
  await press(stands.getByRole("button", { name: "Nyatakan TW II lengkap" }));
  await stands.getByText(/dinyatakan lengkap oleh/).waitFor();

  // Returned with a remark, which cannot be left out, and declared again.
  await press(stands.getByText("Kembalikan").first());
  await press(stands.getByRole("button", { name: "Kembalikan" }));
  await stands.getByText("Tulis catatannya dahulu").waitFor();
  await fill(stands.getByLabel("Catatan untuk unit"), "Lampirkan berita acara");
  await press(stands.getByRole("button", { name: "Kembalikan" }));
  await stands.getByText("Lampirkan berita acara").waitFor();
  await press(stands.getByRole("button", { name: "Nyatakan TW II lengkap" }));
  await press(stands.getByRole("button", { name: "Verifikasi" }));
  await stands.getByText(/diverifikasi oleh/).waitFor();
  await accessible(page, "a verified quarter");

  // A change now asks for a reason.
  const cell = page.locator("#sel-0-0-1");
  await cell.click();
  await page.keyboard.type("4321");
  await page.keyboard.press("Enter");
  const reason = page.getByLabel("Alasan perubahan");
  await reason.waitFor();
  await fill(reason, "Salah ketik");
  await press(page.getByRole("button", { name: "Ubah dengan alasan ini" }));
  await stands.getByText("1 isian berubah sesudah diverifikasi.").waitFor();
  assert.equal(await page.getByText("4.321").count() > 0, true);

  // Evidence: a reference, and the fingerprint of a file that stays outside.
  const file = join(folder, "berita-acara.pdf");
  await writeFile(file, "%PDF-1.4 bukti");
  const evidence = page.locator(".evidence");
  await evidence.locator("summary").click();
  await fill(evidence.getByLabel("Rujukan atau tempat simpan"), "Map 12");
  await page.keyboard.press("Tab");
  const pick = async (name) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), evidence.getByRole("button", { name }).click()]);
    await chooser.setFiles(file);
  };
  await pick("Ambil sidik berkas");
  await evidence.getByText(createHash("sha256").update("%PDF-1.4 bukti").digest("hex")).waitFor();
  await pick("Cocokkan berkas");
  await page.getByText("Berkas sama").waitFor();
  await writeFile(file, "%PDF-1.4 bukti lain");
  await pick("Cocokkan berkas");
  await page.getByText("Berkas berbeda").waitFor();

  // The head confirms; Ringkasan shows it.
  await press(stands.getByRole("button", { name: "Sahkan" }));
  await stands.getByText(/disahkan oleh/).waitFor();
  await page.evaluate(() => (location.hash = "#/ringkasan?tahun=2025&periode=TW2"));
  await page.getByRole("cell", { name: /disahkan; 1 isian berubah/ }).waitFor();
});

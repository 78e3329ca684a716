// Perjanjian Kinerja: read, signed, kept as it was signed, and amended; the action plan written by keyboard.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { choose, fill, press, reach } from "./support/office.mjs";
import { paragraphs, texts } from "./support/papers.mjs";
import { missing, printed } from "./support/pdf.mjs";

/** Opens the sample at a place. */
async function sample(someone, address) {
  const page = await someone.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await page.evaluate((to) => (location.hash = to), address);
  return page;
}

const PAPER = "Drs. Lalu Contoh, M.Si.";

journey("an agreement is read, signed and kept as it was, whatever changes later", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen?tahun=2024");
  await page.getByRole("heading", { level: 1, name: "Dokumen 2024" }).waitFor();
  await press(page.getByRole("link", { name: "Perjanjian Kinerja (PK)" }));
  await page.getByText("PERJANJIAN KINERJA TAHUN 2024", { exact: true }).waitFor();

  // Every official has their own; the head's is the first.
  await choose(page.getByRole("combobox", { name: /^Pejabat/ }), "Kepala Bidang Rehabilitasi Sosial");
  await page.locator(".paper").getByText("Made Contoh, S.ST.").first().waitFor();
  await choose(page.getByRole("combobox", { name: /^Pejabat/ }), "Kepala Dinas");
  await page.locator(".paper").getByText("H. Raden Contoh").first().waitFor();
  await accessible(page, "an agreement");
  const previewed = await texts(page);
  assert.ok(previewed.includes("80,27%"), previewed.join("|"));
  assert.ok(previewed.includes("14.350.000.000"), previewed.join("|"));

  // What is printed and what Word gets is what is previewed.
  const { sheets } = await printed(page);
  assert.deepEqual(missing(previewed, sheets.map(({ text }) => text).join(" ")), []);
  const word = await sari.download(() => page.getByRole("button", { name: "Unduh Word" }).click());
  assert.match(word, /Perjanjian-Kinerja/);
  assert.deepEqual(missing(previewed, (await paragraphs(word)).join("\n")), []);

  // Signed, with its number and where its scan is kept.
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Salinan bertanda tangan" }) });
  await press(section.getByText("Tandai sudah ditandatangani"));
  await fill(section.getByLabel("Nomor dokumen"), "050/12/2024");
  await fill(section.getByLabel("Tempat simpan pindaian"), "Map 3");
  await press(section.getByRole("button", { name: "Simpan sebagai bertanda tangan" }));
  const copy = section.getByRole("link", { name: /31 Januari 2024 · 050\/12\/2024/ });
  await copy.waitFor();
  await accessible(page, "an agreement with a signed copy");

  // The official changed within the year, and the budget was amended: an amendment is proposed.
  await page.getByText(/Pertimbangkan PK Perubahan/).waitFor();
  await press(copy, "Shift+Tab");
  await page.getByText(/Isinya tetap seperti saat ditandatangani/).waitFor();
  assert.deepEqual(await texts(page), previewed);
  const difference = page.locator(".compare tr", { hasText: PAPER });
  await difference.getByText("Dra. Siti Contoh, M.M.").first().waitFor();
  await accessible(page, "a signed copy");

  // Another change, and the copy is still the same.
  const before = await page.locator(".compare tbody tr").count();
  await page.evaluate(() => (location.hash = "#/anggaran?tahun=2024"));
  const ceiling = page.getByRole("textbox", { name: "Program Rehabilitasi Sosial: Pagu murni 2024" });
  await fill(ceiling, "2500000000");
  await page.keyboard.press("Tab");
  await page.goBack();
  await page.locator(".compare tbody tr", { hasText: "Anggaran Program Rehabilitasi Sosial" }).waitFor();
  assert.ok((await page.locator(".compare tbody tr").count()) > before);
  assert.deepEqual(await texts(page), previewed);

  // Evidence of the scan, which can be compared again.
  const file = join(folder, "pk.pdf");
  await writeFile(file, "%PDF-1.4 PK");
  const evidence = page.locator(".evidence");
  await evidence.locator("summary").click();
  assert.equal(await evidence.getByLabel("Rujukan atau tempat simpan").inputValue(), "Map 3");
  const pick = async (name) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), evidence.getByRole("button", { name }).click()]);
    await chooser.setFiles(file);
  };
  await pick("Ambil sidik berkas");
  await evidence.getByText(createHash("sha256").update("%PDF-1.4 PK").digest("hex")).waitFor();
  await pick("Cocokkan berkas");
  await page.getByText("Berkas sama").waitFor();

  // The amended agreement says what it amends, why, and what has changed.
  await page.evaluate(() => (location.hash = "#/dokumen/perjanjian-kinerja-perubahan?tahun=2024"));
  const paper = page.locator(".paper");
  await paper.getByText(/mengubah Perjanjian Kinerja Tahun 2024 tanggal 31 Januari 2024 karena pergantian atau mutasi pejabat/).waitFor();
  await paper.getByText(`Nama: semula ${PAPER}, menjadi Dra. Siti Contoh, M.M.`).waitFor();
  await choose(page.getByRole("combobox", { name: "Dasar perubahan" }), "perubahan prioritas atau asumsi yang berakibat secara signifikan pada pencapaian tujuan dan sasaran");
  await paper.getByText(/karena perubahan prioritas atau asumsi/).waitFor();
  await accessible(page, "an amended agreement");
});

journey("the steps of an action plan are written by keyboard, and a wrong last target is said with its place", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/rencana-aksi?tahun=2024");
  const paper = page.locator(".paper");
  await paper.getByText("RENCANA AKSI ATAS PERJANJIAN KINERJA").waitFor();
  await page.getByRole("link", { name: /IKU 2 · Target TW IV 2024/ }).waitFor();
  await choose(page.getByRole("combobox", { name: /^Indikator/ }), "IKU 2 Persentase Cakupan PMKS");
  const step = page.getByRole("textbox", { name: "Rencana aksi TW II 2024" });
  await reach(step);
  await page.keyboard.type("Pemutakhiran data bersama desa");
  await page.keyboard.press("Control+Enter");
  await paper.getByText("TW II: Pemutakhiran data bersama desa").waitFor();
  await accessible(page, "an action plan");
  const previewed = await texts(page);
  const { sheets } = await printed(page);
  assert.deepEqual(missing(previewed, sheets.map(({ text }) => text).join(" ")), []);

  // Afterwards it stands beside what was reached.
  await page.evaluate(() => (location.hash = "#/dokumen/pemantauan-rencana-aksi?tahun=2024&periode=TW2"));
  await page.locator(".paper").getByText("TW II: Pemutakhiran data bersama desa").waitFor();
});

journey("the budget document is recorded, and agreements are held against it", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/ringkasan-anggaran?tahun=2024");
  await page.locator(".paper").getByText("Anggaran menurut indikator").waitFor();
  await accessible(page, "a summary of the budget");
  await press(page.getByRole("button", { name: "Catat DPA (anggaran murni)" }));
  const form = page.locator("section", { has: page.getByRole("heading", { name: "DPA (anggaran murni)" }) }).last();
  await fill(form.getByRole("textbox", { name: "Jumlah anggaran (Rp)" }), "14.350.000.001");
  await page.keyboard.press("Enter");
  await form.locator("input[type=date]").fill("2024-01-02");
  await form.locator("input[type=date]").press("Tab");
  await page.locator(".paper").getByText(/DPA tanggal 2 Januari 2024 sebesar Rp14\.350\.000\.001/).waitFor();
  await page.evaluate(() => (location.hash = "#/dokumen/perjanjian-kinerja?tahun=2024"));
  await page.getByText(/selisih Rp1\b/).waitFor();
  await page.getByLabel("Tanggal dokumen").fill("2024-02-10");
  await page.getByText(/paling lambat 2 Februari 2024/).waitFor();
});

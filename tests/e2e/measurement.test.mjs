// What a year reached: evaluated on its form, followed up, reviewed in a meeting, and what is still due.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { fill, press, saved } from "./support/office.mjs";
import { cells, texts } from "./support/papers.mjs";
import { missing, printed } from "./support/pdf.mjs";
import { go } from "./support/planner.mjs";

/** Opens the sample at a document. */
async function sample(someone, address) {
  const page = await someone.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await go(page, address);
  return page;
}

/** What prints is what is previewed. */
async function printsAsPreviewed(page) {
  const previewed = await texts(page);
  const { sheets } = await printed(page);
  assert.deepEqual(missing(previewed, sheets.map(({ text }) => text).join(" ")), []);
  return { previewed, sheets };
}

/** A day so many days from today, where the person is. */
const day = (page, days) =>
  page.evaluate((days) => {
    const now = new Date();
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    const two = (n) => String(n).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }, days);

journey("E.81 is read, its foot written by keyboard, printed, and its spreadsheet calculates", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/evaluasi-renja?tahun=2024&periode=TW2");
  await page.getByText("Formulir E.81", { exact: true }).waitFor();
  await accessible(page, "an evaluation");
  const row = page.locator(".paper tr", { hasText: "Persentase LKS aktif" });
  assert.deepEqual(
    (await row.locator("td").allTextContents()).slice(2, 8),
    ["Persentase LKS aktif (%)", "82,00%", "5.125.000.000", "72,58%", "2.313.233.680", "75,00%"],
  );
  const field = page.getByRole("textbox", { name: "Faktor pendorong" });
  await field.focus();
  await page.keyboard.type("Pendamping sosial lengkap di 12 kecamatan");
  await page.keyboard.press("Control+Enter");
  await saved(page);
  const { previewed, sheets } = await printsAsPreviewed(page);
  assert.ok(previewed.includes("Pendamping sosial lengkap di 12 kecamatan"));
  assert.ok(sheets.every(({ width, height }) => width === 297 && height === 210));

  const file = await sari.download(() => press(page.getByRole("button", { name: "Unduh Excel" })));
  assert.match(file, /E81_Dinas-Sosial-Contoh_TW-II-2024\.xlsx$/);
  const [{ sheet }] = await cells(file);
  const found = {};
  sheet.eachRow((line) => {
    if (String(line.getCell(4).value).startsWith("Persentase LKS aktif")) found.row = line;
    if (String(line.getCell(1).value).startsWith("Jumlah anggaran")) found.total = line;
  });
  assert.equal(found.row.getCell(6).value, 5125000000);
  assert.equal(found.row.getCell(5).value, 0.82);
  // Columns 12, 13 and 14 of the form follow from others.
  assert.match(found.row.getCell(20).value.formula, /^SUM\(L\d+,N\d+,P\d+,R\d+\)$/);
  assert.equal(found.row.getCell(20).value.result, 353161143);
  assert.match(found.row.getCell(22).value.formula, /^SUM\(H\d+,T\d+\)$/);
  assert.match(found.row.getCell(24).value.formula, /^ROUND\(V\d+\/F\d+\*100,2\)$/);
  assert.match(found.total.getCell(6).value.formula, /^SUM\(F\d+/);
});

journey("a follow-up item is added by keyboard, is late by its day, and comes back with undo", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/tindak-lanjut?tahun=2024&periode=TW2");
  await page.getByText("belum ada tindak lanjut yang dicatat").waitFor();
  await press(page.getByRole("button", { name: "Tambah butir" }));
  // The first field has the focus.
  await page.waitForFunction(() => document.activeElement.id.startsWith("obstacle-"));
  await page.keyboard.type("Data dua kecamatan belum masuk");
  await page.keyboard.press("Control+Enter");
  await fill(page.getByRole("textbox", { name: "Rencana tindak lanjut" }), "Jemput data ke kecamatan");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("combobox", { name: /^Indikator/ }).selectOption({ label: "IKU 2 Persentase Cakupan PMKS" });
  await page.getByLabel("Batas waktu", { exact: true }).fill(await day(page, -12));
  await page.locator(".register").getByText("Terlambat 12 hari").waitFor();
  await page.getByLabel("Selesai", { exact: true }).waitFor();
  await saved(page);
  await accessible(page, "the follow-up register");

  const { previewed } = await printsAsPreviewed(page);
  for (const text of ["IKU 2 Persentase Cakupan PMKS", "Data dua kecamatan belum masuk", "Jemput data ke kecamatan", "Terlambat 12 hari"]) {
    assert.ok(previewed.includes(text), text);
  }
  // Done three days ago: late all the same, and no longer among what is open.
  await page.getByLabel("Selesai", { exact: true }).fill(await day(page, -3));
  await page.locator(".register").getByText("Selesai, terlambat 9 hari").waitFor();
  await press(page.locator(".register-head"));
  await page.getByLabel("Tampilkan").selectOption({ label: "Belum selesai" });
  await page.getByText("Tidak ada butir yang sesuai").waitFor();
  await page.getByLabel("Tampilkan").selectOption({ label: "Semua" });

  await press(page.getByRole("button", { name: /^Hapus butir/ }));
  await page.getByText("belum ada tindak lanjut yang dicatat").waitFor();
  await page.keyboard.press("Control+z");
  await page.locator(".paper").getByText("Jemput data ke kecamatan").waitFor();
});

journey("minutes are drafted from the figures, accepted, edited and printed", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/notulen?tahun=2024&periode=TW2");
  const paper = page.locator(".paper");
  const drafts = paper.getByText("Naskah awal – periksa dan setujui");
  await paper.getByText(/3 dari 4 indikator mencapai targetnya/).waitFor();
  assert.equal(await drafts.count(), 2);
  await accessible(page, "drafted minutes");

  await page.getByLabel("Tanggal rapat", { exact: true }).fill("2024-07-12");
  await fill(page.getByRole("textbox", { name: "Peserta" }), "Kepala Dinas\nPara kepala bidang");
  await page.keyboard.press("Control+Enter");
  await paper.getByText("Para kepala bidang").waitFor();
  await press(page.getByRole("button", { name: "Setujui naskah" }).first());
  await page.locator(".passage").first().getByText("Disetujui").waitFor();
  assert.equal(await drafts.count(), 1);

  // The other one is edited; the draft stays to be had again.
  await fill(page.getByRole("textbox", { name: "Keputusan rapat" }), "Data dijemput ke kecamatan.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".passage").last().getByText("Diubah").waitFor();
  assert.equal(await drafts.count(), 0);
  const { previewed } = await printsAsPreviewed(page);
  for (const text of ["12 Juli 2024", "Para kepala bidang", "Data dijemput ke kecamatan."]) assert.ok(previewed.includes(text), text);
  await saved(page);
});

journey("the calendar says what is due, what is done and who is late, and leads there", async ({ person }) => {
  const sari = await person("sari");
  const page = await sample(sari, "#/dokumen/kalender?tahun=2024");
  const row = (name) => page.locator(".paper tr", { hasText: name });
  await row("Isian TW II 2024 lengkap dari semua unit").getByText("Selesai", { exact: true }).waitFor();
  await accessible(page, "the calendar of duties");
  await printsAsPreviewed(page);
  const duty = page.locator(".duty", { hasText: "Rapat reviu dan notulen TW II 2024" });
  await duty.getByText(/^Terlambat \d+ hari$/).waitFor();
  await press(duty.getByRole("link"));
  await page.getByRole("heading", { level: 1, name: /Notulen/ }).waitFor();
  await page.getByLabel("Tanggal rapat", { exact: true }).fill("2024-07-12");
  await saved(page);
  await go(page, "#/dokumen/kalender?tahun=2024");
  await row("Rapat reviu dan notulen TW II 2024").getByText("Selesai 12 Juli 2024").waitFor();
});

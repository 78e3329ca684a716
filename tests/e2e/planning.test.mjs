// A planner works on the plan itself: a draft, its words, figures, formulas and lists, by keyboard.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, fill, press, reach, saved, type } from "./support/office.mjs";

/** Begins a draft that amends the decree. */
async function draft(someone) {
  const page = await begin(someone, "Sari", "Sekretariat");
  await page.evaluate(() => (location.hash = "#/iku"));
  await press(page.getByRole("button", { name: "Buat rancangan perubahan" }));
  await page.getByText("Rancangan: klik teks").waitFor();
  return page;
}

/** Types into a field in its place, and leaves it. */
async function write(field, text, key = "Enter") {
  await fill(field, text);
  await field.page().keyboard.press(key);
}

const go = async (page, address) => {
  await page.evaluate((to) => (location.hash = to), address);
  await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1"), address);
};

journey("an indicator's card is written in its place: words, figures, choices, and a formula with a new variable", async ({ person }) => {
  const sari = await person("sari");
  const page = await draft(sari);
  await press(page.getByRole("link", { name: "Persentase Penanganan Bencana", exact: true }).first());
  await page.getByText("IKU 3 · Tujuan 2").waitFor();
  const field = (name) => page.getByLabel(name, { exact: true });
  await write(field("Definisi operasional"), "Kejadian bencana yang korbannya dilayani", "Control+Enter");
  await write(field("Satuan"), "%");
  await write(field("Angka di belakang koma"), "40");
  await page.getByText("Tulis bilangan bulat dari 0 sampai 10.").waitFor();
  await write(field("Angka di belakang koma"), "2");
  await reach(field("Arah"));
  await page.keyboard.press("ArrowDown");
  await page.getByText("realisasi ÷ target × 100", { exact: true }).waitFor();

  // The formula: a name is completed, a missing variable is made, and it is sound.
  const formula = field("Formulasi");
  await page.getByText("formulasi tidak memuat pembagi").waitFor();
  await reach(formula);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("jumlah penang");
  await page.getByRole("option", { name: "Jumlah Penanganan Bencana" }).waitFor();
  await page.keyboard.press("Enter");
  assert.match(await formula.inputValue(), /^Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun$/);
  await page.keyboard.type(" / Jumlah kejadian bencana * 100");
  await press(page.getByRole("button", { name: "Buat data dasar “Jumlah kejadian bencana”" }));
  await page.getByRole("row", { name: /Jumlah kejadian bencana/ }).waitFor();
  assert.equal(await page.getByText("formulasi tidak memuat pembagi").count(), 0);

  // A target out of form is refused in its place; one with a doubt is shown back.
  const target = field("Target 2024");
  await write(target, "banyak");
  await page.getByText("“banyak” bukan angka").waitFor();
  assert.equal(await target.inputValue(), "banyak");
  await write(target, "95");
  await page.waitForFunction(() => document.querySelector('[aria-label="Target 2024"]').value === "95%");
  await reach(target);
  await page.keyboard.type("7");
  await page.keyboard.press("Escape");
  assert.equal(await target.inputValue(), "95%");
  await accessible(page, "a card that is written");

  await saved(page);
  await sari.reload();
  assert.equal(await field("Definisi operasional").inputValue(), "Kejadian bencana yang korbannya dilayani");
  assert.match(await formula.inputValue(), / \/ Jumlah kejadian bencana \* 100$/);
  assert.equal(await target.inputValue(), "95%");
  // The enacted decree says what it said.
  await page.getByLabel("Versi").selectOption({ index: 0 });
  await page.getByText("Keputusan ini sudah ditetapkan").waitFor();
  assert.equal(await page.getByLabel("Definisi operasional", { exact: true }).count(), 0);
});

journey("functions and units are added, ordered and removed, and undo restores them", async ({ person }) => {
  const sari = await person("sari");
  const page = await draft(sari);
  await go(page, "#/iku/organisasi");
  const first = page.locator(".mandate").filter({ has: page.getByRole("heading", { name: /^1\. Kepala Dinas/ }) });
  const texts = () => first.locator("ol > li textarea").evaluateAll((all) => all.map((one) => one.value));
  const before = await texts();
  assert.equal(before.length, 13);
  await press(first.getByRole("button", { name: "Tambah fungsi" }));
  await type(page, "Pelaksanaan koordinasi data kesejahteraan sosial");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.querySelectorAll(".mandate[open] ol > li").length === 14);
  await press(first.getByRole("button", { name: "Naikkan: Fungsi 14" }), "Shift+Tab");
  await page.waitForFunction(() => document.querySelectorAll(".mandate[open] ol > li textarea")[12].value.startsWith("Pelaksanaan koordinasi data"));
  await press(first.getByRole("button", { name: "Hapus: Fungsi 13" }));
  await page.getByText("Dihapus dari rancangan").waitFor();
  assert.deepEqual(await texts(), before);
  await accessible(page, "an organisation that is written");
});

journey("what others depend on is removed only once it is said what becomes of them", async ({ person }) => {
  const sari = await person("sari");
  const page = await draft(sari);
  await press(page.getByRole("button", { name: "Tambah tujuan" }));
  await type(page, "Meningkatnya kesejahteraan sosial");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Tujuan 3" }).waitFor();
  await press(page.getByRole("button", { name: /^Hapus: Meningkatnya Kualitas/ }), "Shift+Tab");
  const question = page.getByRole("dialog");
  await question.getByText("2 hal bergantung padanya:").waitFor();
  await question.getByLabel("Pindahkan ke").selectOption({ label: "Meningkatnya kesejahteraan sosial" });
  await press(question.getByRole("button", { name: "Pindahkan ke" }));
  await page.waitForFunction(() => document.querySelectorAll(".outline:not(.outline-1)").length === 2);
  assert.equal(await page.locator(".outline:not(.outline-1)").nth(1).getByRole("link", { name: /Persentase Graduasi Mandiri/ }).count(), 1);
  // A variable that formulas use goes only for another.
  await go(page, "#/iku/rincian");
  await press(page.getByRole("button", { name: "Hapus: Jumlah PMKS yang ditangani" }));
  await question.getByText("memakainya dalam formulasi").first().waitFor();
  assert.equal(await question.getByRole("button", { name: "Hapus bersama yang bergantung" }).count(), 0);
  await press(question.getByRole("button", { name: "Batal" }));
  await question.waitFor({ state: "hidden" });
});

journey("a programme with an activity and an indicator is added", async ({ person }) => {
  const sari = await person("sari");
  const page = await draft(sari);
  await go(page, "#/iku/program");
  await press(page.getByRole("button", { name: "Tambah program" }));
  await type(page, "Program Rehabilitasi Sosial");
  await page.keyboard.press("Control+Enter");
  await write(page.getByLabel("Kode", { exact: true }), "1.06.04");
  await press(page.getByRole("button", { name: "Tambah kegiatan" }));
  await type(page, "Rehabilitasi Sosial Dasar");
  await page.keyboard.press("Control+Enter");
  await press(page.locator(".outline-1").getByRole("button", { name: "Tambah indikator" }));
  await page.locator(".outline-1").getByRole("link", { name: "(belum bernama)" }).waitFor();
  await saved(page);
  await sari.reload();
  await page.locator(".outline").nth(1).waitFor();
  assert.equal(await page.locator(".outline").count(), 2);
  assert.equal(await page.getByLabel("Nama", { exact: true }).first().inputValue(), "Program Rehabilitasi Sosial");
  await accessible(page, "programmes");
});

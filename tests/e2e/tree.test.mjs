// The performance tree: walked without a mouse, in another year, folded, on one sheet of paper.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { journey, OUTPUT } from "./support/journey.mjs";
import { choose, press, reach } from "./support/office.mjs";
import { missing, printed } from "./support/pdf.mjs";

/** Opens the tree of the sample by keyboard. */
async function openTree(someone) {
  const page = await someone.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await press(page.getByRole("link", { name: "IKU & Organisasi" }));
  await press(page.getByRole("link", { name: "Pohon kinerja" }));
  await page.getByRole("tree", { name: "Pohon kinerja" }).waitFor();
  return page;
}

const node = (page, name) => page.getByRole("treeitem", { name });

/** Waits until the keyboard is at a node. */
const at = (page, name) => node(page, name).and(page.locator(":focus")).waitFor();

/** Presses keys one after the other, each of which leads to the node named after it. */
async function walk(page, steps) {
  for (const [key, name] of steps) {
    await page.keyboard.press(key);
    await at(page, name);
  }
}

journey("the tree is walked, folded and opened by keyboard alone", async ({ person }) => {
  const sari = await person("sari");
  const page = await openTree(sari);
  await reach(node(page, /^Tujuan 1/));
  await walk(page, [
    ["ArrowRight", /^IKU 1: Persentase Graduasi Mandiri/],
    ["ArrowRight", /^Program 1\.06\.05/],
    ["ArrowLeft", /^Program 1\.06\.05/],
    ["ArrowLeft", /^IKU 1/],
    ["ArrowLeft", /^IKU 1/],
    ["ArrowDown", /^Sasaran 1/],
    ["ArrowRight", /^IKU 2/],
    ["ArrowRight", /^Program 1\.06\.02/],
    ["ArrowDown", /^IKT 3/],
    ["ArrowUp", /^Program 1\.06\.02/],
    ["ArrowLeft", /^Program 1\.06\.02/],
  ]);
  await node(page, /^Program 1\.06\.02/).and(page.locator("[aria-expanded=false]")).waitFor();
  assert.equal(await node(page, /^IKT 3/).count(), 0);
  await walk(page, [
    ["ArrowLeft", /^IKU 2/],
    ["Home", /^Tujuan 1/],
    ["End", /^Penanggung jawab: Bidang Pemberdayaan Sosial/],
  ]);
  // Its unit opens on the page of the organisation.
  await page.keyboard.press("Enter");
  await page.locator("details[open] h2", { hasText: "Kepala Bidang Pemberdayaan Sosial" }).waitFor();
  await page.goBack();

  await reach(node(page, /^Tujuan 1/));
  await walk(page, [["ArrowRight", /^IKU 1/]]);
  // What one is at is shown in full under the picture, with the figure that the overview shows.
  await page.locator(".tree-chosen").getByText("Persentase Graduasi Mandiri").waitFor();
  for (const [key, percent] of [["+", "125%"], ["0", "100%"], ["-", "85%"], ["0", "100%"]]) {
    await page.keyboard.press(key);
    await page.locator(".tree-zoom").getByText(percent, { exact: true }).waitFor();
    await at(page, /^IKU 1/);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Persentase Graduasi Mandiri" }).waitFor();
});

journey("another year shows other states, and the keyboard stays where it chose", async ({ person }) => {
  const sari = await person("sari");
  const page = await openTree(sari);
  await choose(page.getByLabel("Tahun"), "2022");
  await page.getByRole("heading", { name: "Tahun 2022: 6 dari 10 indikator tercapai" }).waitFor();
  assert.match(page.url(), /#\/iku\/pohon\?tahun=2022$/);
  await node(page, /^IKT 6.*Tidak ada kejadian \(0 dari 0\)/).waitFor();
  await choose(page.getByLabel("Tahun"), "2026");
  await node(page, /^IKU 2.*Belum tercapai: 68,64%.*Belum lengkap: 1 dari 4 triwulan/).waitFor();
  await node(page, /^IKU 4.*Isian berbeda/).waitFor();
  await accessible(page, "the tree of a year that is not over");
  // Whoever comes back finds the year again.
  await press(page.getByRole("link", { name: "Organisasi", exact: true }), "Shift+Tab");
  await press(page.getByRole("link", { name: "Pohon kinerja" }), "Shift+Tab");
  await page.getByRole("heading", { name: /^Tahun 2026/ }).waitFor();
});

journey("what no indicator covers and who answers for nothing is said first, then unit by unit", async ({ person }) => {
  const sari = await person("sari");
  const page = await openTree(sari);
  await page
    .getByRole("heading", { name: "10 dari 73 fungsi dicakup indikator; Sub Bagian Umum, Kepegawaian dan Keuangan, Kelompok Jabatan Fungsional, dan UPT belum menjawab untuk apa pun." })
    .waitFor();
  await press(page.locator("details.cover summary", { hasText: "Bidang Perlindungan dan Jaminan Sosial" }));
  const open = page.locator("details.cover[open]");
  await open.getByText("Belum dicakup (7)").waitFor();
  await accessible(page, "the coverage of a unit");
  await press(open.getByRole("link", { name: "IKU 1" }));
  await page.getByRole("heading", { name: "Persentase Graduasi Mandiri" }).waitFor();
});

journey("the tree prints on one sheet that lies, as it is folded, whatever the box shows of it", async ({ person }) => {
  const sari = await person("sari");
  const page = await openTree(sari);
  await press(page.getByRole("button", { name: "Buka semua" }));
  const wanted = await page.locator("[role=treeitem] > title").allTextContents();
  const kickers = wanted.map((label) => label.slice(0, label.indexOf(":")));
  assert.ok(kickers.length > 50, `${kickers.length} nodes`);
  for (const [paper, width, height] of [["A4", 297, 210], ["F4", 330, 215]]) {
    await choose(page.getByLabel("Kertas"), paper, paper === "A4" ? "Tab" : "Shift+Tab");
    const { bytes, sheets } = await printed(page, { foot: 0 });
    await writeFile(join(OUTPUT, `pohon-${paper}.pdf`), bytes);
    assert.deepEqual(sheets.map((sheet) => [sheet.width, sheet.height]), [[width, height]], paper);
    const [{ text }] = sheets;
    assert.deepEqual(missing(kickers, text), [], paper);
    assert.match(text, /Pohon kinerja · Dinas Sosial Kabupaten Contoh.*Tahun \d{4}: /s);
    assert.doesNotMatch(text, /Cetak|Buka semua|fungsi dicakup/);
  }
  // On the screen again, it is as it was.
  await page.getByRole("tree").and(page.locator("[width]")).waitFor();
  await press(page.getByRole("button", { name: "Tutup semua" }), "Shift+Tab");
  const { sheets } = await printed(page, { foot: 0 });
  assert.equal(sheets.length, 1);
  assert.doesNotMatch(sheets[0].text, /IKU 2/);
});

// Documents as paper: what is previewed is what prints, in the size chosen, from the first line to the last.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { journey, OUTPUT } from "./support/journey.mjs";
import { missing, printed } from "./support/pdf.mjs";

/** The texts of the preview, in reading order. */
const texts = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".paper :is(p, h2, li, th, td)")].map((part) => part.textContent).filter((text) => text.trim()));

journey("the decree prints whole and in order, its table on sheets that lie", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Mulai dari Keputusan/ }).click();
  await page.getByLabel("Nama", { exact: true }).fill("Sari");
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Mulai" }).click();
  await page.getByRole("link", { name: "IKU & Organisasi" }).click();
  await page.getByRole("link", { name: "Keputusan" }).click();
  await page.getByText("MEMUTUSKAN :").waitFor();
  const previewed = await texts(page);
  assert.ok(previewed.length > 200, `${previewed.length} texts`);
  assert.ok(previewed.includes("Persentase Graduasi Mandiri"));

  for (const [name, portrait, landscape] of [["A4", [210, 297], [297, 210]], ["F4", [215, 330], [330, 215]]]) {
    await page.getByLabel(new RegExp(`^${name} `)).check();
    const { bytes, sheets } = await printed(page);
    await writeFile(join(OUTPUT, `keputusan-${name}.pdf`), bytes);
    assert.deepEqual(missing(previewed, sheets.map(({ text }) => text).join(" ")), [], name);
    const size = ({ width, height }) => [width, height];
    assert.deepEqual(size(sheets[0]), portrait, name);
    assert.deepEqual(size(sheets.at(-1)), landscape, name);
    assert.match(sheets.at(-1).text, /Formulasi.*Persentase Graduasi Mandiri.*MUJARDI YUNUS/s);
    const screen = /Ringkasan|Kirim & Terima|Cetak/;
    assert.deepEqual(sheets.filter(({ text }) => screen.test(text)), [], "only the document is on the paper");
  }
});

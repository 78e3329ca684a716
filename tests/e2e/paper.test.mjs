// Documents as paper: what is previewed is what prints, in the size chosen, from the first line to the last.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { journey, OUTPUT } from "./support/journey.mjs";
import { decree, texts } from "./support/papers.mjs";
import { missing, printed } from "./support/pdf.mjs";

journey("the decree prints whole and in order, its table on sheets that lie", async ({ person }) => {
  const sari = await person("sari");
  const page = await decree(sari);
  const previewed = await texts(page);
  assert.ok(previewed.length > 200, `${previewed.length} texts`);
  assert.ok(previewed.includes("Persentase Graduasi Mandiri"));

  await mkdir(OUTPUT, { recursive: true });
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

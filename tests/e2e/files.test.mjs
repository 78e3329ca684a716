// Files of documents: made in the worker wherever IKU runs, and saying what the preview says.
import assert from "node:assert/strict";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { accessible } from "./support/axe.mjs";
import { DIST, journey } from "./support/journey.mjs";
import { cells, decree, paragraphs, sheets, texts } from "./support/papers.mjs";
import { missing } from "./support/pdf.mjs";

const NAME = "Keputusan-IKU_Dinas-Sosial-Lombok-Tengah_2021";
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Downloads both files of the decree and compares them with its preview. */
async function compare(someone, page) {
  const word = await someone.download(() => press(page, "Unduh Word"), page);
  assert.ok(basename(word).endsWith(`${NAME}.docx`), word);
  const written = await paragraphs(word);
  const previewed = await texts(page);
  assert.ok(previewed.length > 200, `${previewed.length} texts`);
  assert.deepEqual(missing(previewed, written.join(" ")), [], "in the preview and not, or not there, in Word");
  const lines = written.flatMap((text) => text.split("\n")).filter((text) => text.trim() && text !== ":");
  assert.deepEqual(missing(lines, previewed.join(" ")), [], "in Word and not in the preview");

  const excel = await someone.download(() => press(page, "Unduh Excel"), page);
  assert.ok(basename(excel).endsWith(`${NAME}.xlsx`), excel);
  const [table, ...others] = await cells(excel);
  assert.equal(others.length, 0);
  assert.equal(table.name, "Tabel IKU");
  const shown = await texts(page, ".paper table");
  // Above the table stands its title.
  assert.deepEqual(table.texts.slice(-shown.length), shown);
  return { table };
}

journey("Word and Excel say what the preview says, and nothing of them is fetched before", async ({ person, site }) => {
  const sari = await person("sari", { serviceWorkers: "block" });
  const page = await decree(sari);
  const isOfWorker = (path) => /worker/.test(path);
  assert.deepEqual(site.asked.filter(isOfWorker), []);
  const { table } = await compare(sari, page);
  assert.equal(new Set(site.asked.filter(isOfWorker)).size, 2, "the worker's glue and program");
  const { sheet } = table;
  assert.equal(sheet.views[0].state, "frozen");
  assert.equal(sheet.pageSetup.orientation, "landscape");
  assert.match(sheet.pageSetup.printTitlesRow, /^\d+:\d+$/);
  const figures = [];
  sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === "number" && figures.push(value)));
  assert.equal(figures.filter((value) => value === 0.8027).length, 6, "80,27% in six years, as figures");
});

journey("files are made without network, once IKU was opened with one", async ({ person, site }) => {
  const sari = await person("sari");
  const page = await decree(sari);
  await sari.offlineReady();
  await site.stop();
  await sari.reload();
  await sheets(page);
  await compare(sari, page);
});

journey("the single file makes them from a disk", async ({ person, site, folder }) => {
  await site.stop();
  await cp(join(DIST, "iku.html"), join(folder, "iku.html"));
  const sari = await person("sari");
  const page = await decree(sari, pathToFileURL(join(folder, "iku.html")).href);
  await compare(sari, page);
});

journey("a file under way shows, can be given up, and comes when it is asked for again", async ({ person }) => {
  const sari = await person("sari", { serviceWorkers: "block" });
  const page = await decree(sari);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/worker-.*\.wasm/, async (route) => {
    await held;
    await route.continue();
  });
  const downloads = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await press(page, "Unduh Word");
  const progress = page.getByRole("progressbar", { name: "Menyusun berkas" });
  await progress.waitFor();
  await page.getByText(`Menyusun ${NAME}.docx…`).waitFor();
  await accessible(page, "a file under way");
  await press(page, "Unduh Excel");
  await page.getByText("Satu berkas masih disusun atau dibaca.").waitFor();
  await page.getByRole("button", { name: "Batal", exact: true }).press("Enter");
  await progress.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "paper-files", "the focus stays on the bar");
  release();

  const excel = await sari.download(() => press(page, "Unduh Excel"), page);
  assert.ok(excel.endsWith(".xlsx"));
  await page.getByText(`${NAME}.xlsx sudah diunduh.`).waitFor();
  assert.deepEqual(downloads, [`${NAME}.xlsx`], "nothing came of what was given up");
});

journey("a worker that cannot be fetched or is not the one of this release is said, and the page goes on", async ({ person, site, folder }) => {
  const damaged = join(folder, "damaged");
  await cp(DIST, damaged, { recursive: true });
  const name = (await readdir(damaged)).find((file) => /^worker-.*\.wasm$/.test(file));
  const bytes = await readFile(join(damaged, name));
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(join(damaged, name), bytes);
  site.publish(damaged);
  const sari = await person("sari", { serviceWorkers: "block" });
  const page = await decree(sari);
  const problem = page.getByText("Penyusun berkas tidak dapat dimuat.");
  await press(page, "Unduh Word");
  await problem.waitFor();
  await press(page, "Tutup");
  await site.stop();
  await press(page, "Unduh Word");
  await problem.waitFor();
  await site.start();
  site.publish(DIST);
  await sari.download(() => press(page, "Unduh Word"), page);
});

// Kirim & Terima: what one types another receives, nothing before they agree; what differs is decided once.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";

const UNIT = "Bidang Rehabilitasi Sosial";

/** Gives the focus to a button and presses Enter, as a keyboard does. */
const enter = async (page, name, scope = page) => {
  await scope.getByRole("button", { name, exact: typeof name === "string" }).first().focus();
  await page.keyboard.press("Enter");
};

/** Starts from the decree as somebody of the bidang. */
const start = async (someone, name) => {
  const page = await someone.open();
  await enter(page, /Keputusan IKU/);
  await page.getByLabel("Nama", { exact: true }).fill(name);
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ label: UNIT });
  await enter(page, "Mulai");
  await page.getByRole("link", { name: "Kirim & Terima" }).waitFor();
  return page;
};

/** Types figures into the first row of the grid, from TW I on. */
const type = async (someone, figures) => {
  const page = await someone.open("#/isi?tahun=2024&periode=TW1");
  await page.locator("#sel-0-0-0").focus();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Tab");
  }
  await page.getByText(/^Tersimpan/).waitFor();
};

const code = (page) => page.locator(".exchange-foot code").innerText();
const heading = (page) => page.locator("main h1").innerText();

/** Sends the whole workspace and gives the file. */
const send = async (someone) => {
  const page = await someone.open("#/kirim");
  await page.getByRole("button", { name: "Kirim berkas" }).waitFor();
  return someone.download(() => enter(page, "Kirim berkas"));
};

/** Picks files by the button that receives. */
const pick = async (someone, ...files) => {
  const page = await someone.open("#/kirim");
  await page.getByRole("button", { name: "Terima berkas" }).waitFor();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), enter(page, "Terima berkas")]);
  await chooser.setFiles(files);
  return page;
};

/** Picks a file, reads what the look says, and merges. */
const receive = async (someone, file, expected) => {
  const page = await pick(someone, file);
  await page.getByText("Belum ada yang diubah.", { exact: true }).waitFor();
  assert.equal(await heading(page), `Berkas dari ${UNIT}: ${expected}`);
  // A backup comes first, as the box says.
  await someone.download(() => enter(page, "Gabungkan"));
  await page.getByRole("heading", { name: "Kirim & Terima", level: 1 }).waitFor();
  await page.getByText(/^Digabungkan/).waitFor();
  return page;
};

const cards = async (page) => ({
  places: await page.locator("article .kicker").allInnerTexts(),
  sides: await page.locator("article .side-value").allInnerTexts(),
});

const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

journey("a file brings what is new, differences are decided once, and both have the same", async ({ person }) => {
  const sari = await person("sari");
  const budi = await person("budi");
  await start(sari, "Sari");
  await start(budi, "Budi");
  await type(sari, ["11.000", "12.000", "12.500"]);
  const first = await send(sari);
  assert.match(first, /IKU_Dinas-Sosial-Kabupaten-Lombok-Tengah_Bidang-Rehabilitasi-Sosial_\d{4}-\d\d-\d\d_\d{4}\.json$/);
  assert.match(await sari.page.locator("main").innerText(), /Cadangan terakhir hari ini/);

  // Looking changes nothing, and may end there.
  await budi.open("#/kirim");
  const before = await code(budi.page);
  await pick(budi, first);
  await budi.page.getByText("Belum ada yang diubah.", { exact: true }).waitFor();
  assert.match(await budi.page.locator("main").innerText(), /utuh \(SHA-256 cocok\)/);
  await accessible(budi.page, "the look into a file");
  await budi.picture("terima-berkas");
  await enter(budi.page, "Jangan gabungkan");
  assert.equal(await code(budi.page), before);
  await receive(budi, first, "3 isian baru, 0 isian berbeda");
  assert.equal(await code(budi.page), await code(sari.page));
  await pick(budi, first);
  await budi.page.getByRole("heading", { name: /tidak ada yang baru/ }).waitFor();
  await enter(budi.page, "Tutup");

  // Both write the same cell; whoever merges first, both see the same difference.
  await type(sari, ["11.500"]);
  await type(budi, ["11.600"]);
  const hers = await send(sari);
  const his = await send(budi);
  await receive(sari, his, "1 isian baru, 1 isian berbeda");
  await receive(budi, hers, "1 isian baru, 1 isian berbeda");
  const open = await cards(sari.page);
  assert.deepEqual(open, await cards(budi.page));
  assert.deepEqual([...open.sides].sort(), ["11.500", "11.600"]);
  assert.match(await sari.page.locator("article").innerText(), /sebelumnya 11\.000/);
  assert.equal(await code(sari.page), await code(budi.page));
  await accessible(sari.page, "a difference to decide");
  await sari.picture("perbedaan");
  for (const page of [sari.page, budi.page]) {
    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(await fits(page), "nothing is wider than a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  // A person's number in place of a figure is warned about; a figure of one's own settles it.
  await enter(sari.page, "Isi angka lain");
  await sari.page.getByLabel("Isi angka lain").and(sari.page.locator(":focus")).waitFor();
  await sari.page.keyboard.type("5202014507900001");
  await sari.page.keyboard.press("Enter");
  await sari.page.getByText(/mirip NIK/).waitFor();
  await sari.page.getByLabel("Isi angka lain").fill("11.650");
  await sari.page.keyboard.press("Enter");
  await sari.page.getByText("Tidak ada isian berbeda yang menunggu keputusan.").waitFor();
  await sari.page.waitForFunction(() => document.activeElement.id === "perbedaan");

  // What the other side lacks is a small file; it settles the difference there.
  await sari.page.getByLabel("Isi berkas").selectOption({ label: `hanya yang belum diterima ${UNIT}` });
  const small = await sari.download(() => enter(sari.page, "Kirim berkas"));
  await sari.page.getByLabel("Isi berkas").selectOption({ label: "semua" });
  const whole = await send(sari);
  assert.ok((await readFile(small)).length * 10 < (await readFile(whole)).length, "a small file");
  await receive(budi, small, "1 isian baru, 0 isian berbeda");
  await budi.page.getByText("Tidak ada isian berbeda yang menunggu keputusan.").waitFor();
  assert.equal(await code(budi.page), await code(sari.page));
  // Old files reopen nothing.
  for (const old of [first, hers, his, whole]) {
    await pick(budi, old);
    await budi.page.getByRole("heading", { name: /tidak ada yang baru/ }).waitFor();
    await enter(budi.page, "Tutup");
  }
});

journey("the history says who changed what, and undoing another person's change asks first", async ({ person }) => {
  const sari = await person("sari");
  const budi = await person("budi");
  await start(sari, "Sari");
  await start(budi, "Budi");
  await type(sari, ["11.000", "12.000"]);
  const page = await receive(budi, await send(sari), "2 isian baru, 0 isian berbeda");
  await type(budi, ["11.100"]);
  await budi.open("#/riwayat");
  const lines = () => page.locator(".history-line").allInnerTexts();
  const newestIs = (change) => page.locator(".history-line:first-child", { hasText: change }).first().waitFor();
  await page.waitForSelector(".history-line");
  const [newest, ...older] = await lines();
  assert.match(newest, /Budi · Bidang Rehabilitasi Sosial · .*perangkat ini/);
  assert.match(newest, /11\.000 → 11\.100/);
  assert.equal(older.length, 2);
  assert.match(await page.locator(".history-given").innerText(), /Isi awal/);
  await accessible(page, "the history");
  await budi.picture("riwayat");

  // One's own change is undone at once and comes back the same way.
  await enter(page, /^Urungkan: /, page.locator(".history-line").first());
  await page.getByText("sudah diurungkan").waitFor();
  await newestIs("11.100 → 11.000");
  await enter(page, /^Ulangi: /);
  await newestIs(/ulangi.*11\.000 → 11\.100/s);

  // Another person's is looked at first.
  const hers = page.locator(".history-line", { hasText: "→ 12.000" });
  await enter(page, /^Urungkan: /, hers);
  const dialog = page.getByRole("dialog");
  await dialog.getByText("belum diisi").waitFor();
  await accessible(page, "the question before undoing");
  await enter(page, "Biarkan", dialog);
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await hers.getByText("sudah diurungkan").count(), 0);
  await enter(page, /^Urungkan: /, hers);
  await enter(page, "Urungkan", dialog);
  await hers.first().getByText("sudah diurungkan").waitFor();

  await page.getByLabel("Hanya dari perangkat ini").check();
  assert.ok((await lines()).every((line) => line.includes("Budi")));
  await page.setViewportSize({ width: 360, height: 740 });
  assert.ok(await fits(page), "nothing is wider than a phone");
});

/** A file of ours with another body, sealed as ours are. */
const sealed = (body) => `${body},"sha256":"${createHash("sha256").update(body).digest("hex")}"}`;

journey("whatever is wrong with a file, a sentence says so and nothing changes", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await start(sari, "Sari");
  await type(sari, ["11.000", "12.000"]);
  const good = await readFile(await send(sari));
  const text = good.toString();
  const body = text.slice(0, text.lastIndexOf(',"sha256"'));
  const flipped = Buffer.from(good);
  flipped[flipped.length >> 1] ^= 1;
  const sample = await person("contoh");
  await sample.open();
  await enter(sample.page, /data contoh/);
  await sample.page.getByText("DATA CONTOH").first().waitFor();
  const foreign = await readFile(await send(sample));
  const before = await code(page);

  for (const [name, bytes, sentence] of [
    ["rapat.json", "[1, 2, 3]", /bukan berkas IKU/],
    ["foto.json", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /bukan berkas IKU/],
    ["terpotong.json", good.subarray(0, good.length - 500), /terpotong/],
    ["satu-bit.json", flipped, /rusak/i],
    ["lebih-baru.json", sealed(body.replace('"version":2', '"version":3')), /versi IKU yang lebih baru/],
    ["dalam.json", sealed('{"format":"iku","version":2,"agency":' + "[".repeat(10_000)), /tidak ditulis oleh IKU atau sudah disunting/],
    ["dalam-sekali.json", "[".repeat(10_000), /bukan berkas IKU/],
    ["lain.json", foreign, /milik .*Buka sebagai data terpisah/],
  ]) {
    const file = join(folder, name);
    await writeFile(file, bytes);
    await pick(sari, file);
    const alert = page.getByRole("alert").filter({ hasText: "Berkas tidak diterima" });
    await alert.waitFor();
    assert.match(await alert.innerText(), sentence, name);
    assert.match(await alert.innerText(), /Data Anda tidak berubah/, name);
    assert.equal(await code(page), before, name);
    if (name === "lebih-baru.json") await accessible(page, "a refused file");
    await enter(page, "Tutup", alert);
  }

  const huge = join(folder, "besar.json");
  const handle = await open(huge, "w");
  await handle.truncate(200 * 1024 * 1024);
  await handle.close();
  await pick(sari, huge);
  await page.getByText(/besar\.json lebih besar dari 64 MB/).waitFor();
  assert.equal(await code(page), before);

  // Another agency's file can be opened beside one's own.
  await pick(sari, join(folder, "lain.json"));
  await enter(page, "Buka sebagai data terpisah");
  await page.getByText("DATA CONTOH").first().waitFor();
  await sari.open("#/mulai");
  await enter(page, /Lanjutkan data Dinas Sosial/);
  await page.getByText("DATA CONTOH").first().waitFor({ state: "detached" });
  await sari.open("#/kirim");
  assert.equal(await code(page), before);
});

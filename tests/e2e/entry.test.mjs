// Isi Data: a quarter is entered without a mouse, as in a spreadsheet, and nothing of it is lost.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, choose, fill, press, reach, saved } from "./support/office.mjs";

const REHABILITATION = "Bidang Rehabilitasi Sosial";
const PROTECTION = "Bidang Perlindungan dan Jaminan Sosial";

/** What a row of empty cells shows; the dot is for the eye, the words are for the ear. */
const EMPTY = Array(4).fill("·\nbelum diisi");

const select = (page, name) => page.getByRole("combobox", { name: new RegExp(`^${name}`) });
const cell = (page, row, column) => page.locator(`#sel-0-${row}-${column}`);
const row = (page, at) => page.locator(`.sheet td[data-row="${at}"]`).allInnerTexts();
const lead = (page) => page.locator(".page-head .lead").innerText();

/** The cell that Tab leads to from above the grid, once it is this one. */
const cursor = (page, row, column) => cell(page, row, column).and(page.locator("[tabindex='0']"));
/** Waits until the keyboard is in a cell. */
const at = (page, row, column) => cell(page, row, column).and(page.locator(":focus")).waitFor();
/** Waits until a cell shows a text and nothing else. */
const shows = (page, row, column, text) => cell(page, row, column).and(page.getByText(text, { exact: true })).waitFor();

const keys = async (page, ...all) => {
  for (const key of all) await page.keyboard.press(key);
};

/** Goes from the navigation to the grid of 2024, TW I. */
async function grid(page) {
  await press(page.getByRole("link", { name: "Isi Data" }));
  await choose(select(page, "Tahun"), "2024");
  await page.getByRole("grid", { name: "Data per triwulan 2024" }).waitFor();
  await choose(select(page, "Periode"), "Triwulan I");
  await reach(cursor(page, 0, 0));
}

/** Leaves the grid backwards, to what stands above it. */
async function leave(page) {
  await keys(page, "Escape", "Shift+Tab");
}

/** Types the four quarters of a row, and lands below its first. */
async function quarters(page, figures) {
  for (const figure of figures.slice(0, -1)) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(figures.at(-1));
  await page.keyboard.press("Enter");
}

/** The cards of the year on Ringkasan, each in one line. */
async function cards(page) {
  await press(page.getByRole("link", { name: "Ringkasan" }), "Shift+Tab");
  await choose(select(page, "Tahun"), "2024");
  // What it is of stands before the sentences on paper only.
  await page.locator(".page-head .print-only", { hasText: "2024" }).waitFor({ state: "attached" });
  await choose(select(page, "Periode"), "Setahun penuh");
  await page.getByText("realisasi 2024").first().waitFor();
  const texts = await page.locator("article.indicator").allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, " "));
}

journey("a year is entered by keyboard in two bidang, the achievements are right, and all of it is there again", async ({ person }) => {
  const sari = await person("sari");
  let page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  assert.equal(await lead(page), "0 dari 5 isian TW I terisi");
  await quarters(page, ["1", "2", "nihil", "3"]);
  await at(page, 1, 0);
  await quarters(page, ["14.000", "15.000", "14500", "14.900"]);
  await at(page, 2, 0);
  assert.equal(await lead(page), "2 dari 5 isian TW I terisi");
  await keys(page, "ArrowUp", "End");
  await page.getByText("6 ÷ 58.400 × 100").waitFor();

  await leave(page);
  await choose(select(page, "Unit"), PROTECTION, "Shift+Tab");
  await page.getByRole("heading", { name: `Isian ${PROTECTION}` }).waitFor();
  await reach(cursor(page, 0, 0));
  await keys(page, "ArrowDown", "ArrowDown");
  await quarters(page, ["72.000", "72.500", "73.500", "73.000"]);
  await saved(page);

  // By hand: 1 + 2 + 0 + 3 = 6 and 14.000 + 15.000 + 14.500 + 14.900 = 58.400; of PMKS the last, 73.000.
  const right = async () => {
    const [first, second] = await cards(page);
    // 6 ÷ 58.400 × 100 = 0,0102… prints as 0,01%, which is 100% of 0,01%.
    assert.match(first, /0,01% realisasi 2024 .* 100,00% dari target tahunan/);
    // 58.400 ÷ 73.000 × 100 = 80%; 80 ÷ 80,27 × 100 = 99,6636…
    assert.match(second, /80,00% realisasi 2024 .* 99,66% dari target tahunan/);
  };
  const entered = [
    ["1", "2", "nihil", "3"],
    ["14.000", "15.000", "14.500", "14.900"],
    ["72.000", "72.500", "73.500", "73.000"],
  ];
  const there = async () => {
    await press(page.getByRole("link", { name: "Isi Data" }));
    await choose(select(page, "Tahun"), "2024");
    await page.getByRole("grid", { name: "Data per triwulan 2024" }).waitFor();
    assert.deepEqual([await row(page, 0), await row(page, 1), await row(page, 2)], entered);
  };
  await right();
  await there();
  await sari.reload();
  await there();
  await right();
  await sari.restart();
  page = await sari.open();
  await right();
  await there();
});

/** A line of figures as Excel copies it. */
const copied = (...rows) => rows.map((fields) => `${fields.join("\t")}\r\n`).join("");

journey("a block from Excel is looked at before it counts, and is undone and redone as one", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await sari.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const paste = async (text) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press("Control+v");
  };
  await grid(page);
  await quarters(page, ["7", "8", "9", "10"]);
  await keys(page, "ArrowUp");
  const before = [["7", "8", "9", "10"], EMPTY, EMPTY];
  const rows = async () => [await row(page, 0), await row(page, 1), await row(page, 2)];
  assert.deepEqual(await rows(), before);

  const block = copied(
    ["1", "", "nihil", "3"],
    ["14.000", "15.000,5", "16,030", "kosong?"],
    ["72.000", "72.500", "n/a", "5202014507900001"],
  );
  await paste(block);
  const dialog = page.getByRole("dialog", { name: "Tempelan dari Excel" });
  await dialog.getByText("10 sel terbaca, 2 perlu dilihat, 1 tidak terbaca dan tidak ditempel.").waitFor();
  await dialog.getByText("Dibaca 16,03. Maksudnya 16.030?").waitFor();
  await dialog.getByText("“kosong?” bukan angka.").waitFor();
  await dialog.getByText("mirip NIK").waitFor();
  assert.deepEqual(await rows(), before, "looking changes nothing");
  await accessible(page, "the look at a pasted block");
  await sari.picture("tempelan");

  // Esc leaves everything as it was, and the keyboard in the grid.
  await keys(page, "Escape");
  await at(page, 0, 0);
  assert.deepEqual(await rows(), before);

  await paste(block);
  await choose(dialog.getByRole("combobox", { name: /PMKS yang ditangani · TW III/ }), "16.030");
  await press(dialog.getByRole("button", { name: "Tempelkan", exact: true }));
  await at(page, 0, 0);
  const after = [
    ["1", "8", "nihil", "3"],
    ["14.000", "15.000,5", "16.030", ...EMPTY.slice(3)],
    ["72.000", "72.500", "n/a", ...EMPTY.slice(3)],
  ];
  assert.deepEqual(await rows(), after);
  await keys(page, "Control+z");
  await shows(page, 0, 0, "7");
  assert.deepEqual(await rows(), before, "one undo takes the whole block back");
  await keys(page, "Control+y");
  await shows(page, 0, 0, "1");
  assert.deepEqual(await rows(), after);
  await saved(page);

  // What does not fit says so, where, and what to do.
  await keys(page, "Control+End");
  await paste(copied(["1", "2"]));
  await page.getByText(/^Tempelan 1 baris × 2 kolom tidak muat: mulai dari .* TW IV hanya ada 1 baris × 1 kolom\./).waitFor();
});

journey("the keys of a spreadsheet move, change, empty and undo", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  const chosen = () => page.locator(".sheet td[aria-selected=true]").count();
  for (const [key, ...to] of [
    ["ArrowRight", 0, 1],
    ["ArrowDown", 1, 1],
    ["ArrowLeft", 1, 0],
    ["ArrowUp", 0, 0],
    ["ArrowUp", 0, 0],
    ["End", 0, 3],
    ["Home", 0, 0],
    ["Control+End", 4, 3],
    ["Control+Home", 0, 0],
    ["ArrowRight", 0, 1],
    // Enter leads below the beginning of a run of Tab.
    ["Tab", 0, 2],
    ["Tab", 0, 3],
    ["Enter", 1, 1],
    ["Shift+Enter", 0, 1],
    ["Shift+Tab", 0, 0],
    ["PageDown", 4, 0],
    ["Control+Home", 0, 0],
  ]) {
    await keys(page, key);
    await at(page, ...to);
  }
  await keys(page, "Shift+ArrowDown", "Shift+ArrowRight");
  assert.equal(await chosen(), 4);
  await keys(page, "Control+Home");
  assert.equal(await chosen(), 1);

  // Typing begins anew, F2 goes on from what stands there, Esc gives it back.
  await page.keyboard.type("12");
  await keys(page, "Enter");
  await at(page, 1, 0);
  await keys(page, "ArrowUp", "F2");
  await page.keyboard.type("5");
  await keys(page, "Shift+Enter");
  await at(page, 0, 0);
  await shows(page, 0, 0, "125");
  await page.keyboard.type("99");
  await keys(page, "Escape");
  await at(page, 0, 0);
  await shows(page, 0, 0, "125");

  // Delete empties the block; each change is taken back and brought back.
  await page.keyboard.type("126");
  await keys(page, "Tab");
  await page.keyboard.type("127");
  await keys(page, "Shift+Tab", "Shift+ArrowRight", "Delete");
  const first = async () => (await row(page, 0)).slice(0, 2);
  assert.deepEqual(await first(), EMPTY.slice(2));
  for (const [key, figures] of [
    ["Control+z", ["126", "127"]],
    ["Control+z", ["126", EMPTY[0]]],
    ["Control+z", ["125", EMPTY[0]]],
    ["Control+y", ["126", EMPTY[0]]],
    ["Control+Shift+z", ["126", "127"]],
    ["Control+y", EMPTY.slice(2)],
    ["Control+z", ["126", "127"]],
  ]) {
    await keys(page, key);
    assert.deepEqual(await first(), figures, key);
  }

  // A state is chosen from a list, for those who do not know its word.
  await keys(page, "Control+End");
  for (const _ of ["once", "and once more"]) {
    await keys(page, "Alt+ArrowDown");
    await page.locator("#keadaan-sel:focus").waitFor();
    await keys(page, "ArrowDown");
    await at(page, 4, 3);
    await shows(page, 4, 3, "nihil");
    await keys(page, "Delete");
    assert.deepEqual((await row(page, 4)).slice(3), EMPTY.slice(3));
  }
  await saved(page);
});

journey("what is typed wrong says why and stays; what is doubtful is asked about", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  const input = page.locator(".sheet-input");
  const problem = page.getByRole("alert").filter({ hasText: /./ });

  await page.keyboard.type("1.2.3");
  await keys(page, "Enter");
  await problem.getByText("“1.2.3” bukan angka. Tulis seperti 1.234,56.").waitFor();
  assert.equal(await input.inputValue(), "1.2.3");
  assert.ok(await input.evaluate((element) => element === document.activeElement && element.ariaInvalid === "true"));
  await accessible(page, "a cell that cannot be read");
  await page.keyboard.type("4");
  assert.equal(await problem.count(), 0, "typing on answers it");
  await keys(page, "Escape");
  await at(page, 0, 0);

  // A person's number is taken only from somebody who insists.
  await page.keyboard.type("5202014507900001");
  await keys(page, "Tab");
  await problem.getByText(/mirip NIK\. Jangan masukkan data perorangan/).waitFor();
  await keys(page, "Tab");
  assert.equal(await input.inputValue(), "5202014507900001", "only Enter insists");
  await keys(page, "Escape");
  await at(page, 0, 0);
  assert.deepEqual(await row(page, 0), EMPTY);

  // A comma where a thousand was meant is read as written, and asked about.
  await page.keyboard.type("16,030");
  await keys(page, "Enter");
  await at(page, 1, 0);
  await shows(page, 0, 0, "16,03");
  await page.getByText("Dibaca 16,03. Maksudnya 16.030?").waitFor();
  await keys(page, "Escape");
  await press(page.getByRole("button", { name: "Pakai 16.030" }));
  await shows(page, 0, 0, "16.030");
  await saved(page);

  // What was being typed when the page went away is offered back.
  await reach(cell(page, 1, 0), "Shift+Tab");
  await page.keyboard.type("14.00");
  await sari.reload();
  await page.getByText("Ketikan terakhir belum sempat tersimpan. “14.00”").waitFor();
  await press(page.getByRole("button", { name: "Lanjutkan" }));
  await page.keyboard.type("0");
  await keys(page, "Enter");
  await shows(page, 1, 0, "14.000");
});

journey("a page that is loaded again is about the same unit and period, with the keyboard in the same cell, and nothing typed is lost", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  await leave(page);
  await choose(select(page, "Unit"), PROTECTION, "Shift+Tab");
  await choose(select(page, "Periode"), "Triwulan III");
  const address = await page.evaluate(() => location.hash);
  const again = async () => {
    await sari.reload();
    await page.getByRole("heading", { name: `Isian ${PROTECTION}` }).waitFor();
    assert.equal(await page.evaluate(() => location.hash), address);
    assert.equal(await select(page, "Periode").locator("option:checked").innerText(), "Triwulan III");
  };

  // The same cell, also of another quarter than the page is about.
  await reach(cursor(page, 0, 2));
  await keys(page, "ArrowDown", "ArrowDown", "ArrowRight");
  await at(page, 2, 3);
  await again();
  await at(page, 2, 3);
  await keys(page, "ArrowLeft");
  await at(page, 2, 2);

  // A figure that was being typed is offered back, in its cell.
  await page.keyboard.type("5");
  await again();
  await page.getByText("“5”").waitFor();
  await cursor(page, 2, 2).waitFor();
  await press(page.getByRole("button", { name: "Lanjutkan" }));
  await keys(page, "1", "Enter");
  await shows(page, 2, 2, "51");
  await at(page, 3, 2);

  // A note stands as it was typed, until it is saved.
  const note = page.locator("#catatan-sel");
  await keys(page, "Escape");
  await reach(note);
  await page.keyboard.type("dari laporan harian");
  const about = await page.locator(".sheet-side h2").first().innerText();
  await again();
  assert.equal(await page.locator(".sheet-side h2").first().innerText(), about);
  assert.equal(await note.inputValue(), "dari laporan harian");
  await cursor(page, 3, 2).waitFor();
  await accessible(page, "a page loaded again with an unsaved note");
  await press(page.getByRole("button", { name: "Simpan catatan" }), "Shift+Tab");
  await saved(page);
  await again();
  await cursor(page, 0, 2).waitFor();
  assert.equal(await page.getByText("Ketikan terakhir").count(), 0);
});

journey("the keyboard stays on the select that chose another unit or period, and the grid follows", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  await quarters(page, ["7", "8", "9", "10"]);
  await keys(page, "ArrowDown");
  const here = () => page.locator(".sheet th.is-here").innerText();
  const focus = () => page.evaluate(() => document.activeElement.tagName);
  await leave(page);

  // Another period: the same row, under the period chosen.
  await choose(select(page, "Periode"), "Triwulan III", "Shift+Tab");
  await page.getByText("1 dari 5 isian TW III terisi", { exact: true }).waitFor();
  await cursor(page, 2, 2).waitFor();
  assert.deepEqual([await here(), await focus()], ["TW III", "SELECT"]);
  assert.equal(await page.locator(".sheet-side h2").first().innerText(), "Jumlah PMKS · TW III");

  // Another unit: its first row, in the period that the page is about.
  await choose(select(page, "Unit"), PROTECTION, "Shift+Tab");
  await page.getByRole("heading", { name: `Isian ${PROTECTION}` }).waitFor();
  await cursor(page, 0, 2).waitFor();
  assert.deepEqual([await here(), await focus()], ["TW III", "SELECT"]);

  // Another year, and back by the browser's own way.
  await choose(select(page, "Tahun"), "2023");
  await page.getByRole("grid", { name: "Data per triwulan 2023" }).waitFor();
  await cursor(page, 0, 2).waitFor();
  assert.deepEqual([await here(), await focus()], ["TW III", "SELECT"]);
  await page.goBack();
  await page.getByRole("grid", { name: "Data per triwulan 2024" }).waitFor();
  await page.locator("select:focus option:checked", { hasText: "2024" }).waitFor({ state: "attached" });
});

journey("a note stays with its cell, and the history of the cell is one link away", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  await page.keyboard.type("7");
  await keys(page, "Shift+Enter");
  await page.keyboard.type("8");
  await keys(page, "Shift+Enter");
  await keys(page, "Escape");
  const note = page.getByLabel("Catatan", { exact: true });
  await fill(note, "Register bidang, 4 April 2024.");
  await press(page.getByRole("button", { name: "Simpan catatan" }));
  await page.getByRole("button", { name: "Simpan catatan" }).waitFor({ state: "detached" });
  assert.ok(await note.evaluate((element) => element === document.activeElement), "the keyboard stays with the note");
  await cell(page, 0, 0).getByText("ada catatan").waitFor({ state: "attached" });
  await saved(page);

  await press(page.getByRole("link", { name: "Riwayat lengkap sel ini" }), "Shift+Tab");
  await page.getByRole("heading", { level: 1, name: "Riwayat Jumlah Graduasi Mandiri · TW I 2024" }).waitFor();
  const lines = await page.locator(".history-line").allInnerTexts();
  assert.equal(lines.length, 3);
  assert.match(lines[0], /Sari · Bidang Rehabilitasi Sosial · .*Register bidang, 4 April 2024\./s);
  assert.match(lines[1], /7 → 8/);
  assert.match(lines[2], /belum diisi → 7/);
  await accessible(page, "the history of a cell");

  await sari.restart();
  await sari.open("#/isi?tahun=2024&periode=TW1");
  assert.equal(await sari.page.getByLabel("Catatan", { exact: true }).inputValue(), "Register bidang, 4 April 2024.");
});

journey("the page is accessible and whole, wide and on a phone, in light and dark", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", REHABILITATION);
  await grid(page);
  await quarters(page, ["1", "2", "nihil", "3"]);
  await quarters(page, ["14.000", "15.000", "14.500", "n/a"]);
  await keys(page, "ArrowUp", "ArrowUp");
  await saved(page);
  const look = async (name) => {
    for (const [width, height] of [[1280, 800], [360, 740]]) {
      await page.setViewportSize({ width, height });
      await accessible(page, `${name}, ${width} wide`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing is wider than ${width}`);
      for (const theme of ["light", "dark"]) {
        await page.evaluate((own) => (document.documentElement.dataset.theme = own), theme);
        await sari.picture(`isi-${name}-${width}-${theme}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await look("keputusan");
  const heights = await page.locator(".sheet tbody tr").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  assert.deepEqual(heights, heights.map(() => 36), "rows are compact");

  // The sample has units with parts, totals and details.
  await sari.open("#/mulai");
  await press(page.getByRole("button", { name: "Coba dengan data contoh" }));
  await page.locator(".sample-mark").waitFor();
  await sari.open("#/isi?tahun=2024&periode=TW2");
  await page.getByRole("grid").first().waitFor();
  await look("contoh");

  // On a phone the period looked at is on the screen, whichever it is.
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [at, period] of ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"].entries()) {
    await choose(select(page, "Periode"), period);
    const shown = cursor(page, 0, at);
    await shown.waitFor();
    const isSeen = await shown.evaluate(async (element) => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { left, right } = element.getBoundingClientRect();
      const names = element.closest("tr").querySelector("th").getBoundingClientRect();
      return left >= names.right - 1 && right <= innerWidth;
    });
    assert.ok(isSeen, period);
  }
});

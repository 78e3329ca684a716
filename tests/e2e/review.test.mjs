// Perlu Diperiksa: a planner sees what is odd in the decree, sets right what can be, and says why the rest stays.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, choose, fill, press, reach, saved } from "./support/office.mjs";

// What affects numbers and what is law or date in the decree: the rule, and every place where it finds something.
const VARIABLES = [
  "Jumlah Graduasi Mandiri",
  "Jumlah PMKS yang ditangani",
  "Jumlah PMKS",
  "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
  "Jumlah Korban Bencana yang ditangani selama 1 Tahun",
];
const KNOWN = {
  "Persentase tanpa pembagi": ["IKU 3 · Formulasi", "IKU 4 · Formulasi"],
  "Target jauh dari kondisi sebelumnya": ["IKU 1 · Target 2021"],
  "Arah berlawanan dengan angkanya": ["IKU 1 · Arah"],
  "Dua indikator saling menarik": ["IKU 1 · Formulasi"],
  "Angka tercetak terlalu kasar": ["IKU 1 · Angka di belakang koma"],
  "Naik sekali, lalu tetap": ["IKU 2 · Target 2021"],
  "Target sama setiap tahun": [1, 2, 3, 4].map((n) => `IKU ${n} · Target 2021`),
  "Target sudah tercapai sejak awal": [3, 4].map((n) => `IKU ${n} · Kondisi Saat Ini (2020)`),
  "Satuan pembilang dan penyebut": ["IKU 1 · Formulasi", "IKU 2 · Formulasi"],
  "Data dasar belum didefinisikan": VARIABLES.map((name) => `${name} · Definisi operasional`),
  "Kartu indikator belum lengkap": ["IKU 1", "IKU 2", "IKU 3", "IKU 4"],
  "Data dasar belum lengkap": VARIABLES,
  "Indikator langsung pada tujuan": ["IKU 1", "IKU 3"],
  "Belum ada penanggung jawab": ["Dinas Sosial Kabupaten Lombok Tengah · Penanggung jawab"],
  "Target ditetapkan saat tahun berjalan": ["Keputusan · Tanggal"],
  "Arah kebijakan dan indikatornya": ["Optimalisasi Penanganan Bencana · Arah kebijakan"],
  "Rumusan tujuan atau sasaran": ["Cakupan Penanganan Bencana", "Optimalisasi Penanganan Bencana"],
  "Peraturan lebih baru dari keputusannya": ["Keputusan · Pembuka lampiran", "Mengingat 18"],
  "Peraturan disebut dua kali": ["Mengingat 7"],
  "Satu peraturan, dua judul": ["Mengingat 14"],
  "Jenis peraturan berbeda": ["Mengingat 9"],
  "Nomor Lembaran Negara berbeda": ["Mengingat 7", "Mengingat 8"],
  "Peraturan sudah diganti": ["Mengingat 8", "Mengingat 11", "Mengingat 14"],
  "Dasar IKU belum disebut": ["Keputusan · Mengingat", "Keputusan · Mengingat"],
  "Renstra dirujuk tetapi belum disebut": ["Diktum KEDUA"],
};

const card = (page, rule) => page.locator(".review-rule").filter({ has: page.getByRole("heading", { name: rule, exact: true }) });
const cards = (page) =>
  page.locator(".review-rule").evaluateAll((all) =>
    Object.fromEntries(all.map((one) => [one.querySelector("h3").textContent, [...one.querySelectorAll("li a")].map((link) => link.textContent)])),
  );
const heading = (page) => page.locator("main h1").innerText();
/** How many things are open, as the navigation says. */
const open = async (page) => {
  const count = page.getByRole("link", { name: /^Perlu Diperiksa/ }).locator(".count [aria-hidden]");
  return (await count.count()) ? Number(await count.innerText()) : 0;
};
const told = (page, text) => page.getByRole("status").getByText(text).waitFor();

/** Goes to the place as people do. */
async function enter(page) {
  await press(page.getByRole("link", { name: /^Perlu Diperiksa/ }));
  await page.locator(".review").waitFor();
}

/** Says why, in the field that opened, and saves. */
async function say(page, label, words) {
  const field = page.getByLabel(label, { exact: true });
  await field.and(page.locator(":focus")).waitFor();
  await page.keyboard.type(words);
  await press(page.getByRole("button", { name: "Simpan", exact: true }));
  await field.waitFor({ state: "detached" });
}

journey("a planner settles everything that affects numbers: corrected in one press, answered, or accepted with a reason", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await page.getByRole("link", { name: /hal perlu diperiksa$/ }).first().waitFor();
  await enter(page);
  const before = await open(page);
  assert.match(await heading(page), /^20 hal memengaruhi angka, 31 tentang hukum, tanggal, atau kelengkapan, \d+ tentang penulisan\.$/);
  await press(page.locator("summary", { hasText: "Redaksional" }));
  await press(page.locator("summary", { hasText: "Formal" }), "Shift+Tab");
  const found = await cards(page);
  for (const [rule, places] of Object.entries(KNOWN)) assert.deepEqual(found[rule], places, rule);
  await accessible(page, "everything that is to be checked");
  await page.locator("h1").focus();

  // IKU 3 counts; it is divided by a variable that the planner names, and the page says so before anything is pressed.
  await choose(page.getByLabel("Bobot"), "Substansi");
  const third = card(page, "Persentase tanpa pembagi").getByRole("listitem").filter({ has: page.getByRole("link", { name: "IKU 3 · Formulasi" }) });
  await fill(third.getByLabel("Nama data dasar baru"), "Jumlah kejadian bencana");
  await third.locator("ins").getByText("/ Jumlah kejadian bencana * 100").waitFor();
  await press(third.getByRole("button", { name: "Perbaiki: IKU 3 · Formulasi" }));
  await told(page, "Rancangan perubahan dimulai, dengan perbaikan IKU 3 · Formulasi");
  assert.deepEqual((await cards(page))["Persentase tanpa pembagi"], ["IKU 4 · Formulasi"]);
  assert.equal(await page.evaluate(() => document.activeElement.matches(".review-items > li")), true, "the next one has the focus");
  await page.getByText("Yang diperiksa rancangan yang sedang disusun").waitFor();

  // Whatever else of this weight one press can set right.
  const correct = page.getByRole("button", { name: /^Perbaiki: / });
  while (await correct.count()) {
    const name = await correct.first().getAttribute("aria-label");
    await correct.first().focus();
    await page.keyboard.press("Enter");
    await told(page, `Ditulis ke dalam rancangan: ${name.replace("Perbaiki: ", "")}`);
  }
  assert.equal((await cards(page))["Target jauh dari kondisi sebelumnya"], undefined);
  assert.equal((await cards(page))["Angka tercetak terlalu kasar"], undefined);
  await page.locator("h1").focus();
  await choose(page.getByLabel("Bobot"), "Formal");
  for (const rule of ["Kartu indikator belum lengkap", "Data dasar belum lengkap"]) {
    await press(card(page, rule).getByRole("button", { name: /^Perbaiki semuanya \(\d\)/ }));
    await told(page, `Ditulis ke dalam rancangan: ${rule}`);
  }

  // Questions are answered, with words.
  await page.locator("h1").focus();
  await choose(page.getByLabel("Bobot"), "semua");
  await choose(page.getByLabel("Diketahui"), "Pertanyaan untuk perencana");
  const questions = card(page, "Data dasar belum didefinisikan");
  await press(questions.getByRole("button", { name: /^Jawab semuanya/ }));
  await press(page.getByRole("button", { name: "Simpan", exact: true }));
  await page.getByText("Tulis jawabannya dahulu.").waitFor();
  await accessible(page, "a reason that is missing");
  await say(page, "Jawaban", "Definisi mengikuti Permensos; satu orang dihitung sekali");
  const answer = page.getByRole("button", { name: /^Jawab/ });
  for (let left = await answer.count(); left; left = await answer.count()) {
    await answer.first().focus();
    await page.keyboard.press("Enter");
    await say(page, "Jawaban", "Sudah dibahas dengan bidang terkait");
  }

  // What stays as it is, stays for a reason.
  await page.locator("h1").focus();
  await choose(page.getByLabel("Diketahui"), "semua");
  await choose(page.getByLabel("Bobot"), "Substansi");
  const accept = page.getByRole("button", { name: /^Terima/ });
  for (let left = await accept.count(); left; left = await accept.count()) {
    // With several, the button for all of them comes last in its card.
    const all = page.getByRole("button", { name: /^Terima semuanya/ });
    await ((await all.count()) ? all : accept).first().focus();
    await page.keyboard.press("Enter");
    await say(page, "Alasan", "Sesuai Renstra 2021–2026");
  }
  await page.getByText("Tidak ada yang cocok dengan pilihan ini.").waitFor();
  const settled = await heading(page);
  assert.match(settled, /^\d+ hal tentang hukum, tanggal, atau kelengkapan, \d+ tentang penulisan; \d+ sudah dijawab\.$/);
  assert.ok((await open(page)) < before);
  await saved(page);

  // All of it is kept, with who and why.
  await sari.reload();
  await page.locator(".review").waitFor();
  assert.equal(await heading(page), settled);
  await press(page.locator("#sudah-dijawab"));
  await page.getByText("Sari · Sekretariat · ").first().waitFor();
  await page.getByText("Sesuai Renstra 2021–2026").first().waitFor();
  await accessible(page, "what was answered");

  // An answer is withdrawn, and undo brings it back.
  const kept = await open(page);
  await press(page.getByRole("button", { name: /^Batalkan: / }).first());
  await told(page, "Jawaban dibatalkan");
  assert.equal(await open(page), kept + 1);
  await page.locator("h1").focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction((text) => document.querySelector("main h1").innerText === text, settled);

  // The decree says what it said; the draft says what was written.
  await page.evaluate(() => (location.hash = "#/iku"));
  await page.getByText("Jumlah kejadian bencana").first().waitFor();
  await page.getByLabel("Versi").selectOption({ index: 0 });
  await page.getByText("Keputusan ini sudah ditetapkan").waitFor();
  assert.equal(await page.getByText("Jumlah kejadian bencana").count(), 0);
});

journey("the first correction and the draft that it begins are undone as one", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await enter(page);
  const [before, sentence] = [await cards(page), await heading(page)];
  const fourth = page.getByRole("button", { name: "Perbaiki: IKU 1 · Angka di belakang koma" });
  await press(fourth);
  await told(page, "Rancangan perubahan dimulai");
  assert.notEqual(await heading(page), sentence);
  await page.keyboard.press("Control+z");
  await page.waitForFunction((text) => document.querySelector("main h1").innerText === text, sentence);
  assert.deepEqual(await cards(page), before);
  await page.keyboard.press("Control+y");
  await page.getByText("Yang diperiksa rancangan yang sedang disusun").waitFor();
  // The link leads to the very field.
  await press(page.getByRole("link", { name: "IKU 1 · Arah" }), "Shift+Tab");
  await page.getByLabel("Arah", { exact: true }).and(page.locator(":focus")).waitFor();
});

journey("the table of regulations is corrected and added to, and the rules go by it", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await enter(page);
  await choose(page.getByLabel("Diketahui"), "Menurut tabel peraturan");
  assert.deepEqual((await cards(page))["Nomor Lembaran Negara berbeda"], ["Mengingat 7", "Mengingat 8"]);
  await press(page.locator(".review-table summary"));
  await press(page.getByRole("button", { name: "Ubah: Undang-Undang Nomor 23 Tahun 2014" }));
  const window = page.getByRole("dialog");
  await fill(window.getByLabel(/^Nomor Lembaran Negara/), "dua");
  await press(window.getByRole("button", { name: "Simpan" }));
  await window.getByText("Tulis angka bulat, atau kosongkan.").waitFor();
  await accessible(page, "a row of the table of regulations");
  await page.keyboard.press("Shift+Tab");
  await reach(window.getByLabel(/^Nomor Lembaran Negara/), "Shift+Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("224");
  await press(window.getByRole("button", { name: "Simpan" }));
  await window.waitFor({ state: "hidden" });
  await page.getByRole("row", { name: /^Undang-Undang Nomor 23 Tahun 2014 diisi sendiri/ }).waitFor();
  assert.deepEqual((await cards(page))["Nomor Lembaran Negara berbeda"], ["Mengingat 8"]);

  await press(page.getByRole("button", { name: "Tambah peraturan" }));
  await fill(window.getByLabel("Peraturan", { exact: true }), "Perpres 95/2018");
  await fill(window.getByLabel("Tentang", { exact: true }), "Sistem Pemerintahan Berbasis Elektronik");
  await reach(window.getByLabel("Setiap keputusan tentang IKU perlu menyebutnya"));
  await page.keyboard.press("Space");
  await press(window.getByRole("button", { name: "Simpan" }));
  await page.getByRole("row", { name: /^Peraturan Presiden Nomor 95 Tahun 2018/ }).waitFor();
  assert.equal((await cards(page))["Dasar IKU belum disebut"].length, 3);
  await saved(page);
  await sari.reload();
  await page.locator(".review").waitFor();
  assert.equal((await cards(page))["Dasar IKU belum disebut"].length, 3);
});

journey("what was entered is looked at when the hands rest, and a link leads to the very cell", async ({ person }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await page.getByRole("button", { name: /Coba dengan data contoh/ }).click();
  await page.locator(".sample-mark").waitFor();
  await page.getByRole("link", { name: /^Perlu Diperiksa/ }).locator(".count").waitFor();
  const before = await open(page);
  await enter(page);
  await press(card(page, "Isian melonjak").getByRole("link"));
  const cell = page.locator("td:focus");
  await cell.getByText("571.230").waitFor();
  await page.keyboard.type("57123");
  await page.keyboard.press("Enter");
  await page.waitForFunction((n) => Number(document.querySelector('a[href="#/periksa"] .count span')?.innerText) < n, before);
  await page.locator("h1").focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction((n) => Number(document.querySelector('a[href="#/periksa"] .count span')?.innerText) === n, before);
});

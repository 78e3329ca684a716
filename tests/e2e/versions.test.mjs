// Versions of the plan: a draft is begun, held against what it amends, enacted, undone; what comes late waits to be settled.
import assert from "node:assert/strict";
import { accessible, paint } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { begin, fill, press, reach, saved, type } from "./support/office.mjs";
import { enact, go, receive, send, target } from "./support/planner.mjs";

const fits = async (page, what) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${what} is ${over} px wider than ${width}`);
  }
};

/** Keeps pictures of a page, wide and narrow, light and dark. */
const pictures = async (someone, name) => {
  for (const width of [1280, 360]) {
    await someone.page.setViewportSize({ width, height: 800 });
    for (const theme of ["light", "dark"]) {
      await paint(someone.page, theme);
      await someone.picture(`${name}-${width}-${theme}`);
    }
  }
  await someone.page.setViewportSize({ width: 1280, height: 800 });
  await paint(someone.page, "light");
};

/** The cards of the list: name, state, years. */
const cards = (page) =>
  page.locator("article.card").evaluateAll((all) =>
    all.map((one) => [one.querySelector("h2").innerText, one.querySelector(".chip").innerText, one.querySelector("p").innerText].join(" | ")),
  );

journey("an amendment is begun, compared, enacted on a day, measures from its year on, and is undone", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await go(page, "#/iku/versi");
  assert.deepEqual(await cards(page), ["IKU awal | Berlaku | Mengukur 2021–2026."]);
  await press(page.getByRole("button", { name: "Buat rancangan perubahan" }));
  await page.getByText("IKU perubahan ke-1 masih berupa rancangan").waitFor();
  assert.deepEqual(await cards(page), [
    "IKU perubahan ke-1 | Rancangan | Tidak mengukur tahun mana pun.",
    "IKU awal | Berlaku | Mengukur 2021–2026.",
  ]);
  await page.waitForFunction(() => document.activeElement.tagName === "H2");
  await accessible(page, "versions with a draft");
  await fits(page, "the list of versions");
  await pictures(sari, "versi-rancangan");

  await target(page, "Persentase Cakupan PMKS", 2025, "82,00");
  await target(page, "Persentase Graduasi Mandiri", 2025, "1,00");
  await go(page, "#/iku/versi");
  await press(page.getByRole("link", { name: "Tetapkan…" }));
  const changed = page.locator(".enact-changes");
  await changed.getByText("Target 2025 IKU 2").waitFor();
  const row = (place) => changed.locator("tr", { has: page.getByRole("rowheader", { name: place, exact: true }) }).locator("td");
  assert.deepEqual(await row("Target 2025 IKU 2").allInnerTexts(), ["80,27%", "82,00%"]);
  assert.deepEqual(await row("Target 2025 IKU 1").allInnerTexts(), ["0,01%", "1,00%"]);

  // What is missing, and what cannot be, is said where it is.
  await press(page.getByRole("button", { name: "Tetapkan", exact: true }));
  await page.getByText("Isi nomor keputusan").waitFor();
  await page.waitForFunction(() => document.activeElement.id === "nomor");
  await accessible(page, "a form that lacks something");
  await enact(page, "7 TAHUN 2025", "2020-01-02");
  await page.getByText("lebih awal daripada keputusan yang diubahnya, 8 September 2021").waitFor();
  await page.waitForFunction(() => document.activeElement.id === "tanggal");
  await page.getByLabel("Tanggal penetapan").fill("2025-01-02");
  await page.getByText("2 Januari 2025", { exact: true }).waitFor();
  await page.getByText("Tahun 2025 dan seterusnya diukur dengan versi ini").waitFor();
  await fits(page, "the form of enactment");
  await pictures(sari, "versi-tetapkan");
  await press(page.getByRole("button", { name: "Tetapkan", exact: true }));
  await page.getByText("IKU perubahan ke-1 ditetapkan.").waitFor();
  assert.deepEqual(await cards(page), ["IKU perubahan ke-1 | Berlaku | Mengukur 2025–2026.", "IKU awal | Diganti | Mengukur 2021–2024."]);
  await saved(page);
  await sari.reload();

  // Each year is held against the targets of its own version.
  const targets = async (year) => {
    await go(page, `#/ringkasan?tahun=${year}`);
    await page.waitForFunction((of) => document.querySelector(".indicator-foot")?.innerText.includes(`Target ${of}`), String(year));
    return page.locator(".indicator-foot strong").allInnerTexts();
  };
  assert.deepEqual((await targets(2023)).slice(0, 2), ["0,01%", "80,27%"]);
  assert.deepEqual((await targets(2025)).slice(0, 2), ["1,00%", "82,00%"]);

  await go(page, "#/iku/versi");
  await press(page.getByRole("link", { name: "Bandingkan dengan IKU awal" }));
  await page.getByText("Target 2025 IKU 2").waitFor();
  await accessible(page, "two versions side by side");
  await fits(page, "two versions side by side");
  await pictures(sari, "versi-bandingkan");
  // The other way around, by the selects, which keep the keyboard.
  await reach(page.getByLabel("Sebelum"));
  await page.keyboard.press("ArrowUp");
  await page.getByText("Kedua versi sama.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SELECT");

  // The enactment is undone as any change is, and the draft can be thrown away.
  await go(page, "#/iku/versi");
  await page.locator("h2").first().click();
  await page.keyboard.press("Control+z");
  await page.getByText("IKU perubahan ke-1 masih berupa rancangan").waitFor();
  assert.deepEqual((await targets(2025)).slice(0, 2), ["0,01%", "80,27%"]);
  await go(page, "#/iku/versi");
  await press(page.getByRole("button", { name: "Hapus rancangan" }));
  await page.getByText("Urungkan dengan Ctrl+Z").waitFor();
  assert.deepEqual(await cards(page), ["IKU awal | Berlaku | Mengukur 2021–2026."]);
  await page.keyboard.press("Control+z");
  await page.getByText("IKU perubahan ke-1 masih berupa rancangan").waitFor();
});

journey("what a bidang wrote into a draft that was enacted meanwhile alters nothing until it is settled", async ({ person }) => {
  const sari = await person("sari");
  const budi = await person("budi");
  await begin(sari, "Sari", "Sekretariat");
  await begin(budi, "Budi", "Bidang Rehabilitasi Sosial");
  await go(sari.page, "#/iku/versi");
  await press(sari.page.getByRole("button", { name: "Buat rancangan perubahan" }));
  await sari.page.getByText("masih berupa rancangan").waitFor();
  await receive(budi, await send(sari));
  // Both have the draft; Sari enacts it while Budi goes on writing.
  await target(budi.page, "Persentase Cakupan PMKS", 2026, "85,00");
  await go(sari.page, "#/iku/versi");
  await press(sari.page.getByRole("link", { name: "Tetapkan…" }));
  await enact(sari.page, "7 TAHUN 2025", "2025-01-02");
  await sari.page.getByText("IKU perubahan ke-1 ditetapkan.").waitFor();
  const [hers, his] = [await send(sari), await send(budi)];
  await receive(sari, his);
  await receive(budi, hers);
  for (const { page } of [sari, budi]) {
    await go(page, "#/ringkasan?tahun=2026");
    await page.getByRole("link", { name: "1 kiriman setelah penetapan", exact: true }).waitFor();
    assert.equal(await page.locator(".indicator-foot strong").nth(1).innerText(), "80,27%");
    await press(page.getByRole("link", { name: "1 kiriman setelah penetapan", exact: true }));
    await page.getByRole("heading", { name: "Kiriman setelah penetapan" }).waitFor();
    const line = page.locator(".late-lines li");
    assert.match((await line.innerText()).replace(/\s+/g, " "), /IKU 2 · Target · 2026 80,27% → 85,00%/);
    assert.match(await page.locator(".late .kicker").innerText(), /Budi · Bidang Rehabilitasi Sosial · .* untuk IKU perubahan ke-1/);
  }
  const { page } = sari;
  await accessible(page, "a late change");
  await fits(page, "a late change");
  await pictures(sari, "versi-kiriman");
  // Taken into a draft that amends the enacted version, which stays as it is.
  await press(page.getByRole("button", { name: "Buat rancangan perubahan" }));
  await page.getByText("IKU perubahan ke-2 masih berupa rancangan").waitFor();
  await press(page.getByRole("button", { name: "Masukkan ke rancangan" }), "Shift+Tab");
  await page.getByText("Dimasukkan ke rancangan IKU perubahan ke-2.").waitFor();
  await page.getByRole("heading", { name: "Kiriman setelah penetapan" }).waitFor({ state: "detached" });
  await press(page.getByRole("link", { name: "Bandingkan dengan IKU perubahan ke-1" }));
  const told = page.locator("tr", { has: page.getByRole("rowheader", { name: "Target 2026 IKU 2", exact: true }) }).locator("td");
  await told.first().waitFor();
  assert.deepEqual(await told.allInnerTexts(), ["80,27%", "85,00%"]);
  // Budi ignores his own; both settle without having seen each other's, and nothing is left to differ about.
  await press(budi.page.getByRole("button", { name: "Abaikan" }));
  await budi.page.getByText("Diabaikan: keputusan tetap seperti ditetapkan.").waitFor();
  const [mine, theirs] = [await send(sari), await send(budi)];
  await receive(sari, theirs);
  await receive(budi, mine);
  for (const one of [sari, budi]) {
    await go(one.page, "#/kirim");
    await one.page.getByText("Tidak ada isian berbeda yang menunggu keputusan.").waitFor();
    await go(one.page, "#/iku/versi");
    assert.equal(await one.page.getByRole("heading", { name: "Kiriman setelah penetapan" }).count(), 0);
  }
});

journey("the next strategic plan says which old indicators its own continue", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari, "Sari", "Sekretariat");
  await go(page, "#/iku/versi");
  await press(page.getByRole("button", { name: "Mulai renstra berikutnya" }));
  await page.getByRole("heading", { name: "IKU awal Renstra 2027–2032" }).waitFor();
  await press(page.getByRole("link", { name: "Sambungan ke renstra sebelumnya" }));
  await page.getByText("Renstra ini belum berisi indikator.").waitFor();
  assert.equal(await page.locator(".bullets li").count(), 4);
  await go(page, "#/iku");
  await press(page.getByRole("button", { name: "Tambah tujuan" }));
  await type(page, "Meningkatnya kesejahteraan sosial");
  await page.keyboard.press("Control+Enter");
  await press(page.getByRole("button", { name: "Tambah indikator" }).first());
  await page.getByRole("link", { name: "(belum bernama)" }).first().waitFor();
  await go(page, "#/iku/versi");
  await press(page.getByRole("link", { name: "Sambungan ke renstra sebelumnya" }));
  const row = page.locator(".compare tbody tr");
  await press(row.locator("summary"));
  await reach(row.getByLabel("IKU 2 · Persentase Cakupan PMKS"));
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.querySelectorAll(".bullets li").length === 3);
  await fill(row.getByLabel("Patahan seri"), "istilah dan cakupan berubah");
  await page.keyboard.press("Control+Enter");
  await accessible(page, "the map between strategic plans");
  await fits(page, "the map between strategic plans");
  await pictures(sari, "versi-sambungan");
  await saved(page);
  await sari.reload();
  assert.equal(await row.getByLabel("Patahan seri").inputValue(), "istilah dan cakupan berubah");
  assert.equal(await page.locator(".bullets li").count(), 3);
});

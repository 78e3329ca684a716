// What is stored stays: killed browsers, many tabs, full and emptied stores, none at all, newer versions, erasing.
import assert from "node:assert/strict";
import { accessible } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import {
  DATABASE,
  alarms,
  bare,
  begin,
  button,
  changes,
  figure,
  grid,
  hammer,
  introduce,
  onDisk,
  records,
  saved,
  shown,
  shows,
  type,
} from "./support/store.mjs";

const KILLS = Number(process.env.IKU_KILLS ?? 20);
const EDITS = 1000;
const SETTINGS = "#/pengaturan";

const alarm = (page, text) => page.getByRole("alert").filter({ hasText: text });
/** A figure as the grid shows it. */
const plain = (number) => number.toLocaleString("id-ID");

/** Downloads a backup from the red banner and gives what people changed. */
const backup = async (someone) => {
  const file = await someone.download(() => button(someone.page, "Unduh cadangan").press("Enter"));
  return { file, figures: (await changes(file)).map(figure) };
};

/** Picks a file by a button. */
const pick = async (page, name, file) => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, name).press("Enter")]);
  await chooser.setFiles(file);
};

/** Merges a file on *Kirim & Terima*. */
const receive = async (page, file) => {
  await pick(page, "Terima berkas", file);
  await button(page, /^Gabungkan/).press("Enter");
  await page.getByText(/^Digabungkan/).waitFor();
};

journey("a browser killed right after “Tersimpan” loses nothing", async ({ person }) => {
  const sari = await person("sari");
  await begin(sari);
  const cells = Array.from({ length: 20 }, (_, place) => `sel-0-${place % 5}-${Math.floor(place / 5)}`);
  const entered = [];
  const expected = {};
  const enter = async () => {
    // One figure, or several in one go.
    for (let left = 1 + (entered.length % 3); left > 0; left -= 1) {
      const [cell, number] = [cells[entered.length % cells.length], plain(1001 + entered.length)];
      await type(sari.page, cell, number);
      entered.push(number);
      expected[cell] = number;
    }
    await saved(sari.page);
  };

  // At the very first, not even the browser has written down who was here.
  await enter();
  await sari.kill();
  await sari.open();
  await button(sari.page, "Lanjutkan data Dinas Sosial Lombok Tengah").press("Enter");
  await introduce(sari.page, "Sari");
  await grid(sari);
  assert.deepEqual(await shown(sari.page), expected);
  await sari.restart();
  await grid(sari);

  for (let kill = 1; kill < KILLS; kill += 1) {
    await enter();
    await sari.kill();
    await grid(sari);
    assert.deepEqual(await shown(sari.page), expected, `after kill ${kill + 1}`);
  }
  await sari.open("#/riwayat");
  const more = button(sari.page, "Tampilkan lebih lama");
  await sari.page.locator(".history-line").first().waitFor();
  while (await more.count()) await more.press("Enter");
  const lines = await sari.page.locator(".history-line strong").allInnerTexts();
  assert.deepEqual(lines, entered.toReversed());
}, { timeout: 120_000 + KILLS * 10_000 });

journey("two tabs that write at the same time lose nothing and see each other", async ({ person }) => {
  const sari = await person("sari");
  const one = await begin(sari);
  const two = await grid(sari, await sari.context.newPage());
  const numbers = Array.from({ length: EDITS }, (_, turn) => String(turn + 1));
  await Promise.all([hammer(sari, one, "sel-0-0-0", numbers), hammer(sari, two, "sel-0-0-1", numbers)]);
  const [last, lastButOne] = [plain(EDITS), plain(EDITS - 1)];
  const expected = { "sel-0-0-0": lastButOne, "sel-0-0-1": lastButOne, "sel-0-1-0": last, "sel-0-1-1": last };
  for (const page of [one, two]) {
    for (const [cell, number] of Object.entries(expected)) await shows(page, cell, number);
    assert.deepEqual(await shown(page), expected);
  }
  await Promise.all([saved(one), saved(two)]);
  const three = await grid(sari, await sari.context.newPage());
  await sari.reload(one);
  for (const page of [three, one]) {
    await page.locator("#sel-0-0-0").waitFor();
    assert.deepEqual(await shown(page), expected);
  }
  await sari.open("#/kirim", three);
  const all = await changes(await sari.download(() => button(three, "Kirim berkas").press("Enter"), three));
  assert.equal(all.length, 2 * EDITS);
  assert.deepEqual(all.map(figure).sort(), [...numbers, ...numbers].sort());
  await three.getByText("Tidak ada isian berbeda yang menunggu keputusan.").waitFor();
});

journey("a full store raises an alarm, keeps working, and stores everything once there is space", async ({ person, site }) => {
  const sari = await person("sari");
  await type(await begin(sari), "sel-0-0-0", "101");
  await saved(sari.page);
  // The browser reckons anew with the space there is.
  await sari.restart();
  const page = await grid(sari);
  const session = await sari.context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1 });

  await type(page, "sel-0-1-0", "102");
  await alarm(page, "Belum tersimpan (1 perubahan): penyimpanan penuh.").waitFor();
  await type(page, "sel-0-2-0", "103", "104");
  await alarm(page, "Belum tersimpan (3 perubahan): penyimpanan penuh.").waitFor();
  assert.equal(await page.locator(".save").innerText(), "Belum tersimpan");
  assert.ok(await alarm(page, "penuh").evaluate((it) => it.classList.contains("tone-bad")));
  const [banner, status] = [await alarm(page, "penuh").boundingBox(), await page.locator(".save").boundingBox()];
  assert.ok(banner.y + banner.height <= status.y, "nothing covers the alarm");
  await accessible(page, "a full store");
  await sari.picture("penyimpanan-penuh");
  await button(page, "Coba lagi").press("Enter");
  await page.getByRole("link", { name: "Ringkasan" }).press("Enter");
  await page.locator("#sel-0-0-0").waitFor({ state: "detached" });
  await alarm(page, "Belum tersimpan (3 perubahan)").waitFor();
  assert.deepEqual((await backup(sari)).figures, ["101", "102", "103", "104"]);
  assert.equal(await page.locator(".save").innerText(), "Belum tersimpan");

  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin });
  await button(page, "Coba lagi").press("Enter");
  await saved(page);
  assert.deepEqual(await alarms(page), []);
  await sari.kill();
  await grid(sari);
  assert.deepEqual(await shown(sari.page), { "sel-0-0-0": "101", "sel-0-1-0": "102", "sel-0-2-0": "103", "sel-0-3-0": "104" });
});

/** Empties the databases of the site, as a cleaner does. */
const empty = async (someone, page) => {
  const session = await someone.context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: someone.site.origin, storageTypes: "indexeddb" });
  await session.detach();
};

journey("an emptied store is noticed at the start, and a backup brings everything back", async ({ person }) => {
  const sari = await person("sari");
  await type(await begin(sari), "sel-0-0-0", "201", "202");
  await saved(sari.page);
  await sari.open("#/kirim");
  const file = await sari.download(() => button(sari.page, "Kirim berkas").press("Enter"));
  const expected = { "sel-0-0-0": "201", "sel-0-1-0": "202" };
  const whole = async () => {
    await grid(sari);
    assert.deepEqual(await shown(sari.page), expected);
    assert.deepEqual(await alarms(sari.page), []);
  };

  // While nobody looks.
  await sari.restart();
  await empty(sari, sari.page);
  const page = await sari.open();
  await alarm(page, "Penyimpanan kosong, padahal terakhir ada data").waitFor();
  await accessible(page, "an emptied store at the start");
  await sari.picture("penyimpanan-kosong");
  await sari.reload();
  await alarm(page, "Penyimpanan kosong").waitFor();
  await pick(page, "Pulihkan dari berkas", file);
  await page.getByRole("link", { name: "Isi Data" }).waitFor();
  await saved(page);
  await whole();
  await sari.reload();
  await whole();

  // Under an open page, which has everything in memory still.
  await empty(sari, page);
  await alarm(page, "Penyimpanan berhenti: penyimpanan dikosongkan di luar halaman ini. Unduh cadangan sekarang").waitFor();
  const rescued = await backup(sari);
  assert.deepEqual(rescued.figures, ["201", "202"]);
  await sari.reload();
  await alarm(page, "Penyimpanan kosong").waitFor();

  // Whoever begins anew all the same is told on every page, until the file is there.
  await button(page, "Mulai dari Keputusan IKU").press("Enter");
  await grid(sari);
  assert.deepEqual(await shown(page), {});
  await alarm(page, "Penyimpanan kosong").getByRole("link", { name: "Pulihkan dari berkas" }).press("Enter");
  await receive(page, rescued.file);
  await whole();
});

journey("a store that lost a part of the log says so until the part is back", async ({ person }) => {
  const sari = await person("sari");
  await type(await begin(sari), "sel-0-0-0", "211");
  await type(sari.page, "sel-0-0-0", "212");
  await saved(sari.page);
  await sari.open("#/kirim");
  const file = await sari.download(() => button(sari.page, "Kirim berkas").press("Enter"));
  await sari.page.goto("about:blank");
  const elsewhere = await bare(sari);
  await elsewhere.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction("batches", "readwrite");
          const batches = transaction.objectStore("batches");
          // The person's own tab is the one whose name is not made of noughts.
          batches.getAllKeys().onsuccess = ({ target }) => batches.delete(target.result.find(([tab, first]) => !tab.startsWith("0000") && first === 1));
          transaction.oncomplete = () => (request.result.close(), done());
          transaction.onabort = () => fail(transaction.error);
        };
      }),
    DATABASE,
  );
  const page = await grid(sari);
  await alarm(page, "1 perubahan belum dapat ditampilkan").waitFor();
  assert.deepEqual(await shown(page), {});
  await accessible(page, "a log with a gap");
  await sari.open("#/kirim");
  await receive(page, file);
  assert.deepEqual(await alarms(page), []);
  await grid(sari);
  assert.deepEqual(await shown(page), { "sel-0-0-0": "212" });
});

journey("without any storage IKU opens, says that nothing is kept, and gives files", async ({ person }) => {
  const sari = await person("sari");
  await sari.context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const page = await sari.open();
  await button(page, "Mulai dari Keputusan IKU").press("Enter");
  await introduce(page, "Sari");
  await alarm(page, "Penyimpanan tidak terbaca: peramban ini tidak menyediakan penyimpanan").waitFor();
  await grid(sari);
  await type(page, "sel-0-0-0", "401", "402");
  assert.equal(await page.locator(".save").innerText(), "Belum tersimpan");
  await alarm(page, /^Belum tersimpan \(\d+ perubahan\): peramban ini tidak menyediakan penyimpanan/).waitFor();
  await accessible(page, "no storage");
  await sari.picture("tanpa-penyimpanan");
  const { file, figures } = await backup(sari);
  assert.deepEqual(figures, ["401", "402"]);
  await sari.reload();
  await pick(page, "Buka berkas dari rekan", file);
  await introduce(page, "Sari");
  await grid(sari);
  assert.deepEqual(await shown(page), { "sel-0-0-0": "401", "sel-0-1-0": "402" });
});

journey("an older version stops writing when a newer one is there, and says why", async ({ person }) => {
  const stopped = "Penyimpanan berhenti: versi IKU yang lebih baru sudah dipakai di perangkat ini.";
  const waiting = "Belum tersimpan (1 perubahan): versi IKU yang lebih baru sudah dipakai di perangkat ini.";
  for (const [who, appears] of [
    ["sari", (name) => new Promise((done) => (indexedDB.open(name, 2).onsuccess = ({ target }) => done((window.kept = target.result) && undefined)))],
    ["budi", () => new BroadcastChannel("iku").postMessage([2, "hello", "", []])],
  ]) {
    const someone = await person(who);
    const page = await begin(someone);
    await type(page, "sel-0-0-0", "501");
    await saved(page);
    const newer = await bare(someone);
    const before = await records(newer);
    await newer.evaluate(appears, DATABASE);
    await alarm(page, stopped).waitFor();
    assert.equal(await page.locator(".save").innerText(), "Penyimpanan berhenti");
    await type(page, "sel-0-1-0", "502");
    await alarm(page, waiting).waitFor();
    assert.equal(await page.locator(".save").innerText(), "Belum tersimpan");
    assert.equal(await button(page, "Coba lagi").count(), 0);
    assert.deepEqual((await backup(someone)).figures, ["501", "502"]);
    assert.equal(await records(newer), before);
  }
});

journey("an older version that is opened after a newer one shows no empty app", async ({ person }) => {
  const sari = await person("sari");
  await type(await begin(sari), "sel-0-0-0", "511");
  await saved(sari.page);
  await sari.page.goto("about:blank");
  const newer = await bare(sari);
  await newer.evaluate((name) => new Promise((done) => (indexedDB.open(name, 2).onsuccess = () => done())), DATABASE);
  const page = await sari.open();
  await alarm(page, "Penyimpanan tidak terbaca: versi IKU yang lebih baru sudah dipakai di perangkat ini.").waitFor();
});

journey("erasing stops a tab in the middle of typing and leaves no workspace, no program", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari);
  await sari.offlineReady();
  const other = await sari.tab("#/mulai");
  await button(other, "Coba dengan data contoh").press("Enter");
  await other.locator(".sample-mark").waitFor();
  await grid(sari, other);
  await other.locator("#sel-0-0-0").focus();
  await other.keyboard.type("777");
  const left = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      kept: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const before = await left();
  assert.equal(before.databases.length, 2);
  assert.ok(before.kept.some((name) => name.startsWith("iku.draft.")));
  assert.deepEqual([before.caches.length, before.workers], [1, 1]);

  await sari.open(SETTINGS);
  await page.getByLabel("Ketik HAPUS").fill("HAPUS");
  await page.keyboard.press("Enter");
  for (const tab of [page, other]) await tab.getByText("Semua data di perangkat ini sudah dihapus.").waitFor();
  const nothing = { databases: [], kept: [], caches: [], workers: 0 };
  assert.deepEqual(await left(), nothing);
  await other.keyboard.press("Enter");
  assert.deepEqual(await left(), nothing);
  for (const tab of [page, other]) {
    await sari.reload(tab);
    await button(tab, "Mulai dari Keputusan IKU").waitFor();
  }
  const { databases, kept } = await left();
  assert.deepEqual([databases, kept], [[], []]);
});

journey("what was being typed survives a crash and a kill, and is offered back", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari);
  await page.locator("#sel-0-0-0").click();
  await page.keyboard.type("611");
  const session = await sari.context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  const again = await grid(sari, await sari.context.newPage());
  await again.getByText("Ketikan terakhir belum sempat tersimpan. “611”").waitFor();
  await accessible(again, "a draft that was found");

  // A browser that has just started writes what pages keep to the disk within seconds.
  await sari.restart();
  await grid(sari);
  await sari.page.getByText("“611”").waitFor();
  await button(sari.page, "Lanjutkan").press("Enter");
  await sari.page.keyboard.type("612");
  await onDisk(sari, "611612");
  await sari.kill();
  await grid(sari);
  await sari.page.getByText("“611612”").waitFor();
  assert.deepEqual(await shown(sari.page), {});
  await button(sari.page, "Lanjutkan").press("Enter");
  await sari.page.keyboard.press("Enter");
  await shows(sari.page, "sel-0-0-0", "611.612");
  await saved(sari.page);
  await sari.reload();
  await sari.page.locator("#sel-0-0-0").waitFor();
  assert.deepEqual(await shown(sari.page), { "sel-0-0-0": "611.612" });
  assert.equal(await sari.page.getByText("Ketikan terakhir").count(), 0);
});

journey("going back while typing takes the figure, as a click elsewhere does", async ({ person }) => {
  const sari = await person("sari");
  const page = await begin(sari);
  await page.locator("#sel-0-0-0").click();
  await page.keyboard.type("621");
  await page.goBack();
  await page.locator("#sel-0-0-0").waitFor({ state: "detached" });
  await saved(page);
  await page.goForward();
  await shows(page, "sel-0-0-0", "621");
});

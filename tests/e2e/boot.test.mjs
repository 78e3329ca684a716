// Opening IKU: hosted, offline, after an update, from one file, and where it cannot open.
import assert from "node:assert/strict";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { accessible } from "./support/axe.mjs";
import { DIST, journey } from "./support/journey.mjs";
import { nextRelease } from "./support/release.mjs";

const app = (page) => page.evaluate(() => document.body.innerText.trim());
const cached = (page) => page.evaluate(() => caches.keys());

journey("the hosted page opens, whole and accessible", async ({ person }) => {
  const sari = await person("sari");
  const { page } = sari;
  await sari.open();
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /(css|js|wasm|woff2)$/.test(name)));
  assert.equal(new Set(fetched).size, fetched.length, `a preload that did not count: ${fetched}`);
  assert.match(await app(page), /IKU/);
  assert.doesNotMatch(await app(page), /sedang dibuka|tidak dapat dibuka/);
  await page.evaluate(() => document.fonts.load("16px Inter"));
  assert.ok(await page.evaluate(() => document.fonts.check("16px Inter")));
  await accessible(page, "first page");
});

journey("the policy refuses inline scripts", async ({ person }) => {
  const sari = await person("sari");
  await sari.open();
  const ran = await sari.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.head.append(script);
    return window.intruder === true;
  });
  assert.equal(ran, false);
}, { allowed: (what) => what.includes("inline script") });

journey("the theme is chosen before the first paint", async ({ person }) => {
  const sari = await person("sari", { colorScheme: "dark" });
  await sari.open();
  const theme = () => sari.page.evaluate(() => document.documentElement.dataset.theme);
  assert.equal(await theme(), "dark");
  await sari.page.evaluate(() => localStorage.setItem("iku.theme", '"light"'));
  await sari.reload();
  assert.equal(await theme(), "light");
});

journey("the second visit needs no network, and asks only for an update", async ({ person, site }) => {
  const sari = await person("sari");
  await sari.open();
  await sari.offlineReady();
  site.asked.length = 0;
  await sari.reload();
  assert.deepEqual(site.asked.filter((path) => !path.endsWith("/sw.js")), []);
  await site.stop();
  await sari.reload();
  await sari.tab();
  await sari.restart();
  await sari.open();
  assert.match(await app(sari.page), /IKU/);
});

journey("a new release waits for consent, then replaces the old one whole", async ({ person, site, folder }) => {
  const sari = await person("sari");
  await sari.open();
  await sari.offlineReady();
  const other = await sari.tab();
  const old = await sari.page.title();

  site.publish(await nextRelease(folder, "IKU baru"));
  await sari.reload();
  await sari.page.waitForSelector("html[data-update=ready]", { state: "attached" });
  await sari.reload();
  assert.equal(await sari.page.title(), old, "reloading alone is no consent");

  await sari.page.waitForSelector("html[data-update=ready]", { state: "attached" });
  const changed = other.waitForSelector("html[data-update=ready]", { state: "attached" });
  await Promise.all([sari.page.waitForEvent("load"), sari.page.evaluate(() => dispatchEvent(new Event("iku-update-accept")))]);
  assert.equal(await sari.page.title(), "IKU baru");
  await changed;
  assert.equal(await other.title(), old, "a tab with unfinished work is not reloaded");

  await Promise.all([other.waitForEvent("load"), other.evaluate(() => dispatchEvent(new Event("iku-update-accept")))]);
  assert.equal(await other.title(), "IKU baru");
  await site.stop();
  await sari.reload();
  assert.equal(await sari.page.title(), "IKU baru");
});

journey("a half-published release is not taken", async ({ person, site, folder }) => {
  const sari = await person("sari");
  await sari.open();
  await sari.offlineReady();
  const [before] = await cached(sari.page);

  const half = await nextRelease(folder, "IKU setengah");
  const wasm = (await readdir(half)).find((name) => name.endsWith(".wasm"));
  const whole = await readFile(join(half, wasm));
  await writeFile(join(half, wasm), whole.subarray(0, whole.length - 1));
  site.publish(half);
  await sari.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener("statechange", () => worker.state === "redundant" && done()));
  });
  assert.deepEqual(await cached(sari.page), [before]);

  await writeFile(join(half, wasm), whole);
  await sari.reload();
  await sari.page.waitForSelector("html[data-update=ready]", { state: "attached" });
});

journey("a damaged program is refused with a sentence", async ({ person, site, folder }) => {
  const damaged = join(folder, "damaged");
  await cp(DIST, damaged, { recursive: true });
  const wasm = join(damaged, (await readdir(damaged)).find((name) => /^start-.*\.wasm$/.test(name)));
  const bytes = await readFile(wasm);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(wasm, bytes);
  site.publish(damaged);
  const sari = await person("sari");
  await sari.page.goto(site.url);
  await sari.page.waitForSelector("html[data-boot=failed]");
  assert.match(await app(sari.page), /IKU tidak dapat dibuka/);
});

journey("a browser without WebAssembly gets a sentence, not a blank page", async ({ person, site }) => {
  const sari = await person("sari");
  await sari.page.addInitScript(() => delete window.WebAssembly);
  await sari.page.goto(site.url);
  await sari.page.waitForSelector("html[data-boot=failed]");
  assert.match(await app(sari.page), /IKU tidak dapat dibuka/);
});

journey("a browser without JavaScript gets a sentence, not a blank page", async ({ person, site }) => {
  const sari = await person("sari", { javaScriptEnabled: false });
  await sari.page.goto(site.url);
  assert.match(await sari.page.locator("noscript").innerText(), /IKU memerlukan JavaScript/);
});

journey("the single file opens from a disk, with its font, and keeps what is stored", async ({ person, site, folder }) => {
  await site.stop();
  await cp(join(DIST, "iku.html"), join(folder, "iku salinan.html"));
  const address = pathToFileURL(join(folder, "iku salinan.html")).href;
  const sari = await person("sari");
  await sari.open(address);
  assert.match(await app(sari.page), /IKU/);
  await sari.page.evaluate(() => document.fonts.load("16px Inter"));
  assert.ok(await sari.page.evaluate(() => document.fonts.check("16px Inter")));
  await accessible(sari.page, "single file");
  await sari.page.evaluate(() => localStorage.setItem("trial", "kept"));
  await sari.restart();
  await sari.open(address);
  assert.equal(await sari.page.evaluate(() => localStorage.getItem("trial")), "kept");
});

journey("the hosted page opened from a disk names the file to use instead", async ({ person }) => {
  const sari = await person("sari");
  await sari.page.goto(pathToFileURL(join(DIST, "index.html")).href);
  assert.match(await app(sari.page), /pakai berkas iku\.html/);
});

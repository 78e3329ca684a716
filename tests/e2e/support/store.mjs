// What the journeys about storing share: figures in the grid, what is kept of them, and ways to take it away.
import { readFileSync, readdirSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const GRID = "#/isi?tahun=2024&periode=TW1";
/** The database of the decree's agency, and the one of the sample. */
export const DATABASE = "iku-00000000000000000000000000000001-1-0";

export const button = (page, name) => page.getByRole("button", { name });

/** Says who one is, where that is asked. */
export async function introduce(page, name) {
  await page.getByLabel("Nama", { exact: true }).fill(name);
  await page.getByLabel("Unit kerja", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Nama", { exact: true }).press("Enter");
  await page.getByRole("link", { name: "Isi Data" }).waitFor();
}

/** Starts from the decree and stands in the grid, everything stored so far. */
export async function begin(someone, name = "Sari") {
  const page = await someone.open();
  await button(page, "Mulai dari Keputusan IKU").press("Enter");
  await introduce(page, name);
  await saved(page);
  return grid(someone, page);
}

/** Opens the grid of 2024. */
export async function grid(someone, page = someone.page) {
  await someone.open(GRID, page);
  await page.locator("#sel-0-0-0").waitFor();
  return page;
}

/** Types figures one below the other, from a cell on, each taken with Enter. */
export async function type(page, cell, ...figures) {
  await page.locator(`#${cell}`).click();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Enter");
  }
}

/** Ready in the very moment in which the page says that everything is stored. */
export const saved = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true });
        look();
        function look() {
          if (!document.querySelector(".save-done")) return;
          observer.disconnect();
          done();
        }
      }),
  );

/** The figures that the grid shows, by cell. */
export const shown = (page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll(".cell-number")].map((cell) => [cell.id, cell.innerText])));

/** Waits until a cell shows a figure. */
export const shows = (page, cell, figure) => page.locator(`#${cell}`).getByText(figure, { exact: true }).waitFor();

/** The changes that people made, as a backup holds them. */
export async function changes(file) {
  const { changes } = JSON.parse(await readFile(file, "utf8"));
  return changes.filter(({ kind }) => kind !== "built-in");
}

/** What a change wrote first. */
export const figure = ({ facts: [{ value }] }) => value.number ?? value;

/** The records of the store, read past the program. */
export const records = (page, name = DATABASE) =>
  page.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction("batches").objectStore("batches").count();
          count.onsuccess = () => {
            request.result.close();
            done(count.result);
          };
        };
      }),
    name,
  );

/** The texts of all red banners. */
export const alarms = (page) => page.getByRole("alert").filter({ hasText: /./ }).allInnerTexts();

/** A page of the same origin in which no program runs. */
export async function bare(someone) {
  const page = await someone.context.newPage();
  await page.goto(new URL("sw.js", someone.site.url).href);
  return page;
}

/** Ready once the browser has written `localStorage` with this text in it to the disk, which it does in its own time. */
export const onDisk = (someone, text) =>
  new Promise((done) => {
    const folder = join(someone.profile, "Default", "Local Storage", "leveldb");
    const watcher = watch(folder, look);
    look();
    function look() {
      const logs = readdirSync(folder).filter((name) => name.endsWith(".log"));
      if (!logs.some((name) => readFileSync(join(folder, name), "latin1").includes(text))) return;
      watcher.close();
      done();
    }
  });

/** Keys pressed as fast as the page takes them: figures that go down and up between two cells. */
export async function hammer(someone, page, cell, figures) {
  const session = await someone.context.newCDPSession(page);
  const press = (key, more = {}) => [
    session.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key, ...more }),
    session.send("Input.dispatchKeyEvent", { type: "keyUp", key, ...more }),
  ];
  await page.locator(`#${cell}`).click();
  const enter = { code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
  const keys = figures.flatMap((figure, turn) => [
    ...[...figure].flatMap((digit) => press(digit)),
    ...press("Enter", { ...enter, modifiers: turn % 2 ? 8 : 0 }),
  ]);
  await Promise.all(keys);
  await session.detach();
}

// A planner with a draft: writes targets, enacts it, and exchanges files with a bidang.
import { fill, press, saved } from "./office.mjs";

/** Goes to an address and waits for its page, which may have to be fetched first. */
export const go = async (page, address) => {
  await page.evaluate(
    (to) =>
      new Promise((shown) => {
        if (location.hash === to) return shown();
        addEventListener("hashchange", () => requestAnimationFrame(shown), { once: true });
        location.hash = to;
      }),
    address,
  );
  await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector(".piece-coming"));
};

/** Writes a target into the draft. */
export const target = async (page, iku, year, figure) => {
  await go(page, "#/iku");
  await press(page.getByRole("link", { name: iku, exact: true }).first());
  const field = page.getByLabel(`Target ${year}`, { exact: true });
  await fill(field, figure);
  await page.keyboard.press("Enter");
  await saved(page);
};

/** Fills in the form of enactment and enacts. */
export const enact = async (page, number, date) => {
  await fill(page.getByLabel("Nomor keputusan"), number);
  await page.getByLabel("Tanggal penetapan").fill(date);
  await press(page.getByRole("button", { name: "Tetapkan", exact: true }));
};

/** Sends what this person has, as a file. */
export const send = async (someone) => {
  await go(someone.page, "#/kirim");
  return someone.download(() => press(someone.page.getByRole("button", { name: "Kirim berkas" })));
};

/** Merges a file into what this person has. */
export const receive = async (someone, file) => {
  const { page } = someone;
  await go(page, "#/kirim");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page.getByRole("button", { name: "Terima berkas" }))]);
  await chooser.setFiles(file);
  await page.getByText("Belum ada yang diubah.", { exact: true }).waitFor();
  await someone.download(() => press(page.getByRole("button", { name: "Gabungkan", exact: true })));
  await page.getByText(/^Digabungkan/).waitFor();
};

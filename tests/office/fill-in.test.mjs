// ./dev soak: a fill-in sheet goes from the page through LibreOffice and back, and changes exactly what was filled in.
import assert from "node:assert/strict";
import { opened, pick, rowsOf } from "../e2e/support/excel.mjs";
import { journey } from "../e2e/support/journey.mjs";
import { press } from "../e2e/support/office.mjs";
import { fillIn } from "./libreoffice.mjs";

const UNIT = "Bidang Perlindungan dan Jaminan Sosial";

journey("what LibreOffice filled in is exactly what changes", async ({ person, folder }) => {
  const sari = await person("sari");
  const page = await sari.open();
  await press(page.getByRole("button", { name: /Coba dengan data contoh/ }));
  await page.locator(".sample-mark").waitFor();
  await page.evaluate(() => (location.hash = "#/isi?tahun=2025&periode=TW2"));
  await page.getByRole("combobox", { name: /^Unit/ }).selectOption({ label: UNIT });
  const button = (within, name) => within.getByRole("button", { name, exact: true });
  const sheet = () => sari.download(() => button(page, "Lembar isian Excel").press("Enter"), page);
  const recorded = async () => rowsOf(await opened(await sheet())).map((row) => row.recorded);

  const written = await sheet();
  const before = rowsOf(await opened(written));
  const numbers = before.flatMap(({ recorded }, place) => (typeof recorded === "number" ? [place] : []));
  const [blank, emptied] = [null, "nihil"].map((said) => before.findIndex(({ recorded }) => recorded === said));
  const [first, second, third] = numbers;
  assert.ok([first, second, third, blank, emptied].every((place) => place >= 0), "the sheet has one of each");
  const values = { [first]: 123456, [second]: "1.234,5", [third]: "nihil", [blank]: 7, [emptied]: null };
  const filled = await fillIn(written, values, folder);
  await pick(page, button(page, "Baca dari Excel"), filled);
  const dialog = page.getByRole("dialog", { name: "Baca dari Excel" });
  await dialog.getByText(`4 isian berubah, 1 perlu dipilih, ${before.length - 5} tetap.`).waitFor();
  await press(button(dialog, "Catat isian ini"));
  await page.getByText("4 isian dari Excel dicatat.").waitFor();

  const expected = before.map(({ recorded }) => recorded);
  Object.assign(expected, { [first]: 123456, [second]: 1234.5, [third]: "nihil", [blank]: 7 });
  assert.deepEqual(await recorded(), expected);
});

import { journey } from "/work/wt/agency/tests/e2e/support/journey.mjs";
import { paint } from "/work/wt/agency/tests/e2e/support/axe.mjs";
import { paste, wordTable } from "/work/wt/agency/tests/e2e/support/word.mjs";
const shots = async (who, page, name) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of ["light", "dark"]) { await paint(page, theme); await who.picture(`${name}-${width}-${theme}`); }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
};
journey("look", async ({ person }) => {
  const sari = await person("sari");
  let page = await sari.open();
  await page.getByRole("button", { name: /Buat perangkat daerah baru/ }).waitFor();
  await shots(sari, page, "a-mulai");
  await page.getByRole("button", { name: /Buat perangkat daerah baru/ }).click();
  await page.getByRole("heading", { name: "Perangkat daerah baru" }).waitFor();
  await shots(sari, page, "b-new");
  await page.getByRole("button", { name: "Buat perangkat daerah ini" }).click();
  await page.getByText("Isi nama perangkat daerah lebih dulu.").waitFor();
  await shots(sari, page, "c-missing");
  await page.getByLabel("Nama perangkat daerah").fill("Dinas Kesehatan Kabupaten Lombok Timur");
  await page.getByLabel("Nama", { exact: true }).fill("Sari");
  await page.getByLabel("Unit kerja").fill("Sekretariat");
  await page.getByRole("radio", { name: "Salinan rencana lain" }).check();
  await page.getByText("73 fungsi").waitFor();
  await shots(sari, page, "d-copy");
  await page.getByRole("radio", { name: "Tabel IKU dari Word atau Excel" }).check();
  await shots(sari, page, "e-box");
  await paste(page.getByLabel("Tempel tabel di sini"), { html: wordTable(), text: "x" });
  await page.getByText("Terbaca 40 indikator").waitFor();
  await shots(sari, page, "f-look");
  await page.getByRole("button", { name: "Buat perangkat daerah ini" }).click();
  await page.getByRole("heading", { name: "IKU & Organisasi" }).waitFor();
  await page.getByText("Tersimpan").first().waitFor();
  await shots(sari, page, "g-iku");
  page = await sari.open("#/iku/tempel");
  await shots(sari, page, "h-paste");
  page = await sari.open("#/mulai");
  await page.getByRole("heading", { name: "Selamat datang" }).waitFor();
  await shots(sari, page, "i-mulai");
  page = await sari.open("#/iku/keputusan");
  await page.waitForSelector("main h1");
  await shots(sari, page, "j-keputusan");
  page = await sari.open("#/ringkasan");
  await shots(sari, page, "k-ringkasan");
  page = await sari.open("#/isi");
  await shots(sari, page, "l-isi");
});

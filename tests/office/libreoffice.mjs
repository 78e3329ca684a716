// LibreOffice without its windows.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice makes of a file. */
export async function opened(file, kind) {
  const folder = await mkdtemp(join(tmpdir(), "iku-office-"));
  try {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", kind, "--outdir", folder, file];
    execFileSync("soffice", args, { stdio: "pipe" });
    return await readFile(join(folder, basename(file).replace(/\w+$/, kind)));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Fills in cells of a sheet, by their place among those that can be filled in: a number, a text, or null to empty one.
 * LibreOffice opens the sheet, shows it as its own XML, in which the cells are changed, and saves it as Excel.
 */
export async function fillIn(file, values, folder) {
  let place = -1;
  const own = (await opened(file, "fods")).toString();
  const filled = own.replaceAll(
    /<table:table-cell ([^>]*?table:content-validation-name="[^"]*")[^>]*?(?:\/>|>[^]*?<\/table:table-cell>)/g,
    (cell, kept) => {
      place += 1;
      if (!(place in values)) return cell;
      const value = values[place];
      if (value === null) return `<table:table-cell ${kept}/>`;
      const typed = typeof value === "number" ? `office:value-type="float" office:value="${value}"` : `office:value-type="string"`;
      return `<table:table-cell ${kept} ${typed}><text:p>${value}</text:p></table:table-cell>`;
    },
  );
  const changed = join(folder, `${basename(file, ".xlsx")}.fods`);
  await writeFile(changed, filled);
  const saved = join(folder, `${basename(file, ".xlsx")}-diisi.xlsx`);
  await writeFile(saved, await opened(changed, "xlsx"));
  return saved;
}

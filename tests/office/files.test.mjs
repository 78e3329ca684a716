// ./dev soak: files of documents as office programs and a validator of the Open XML schemas find them. `cargo test`
// leaves the files, each document with its texts beside them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";
import { missing, sheetsOf } from "../e2e/support/pdf.mjs";
import { opened } from "./libreoffice.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILES = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "tmp/files");
const files = (await readdir(FILES)).filter((name) => /\.(docx|xlsx)$/.test(name)).map((name) => join(FILES, name));
const said = async (name) => JSON.parse(await readFile(join(FILES, `${name.split("-")[0]}.json`), "utf8"));

/** Width and height of a sheet in millimetres, by the paper of a file. */
const sizeOf = (name, lies) => {
  const [short, long] = name.includes("-a4") ? [210, 297] : [215, 330];
  return lies ? [long, short] : [short, long];
};

for (const file of files) {
  const name = basename(file);

  test(`${name} follows the schemas of Open XML`, () => {
    const told = execFileSync("openxml-audit", ["--max-errors", "0", "--ooxml-security", file], { encoding: "utf8" });
    assert.match(told, /Errors: 0/);
  });

  if (name.endsWith(".docx")) {
    test(`LibreOffice shows all of ${name} in order, on sheets of its size`, async () => {
      // The lowest line of a sheet that lies stands closer to its edge than on printed paper.
      const sheets = await sheetsOf(await opened(file, "pdf"), 40);
      const { texts, lying } = await said(name);
      // What a right-to-left mark turns round, a PDF holds turned round.
      if (!name.startsWith("jahat")) assert.deepEqual(missing(texts, sheets.map(({ text }) => text).join(" ")), []);
      for (const [{ width, height }, lies] of [[sheets[0], lying[0]], [sheets.at(-1), lying.at(-1)]]) {
        const [across, down] = sizeOf(name, lies);
        assert.ok(Math.abs(width - across) <= 1 && Math.abs(height - down) <= 1, `${width} × ${height}`);
      }
      for (const [place, { text }] of sheets.entries()) assert.ok(text.trim(), `sheet ${place + 1} is empty`);
    });
  } else {
    test(`LibreOffice opens ${name}, and its formulas give what is printed`, async () => {
      assert.ok((await sheetsOf(await opened(file, "pdf"))).length > 0);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(await readFile(file));
      for (const sheet of workbook.worksheets) {
        const rows = [];
        sheet.eachRow({ includeEmpty: true }, (row, number) => {
          rows[number - 1] = [];
          row.eachCell({ includeEmpty: true }, ({ formula, value }, column) => {
            rows[number - 1][column - 1] = formula ? `=${formula}` : typeof value === "number" ? value : null;
          });
        });
        const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
        sheet.eachRow((row, number) =>
          row.eachCell(({ formula, result, address }, column) => {
            if (!formula) return;
            const computed = engine.getCellValue({ sheet: 0, row: number - 1, col: column - 1 });
            assert.ok(Math.abs(computed - result) < 1e-9, `${address}: ${formula} gives ${computed}, not ${result}`);
          }),
        );
      }
    });
  }
}

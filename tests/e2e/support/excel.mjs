// Workbooks as another program opens, fills in and writes them.
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";

/** Opens a workbook. */
export async function opened(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await readFile(file));
  return workbook;
}

/** The rows of a fill-in sheet below its heads: what each is for, and its cell to fill in. */
export function rowsOf(workbook) {
  const sheet = workbook.getWorksheet("Isian");
  const rows = [];
  sheet.eachRow((row, number) => {
    if (row.getCell(9).value?.toString().includes(" 20")) {
      const [name, part, unit, period] = [2, 3, 4, 5].map((column) => row.getCell(column).value ?? "");
      if (typeof row.getCell(1).value === "number") rows.push({ number, name, part, unit, period, cell: row.getCell(6), recorded: row.getCell(7).value });
    }
  });
  return rows;
}

/** Picks a file where a button asks for one. */
export async function pick(page, button, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
  await chooser.setFiles(file);
}

/** Drops a file on the page. */
export async function drop(page, name, bytes) {
  const data = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    [name, [...bytes]],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

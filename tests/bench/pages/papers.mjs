// What else could write the files: each peer takes the rows in its own form, untimed, and then writes a file with
// the same texts, figures and looks.

/** What `engine/src/files.rs` writes. */
export const row = (n) => [
  n + 1,
  `Uraian kegiatan ${n % 997} kolom 2`,
  `Uraian kegiatan ${n % 997} kolom 3`,
  (n * 125 + 50) / 100,
  `Uraian kegiatan ${n % 997} kolom 5`,
  n * 1000 + 250_000,
  `Uraian kegiatan ${n % 997} kolom 7`,
  (n % 10_000) / 10_000,
  `Uraian kegiatan ${n % 997} kolom 9`,
  n % 365,
];
const FORMATS = ["#,##0", null, null, "#,##0.00", null, '"Rp"#,##0', null, "#,##0.00%", null, "#,##0"];
const HEAD = Array.from({ length: 10 }, (_, n) => `Kolom ${n + 1}`);
const rows = (count) => Array.from({ length: count }, (_, n) => row(n));

/** SheetJS, packed. Its free edition knows formats of numbers and no other looks. */
export function sheetjs(count) {
  const data = [HEAD, ...rows(count)];
  return () => {
    const sheet = XLSX.utils.aoa_to_sheet(data);
    for (let n = 1; n <= count; n++) {
      for (let column = 0; column < 10; column++) {
        if (FORMATS[column]) sheet[XLSX.utils.encode_cell({ r: n, c: column })].z = FORMATS[column];
      }
    }
    sheet["!cols"] = HEAD.map(() => ({ wch: 14 }));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "Uji");
    return XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }).byteLength;
  };
}

/** exceljs, with the looks that IKU writes. */
export function exceljs(count) {
  const data = rows(count);
  const thin = { style: "thin" };
  const border = { top: thin, left: thin, bottom: thin, right: thin };
  return async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Uji", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = HEAD.map((header, n) => ({
      header,
      width: 14,
      style: { border, alignment: { wrapText: true, vertical: "top" }, ...(FORMATS[n] && { numFmt: FORMATS[n] }) },
    }));
    sheet.addRows(data);
    return (await book.xlsx.writeBuffer()).byteLength;
  };
}

/** docx, with the looks that IKU writes. */
export function docx(count) {
  const data = rows(count).map((cells) => cells.map(String));
  return async () => {
    const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = window.docx;
    const cell = (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, size: 16 })] })] });
    const line = (cells, tableHeader) => new TableRow({ cantSplit: true, tableHeader, children: cells.map(cell) });
    const table = new Table({ rows: [line(HEAD, true), ...data.map((cells) => line(cells, false))] });
    const file = new Document({ sections: [{ children: [table] }] });
    return (await Packer.toArrayBuffer(file)).byteLength;
  };
}

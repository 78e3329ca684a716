// A table of indicators as Word puts it on the clipboard: its own tags and styles, merged cells, two rows of heads.

const MARK = "<!--StartFragment-->";
const cell = (text, { rows = 1, columns = 1 } = {}) =>
  `<td width=120 ${rows > 1 ? `rowspan=${rows} ` : ""}${columns > 1 ? `colspan=${columns} ` : ""}valign=top style='width:90.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>` +
  String(text)
    .split("\n")
    .map((line) => `<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=IN style='font-size:10.0pt;mso-bidi-font-size:11.0pt'>${line}<o:p></o:p></span></p>`)
    .join("") +
  "</td>";
const row = (...cells) => `<tr style='mso-yfti-irow:1'>${cells.join("")}</tr>\r\n`;

const document = (rows) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">` +
  `<style><!-- @page WordSection1 {size:842.0pt 595.0pt;} td {mso-style-name:"Table Grid";} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>` +
  `<body lang=IN>${MARK}<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${rows.join("")}</table><!--EndFragment--></body></html>`;

const YEARS = [2025, 2026, 2027, 2028, 2029];

/** Goals of so many objectives with so many indicators each, numbered after others; goals and objectives are merged over their rows. */
export function wordTable({ goals = 4, objectives = 2, indicators = 5, after = 0 } = {}) {
  const rows = [
    row(
      ...["No", "Tujuan", "Sasaran", "Indikator Kinerja Utama (IKU)", "Satuan", "Formulasi", "Kondisi Awal (2024)"].map((head) => cell(head, { rows: 2 })),
      cell("Target", { columns: YEARS.length }),
    ),
    row(...YEARS.map((year) => cell(year))),
  ];
  let number = after;
  for (let goal = 1; goal <= goals; goal += 1) {
    for (let objective = 1; objective <= objectives; objective += 1) {
      for (let place = 0; place < indicators; place += 1) {
        number += 1;
        const isFirst = place === 0;
        rows.push(
          row(
            cell(number),
            ...(isFirst && objective === 1 ? [cell(`Meningkatnya derajat kesehatan masyarakat\nkelompok ${goal}`, { rows: objectives * indicators })] : []),
            ...(isFirst ? [cell(`Meningkatnya mutu pelayanan ${goal}.${objective}`, { rows: indicators })] : []),
            cell(`Persentase puskesmas dengan pelayanan&nbsp;${number} sesuai standar`),
            cell("%"),
            cell(`Jumlah puskesmas sesuai standar ${number} / Jumlah puskesmas ${number} x 100`),
            cell(`${50 + place},5%`),
            ...YEARS.map((year, at) => cell(number === 1 && at === 0 ? "16,030" : `${60 + place + at},25%`)),
          ),
        );
      }
    }
  }
  return document(rows);
}

/** Pastes HTML and text into a box, as the keys do when an office program filled the clipboard. */
export async function paste(box, { html = "", text = "" }) {
  await box.evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer();
      for (const [kind, content] of Object.entries(data)) if (content) clipboardData.setData(kind, content);
      element.focus();
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { "text/html": html, "text/plain": text },
  );
}

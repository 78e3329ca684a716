// What stands on printed sheets.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Where the number of a page stands, in points from the lower edge. */
const FOOT = 45;

/** Prints the page as its own style asks; gives its sheets too, with their texts over the foot. */
export async function printed(page, { foot = FOOT } = {}) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { bytes, sheets: await sheetsOf(bytes, foot) };
}

/** The size of every sheet of a PDF in millimetres, and its text over the foot. */
export async function sheetsOf(bytes, foot = FOOT) {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const text = items.filter(({ transform }) => transform[5] > foot).map(({ str }) => str).join(" ");
    sheets.push({ width: Math.round((width / 72) * 25.4), height: Math.round((height / 72) * 25.4), text });
  }
  return sheets;
}

/** The texts that `where` lacks, or has only before the one that should come first. */
export function missing(texts, where) {
  const plain = (text) => text.normalize("NFKC").replaceAll(/\s/g, "");
  const whole = plain(where);
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(plain(text), from);
    if (at >= 0) from = at + plain(text).length;
    return at < 0;
  });
}

// Documents on the page, and their files as other programs read them.
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";
import { introduce } from "./store.mjs";

/** Starts from the decree where that was not done yet, and goes to its sheets. */
export async function decree(someone, address) {
  const page = await someone.open(address);
  await page.getByRole("button", { name: /Mulai dari Keputusan/ }).click();
  await introduce(page, "Sari");
  return sheets(page);
}

/** Goes to the sheets of the decree. */
export async function sheets(page) {
  await page.getByRole("link", { name: "IKU & Organisasi" }).click();
  await page.getByRole("link", { name: "Keputusan", exact: true }).click();
  await page.getByText("MEMUTUSKAN :").waitFor();
  return page;
}

/** The texts of the preview, in reading order. */
export const texts = (page, within = ".paper") =>
  page.evaluate(
    (within) =>
      [...document.querySelectorAll(`${within} :is(p, h2, h3, h4, li, th, td, figcaption)`)]
        .map((part) => part.textContent)
        .filter((text) => text.trim()),
    within,
  );

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: true });

/** The paragraphs of a word processor's file, in order, with the line breaks that people made. */
export async function paragraphs(file) {
  const zip = await JSZip.loadAsync(await readFile(file));
  const found = [];
  const walk = (nodes, paragraph) => {
    for (const node of nodes) {
      const [tag] = Object.keys(node).filter((key) => key !== ":@");
      if (tag === "#text") paragraph?.push(node[tag]);
      else if (tag === "w:br") paragraph.push("\n");
      else if (tag === "w:p") {
        const own = [];
        walk(node[tag], own);
        found.push(own.join(""));
      } else if (tag !== "w:instrText") walk(node[tag], paragraph);
    }
  };
  const body = await zip.file("word/document.xml").async("string");
  walk(parser.parse(body).filter((node) => !("?xml" in node)), null);
  return found;
}

/** The cells of every sheet of a workbook in reading order, as a reader in Indonesia sees them. */
export async function cells(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await readFile(file));
  return workbook.worksheets.map((sheet) => {
    const texts = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // A merged cell repeats what its first says.
        if (cell.master === cell) texts.push(shown(cell));
      }),
    );
    return { name: sheet.name, texts: texts.filter(Boolean), sheet };
  });
}

function shown({ value, numFmt }) {
  if (typeof value !== "number") return value ?? "";
  const decimals = /\.(0+)/.exec(numFmt)?.[1].length ?? 0;
  const isPercentage = numFmt.endsWith("%");
  const number = new Intl.NumberFormat("id-ID", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return number.format(isPercentage ? value * 100 : value) + (isPercentage ? "%" : "");
}

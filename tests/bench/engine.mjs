// P3, P4, P7, P9 and findings: the engine beside its peers, in one page.
import { line, median } from "./support/numbers.mjs";

const ROUNDS = 7;
const OBSERVATIONS = 100_000;
const CHANGES = 100_000;
const INDICATORS = 2_000;

/** What a page must have before it can measure. */
const PEERS = { spreadsheet: ["hyperformula.js"], sheets: ["xlsx.js", "exceljs.js"], texts: ["docx.js"] };

/** Runs a function of `pages/engines.mjs` in a page of its own. */
async function inPage({ context, url }, name, ...args) {
  const page = await context.newPage();
  await page.goto(`${url}pages/`);
  for (const url of PEERS[name] ?? []) await page.addScriptTag({ url });
  const answer = await page.evaluate(
    async ([name, args]) => (await import("./engines.mjs"))[name](...args),
    [name, args],
  );
  await page.close();
  return answer;
}

export async function P3(bench) {
  const times = await inPage(bench, "figures", OBSERVATIONS, ROUNDS);
  const of = (who) => ({ value: median(times.iku), of: median(times[who]) });
  const lines = [
    line("P3", "100,000 observations : JS floats in objects", { ...of("objects"), most: 0.5 }),
    line("P3", "… : JS floats in a Map by text", of("map")),
    line("P3", "… : decimal.js", { ...of("decimals"), most: 0.02 }),
  ];
  const { all } = await spreadsheet(bench);
  return [...lines, line("P3", "… : HyperFormula, built once", { value: median(times.iku), of: all })];
}

export async function P4(bench) {
  const times = await inPage(bench, "edits", OBSERVATIONS, ROUNDS);
  const edit = median(times.edit);
  return [
    line("P4", "one edit : everything again", { value: edit, of: median(times.all), most: 0.02 }),
    line("P4", "one edit : one edit in HyperFormula", { value: edit, of: (await spreadsheet(bench)).edit }),
  ];
}

/** What is to be checked in a large plan; each edit is timed together with looking again. */
export async function findings(bench) {
  const times = await inPage(bench, "office", INDICATORS, 5);
  const all = median(times.findings);
  const what = "findings on 2,000 indicators × 6 years";
  return [
    line("P4", `${what}, at first`, { value: all, most: 50 }),
    line("P4", "… after a target is changed : at first", { value: median(times.afterTarget), of: all }),
    line("P4", "… after a figure is entered : at first", { value: median(times.afterFigure), of: all }),
    line("P4", "Ringkasan of them after a figure is entered : at first", {
      value: median(times.editedOverview),
      of: median(times.overview),
    }),
  ];
}

export async function P7(bench) {
  const times = await inPage(bench, "files", CHANGES, ROUNDS);
  const megabytes = (times.bytes / 2 ** 20).toFixed(1);
  return [
    line("P7", `reading 100,000 changes (${megabytes} MB) : JSON.parse`, {
      value: median(times.read),
      of: median(times.json),
      most: 2,
    }),
  ];
}

export async function P9(bench) {
  const sheets = await inPage(bench, "sheets", 10_000, ROUNDS);
  const texts = await inPage(bench, "texts", 1_000, ROUNDS);
  const of = (times, who, peer) => ({ value: median(times[who]), of: median(times[peer]) });
  return [
    line("P9", "XLSX of 10,000 × 10, formatted : SheetJS", { ...of(sheets, "iku", "sheetjs"), most: 0.25 }),
    line("P9", "… with the order read first : SheetJS", { ...of(sheets, "worker", "sheetjs"), most: 0.25 }),
    line("P9", "… : exceljs", of(sheets, "iku", "exceljs")),
    line("P9", "DOCX of 1,000 rows : docx", { ...of(texts, "iku", "docx"), most: 0.25 }),
    line("P9", "… with the order read first : docx", { ...of(texts, "worker", "docx"), most: 0.25 }),
  ];
}

/** Once for P3 and P4. */
function spreadsheet(bench) {
  bench.spreadsheet ??= inPage(bench, "spreadsheet", OBSERVATIONS, 3);
  return bench.spreadsheet;
}

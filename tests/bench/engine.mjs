// P3, P4, P7: the engine beside its peers, in one page.
import { line, median } from "./support/numbers.mjs";

const ROUNDS = 7;
const OBSERVATIONS = 100_000;
const CHANGES = 100_000;

/** Runs a function of `pages/engines.mjs` in a page of its own. */
async function inPage({ context, url }, name, ...args) {
  const page = await context.newPage();
  await page.goto(`${url}pages/`);
  if (name === "spreadsheet") await page.addScriptTag({ url: "hyperformula.js" });
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

/** Once for P3 and P4. */
function spreadsheet(bench) {
  bench.spreadsheet ??= inPage(bench, "spreadsheet", OBSERVATIONS, 3);
  return bench.spreadsheet;
}

// Measures IKU's engine and its peers in one page, in turns.
import init, { Figures, Large, Log, Paper, parse } from "./engine.js";
import * as papers from "./papers.mjs";
import * as peers from "./peers.mjs";

/** What one call takes, in milliseconds; short ones are repeated, for the clock is coarse. */
async function timed(run) {
  let calls = 0;
  const begin = performance.now();
  do {
    await run();
    calls++;
  } while (performance.now() - begin < 20);
  return (performance.now() - begin) / calls;
}

/** Runs each of the named things once for warming up, then in turns; their times by name. */
async function inTurns(rounds, runs) {
  const times = {};
  for (const [name, run] of Object.entries(runs)) {
    await run();
    times[name] = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) times[name].push(await timed(run));
  }
  return times;
}

const loaded = init({ module_or_path: new URL("./engine_bg.wasm", import.meta.url) });

/** P3: every figure from so many observations. */
export async function figures(count, rounds) {
  await loaded;
  const iku = new Figures(count);
  const engines = {
    iku: () => iku.bands(),
    objects: peers.objects(count),
    map: peers.map(count),
    decimals: peers.decimals(count),
  };
  for (const [who, run] of Object.entries(engines)) peers.right(who, count, run());
  const times = await inTurns(rounds, engines);
  iku.free();
  return times;
}

/** P4: one edit against computing everything again. */
export async function edits(count, rounds) {
  await loaded;
  const [all, edited] = [new Figures(count), new Figures(count)];
  const edit = () => {
    const computed = edited.edit(1000);
    if (computed !== 1000) throw new Error(`1000 edits computed ${computed} figures`);
  };
  const times = await inTurns(rounds, { all: () => all.bands(), edit });
  times.edit = times.edit.map((time) => time / 1000);
  all.free();
  edited.free();
  return times;
}

/** P3 and P4 of a spreadsheet, which takes seconds: once. */
export async function spreadsheet(count, editCount) {
  const build = peers.spreadsheet(count);
  let begin = performance.now();
  const sheet = build();
  peers.right("HyperFormula", count, sheet.bands());
  const all = performance.now() - begin;
  begin = performance.now();
  for (let n = 0; n < editCount; n++) sheet.edit(n);
  const edit = (performance.now() - begin) / editCount;
  sheet.free();
  return { all, edit };
}

/** An office of so many indicators: everything looked at once, and again after an edit; the same for Ringkasan. */
export async function office(indicators, rounds) {
  await loaded;
  const large = new Large(indicators);
  const once = (run) => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  };
  const times = { findings: [], afterTarget: [], afterFigure: [], overview: [], editedOverview: [] };
  for (let round = 0; round < rounds; round++) {
    large.forget();
    times.overview.push(once(() => large.overview(2)));
    large.forget();
    let before = 0;
    times.findings.push(once(() => (before = large.findings())));
    if (!before) throw new Error("nothing is odd in an office of this size");
    for (let n = 0; n < EDITS; n++) {
      const [place, number] = [(round * EDITS + n) * 7 % indicators, 600 + round * EDITS + n];
      times.afterTarget.push(once(() => large.edit_target(place, number) && large.findings()));
      times.afterFigure.push(once(() => large.edit_figure(place, number) && large.findings()));
      times.editedOverview.push(once(() => large.edit_figure(place, number + 1) && large.overview(2)));
    }
  }
  large.free();
  return times;
}

const EDITS = 10;

/** P7: reading a file against parsing the same bytes as JSON. The checksum is computed by the browser, as IKU does. */
export async function files(changes, rounds) {
  await loaded;
  const log = new Log(changes);
  const bytes = log.file();
  log.free();
  // All before the comma in front of the checksum.
  const hashed = bytes.subarray(0, bytes.lastIndexOf(44));
  const read = async () => {
    const sha256 = await crypto.subtle.digest("SHA-256", hashed);
    const found = parse(bytes, new Uint8Array(sha256));
    if (!(found > changes)) throw new Error(`a file of ${changes} changes was read as ${found}`);
  };
  const json = () => JSON.parse(new TextDecoder().decode(bytes));
  return { bytes: bytes.length, ...(await inTurns(rounds, { read, json })) };
}

/** P9: a workbook of so many rows. */
export async function sheets(rows, rounds) {
  await loaded;
  const paper = Paper.sheet(rows);
  const runs = {
    iku: () => paper.make(),
    worker: () => paper.carry_out(),
    sheetjs: papers.sheetjs(rows),
    exceljs: papers.exceljs(rows),
  };
  return measured(runs, rounds);
}

/** P9: a text with a table of so many rows. */
export async function texts(rows, rounds) {
  await loaded;
  const paper = Paper.text(rows);
  return measured({ iku: () => paper.make(), worker: () => paper.carry_out(), docx: papers.docx(rows) }, rounds);
}

async function measured(runs, rounds) {
  for (const [who, run] of Object.entries(runs)) {
    const bytes = await run();
    if (!(bytes > 10_000)) throw new Error(`${who} wrote ${bytes} bytes`);
  }
  return inTurns(rounds, runs);
}

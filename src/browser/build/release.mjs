// Trunk's last step of a release build: one sheet, three programs, one of them in pieces, the single file, the offline set.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { called, namePrograms, whole } from "./programs.mjs";
import { seal } from "./seal.mjs";
import { joinSheets } from "./sheet.mjs";
import { single } from "./single.mjs";
import { split } from "./split.mjs";
import { shortened, withoutNames } from "./wasm.mjs";

async function slim(dir, { glue, wasm }) {
  const [text, bytes] = await Promise.all([readFile(join(dir, glue), "utf8"), readFile(join(dir, wasm))]);
  const small = shortened(text, withoutNames(bytes));
  await Promise.all([writeFile(join(dir, glue), small.glue), writeFile(join(dir, wasm), small.wasm)]);
}

if (process.env.TRUNK_PROFILE === "release") {
  const dir = process.env.TRUNK_STAGING_DIR;
  await joinSheets(dir);
  const iku = await whole(dir);
  const pieces = await split(dir, iku);
  for (const program of [called("start"), iku, called("worker")]) await slim(dir, program);
  await single(dir, pieces);
  await namePrograms(dir, pieces);
  await seal(dir);
}

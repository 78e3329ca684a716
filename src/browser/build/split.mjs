// Splits the whole program: `wasm_split` functions begin pieces, and what only they reach leaves the first transfer.
// wasm-split-cli cuts cargo's own output, before wasm-bindgen; so its first part goes through wasm-bindgen here, and
// takes the place of what Trunk made of the uncut program.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const LINKER = "./__wasm_split.js";

/** The file of a piece, or of what some pieces share, before it is named by its hash. */
export const pieceFile = (name) => `iku.${name}.wasm`;

/** Splits the program whose glue and wasm these are; the names of the files that are fetched later. What pieces share
 * is called by all of them: `daily-planning`. */
export async function split(dir, { glue, wasm }) {
  const parts = await mkdtemp(join(tmpdir(), "iku-"));
  const { target_directory } = JSON.parse((await run("cargo", ["metadata", "--format-version", "1", "--no-deps", "--offline"])).stdout);
  await run("wasm-split-cli", [join(target_directory, "wasm32-unknown-unknown/release/iku.wasm"), parts]);
  // The other parts are called through the table of functions.
  await bound(parts, "main", "main", "--keep-lld-exports");
  await writeFile(join(dir, wasm), withoutNames(await readFile(join(parts, "main_bg.wasm"))));

  const linker = await readFile(join(parts, LINKER), "utf8");
  const shared = [...linker.matchAll(/\/\* (.+) \*\/\nconst __chunk_(\d+) /g)];
  const users = Object.fromEntries(shared.map(([, pieces, chunk]) => [`chunk_${chunk}`, pieces.replaceAll(", ", "-")]));
  const names = [];
  for (const [, file] of (await readdir(parts)).flatMap((path) => [/^((?:chunk|split)_\w+)\.wasm$/.exec(path) ?? []])) {
    if (!file) continue;
    const name = users[file] ?? file.replace("split_", "");
    names.push(name);
    // wasm-bindgen has nothing to bind in it, but writes its numbers short and leaves out what nothing uses.
    await writeFile(join(parts, `${file}.wasm`), withoutNames(await readFile(join(parts, `${file}.wasm`))));
    await bound(parts, file, "piece");
    await writeFile(join(dir, pieceFile(name)), withoutNames(await readFile(join(parts, "piece_bg.wasm"))));
  }
  names.sort();
  await writeFile(join(dir, glue), await joined(await readFile(join(parts, "main.js"), "utf8"), names));
  await rm(parts, { recursive: true });
  return names;
}

const bound = (dir, file, name, ...more) =>
  run("wasm-bindgen", ["--target", "web", "--no-typescript", ...more, "--out-dir", dir, "--out-name", name, join(dir, `${file}.wasm`)]);

/** The glue, with our own fetching of pieces in place of the linker's: it would import the glue in a circle, under a
 * name that has no hash, and check nothing. */
async function joined(glue, names) {
  const imported = new RegExp(`import \\* as \\w+ from "${LINKER}";?\\n`, "g");
  const given = new RegExp(`( *"${LINKER}": )\\w+,\\n`, "g");
  if (!imported.test(glue) || !given.test(glue)) throw new Error("the glue imports its pieces in another way");
  let isGiven = false;
  const own = glue
    .replace(imported, "")
    .replace(given, (_, key) => (isGiven ? "" : ((isGiven = true), `${key}pieceLoaders,\n`)));
  const loading = await readFile(new URL("../pieces.js", import.meta.url), "utf8");
  return `${own}\nconst PIECE_FILES = ${JSON.stringify(names)};\n${loading}`;
}

/** A module without its custom sections: names of functions, and what linkers were told. */
export function withoutNames(wasm) {
  const kept = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const start = at;
    const isCustom = wasm[at++] === 0;
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      more = wasm[at] > 127;
      length += (wasm[at++] & 127) << shift;
    }
    at += length;
    if (!isCustom) kept.push(wasm.subarray(start, at));
  }
  return Buffer.concat(kept);
}

// Splits the whole program: `wasm_split` functions begin pieces, and what only they reach leaves the first transfer.
// wasm-split-cli cuts cargo's own output, before wasm-bindgen; so its first part goes through wasm-bindgen here, and
// takes the place of what Trunk made of the uncut program.
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { withoutNames } from "./wasm.mjs";

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
  await copyFile(join(parts, "main_bg.wasm"), join(dir, wasm));

  const linker = await readFile(join(parts, LINKER), "utf8");
  const shared = [...linker.matchAll(/\/\* (.+) \*\/\nconst __chunk_(\d+) /g)];
  const users = Object.fromEntries(shared.map(([, pieces, chunk]) => [`chunk_${chunk}`, pieces.replaceAll(", ", "-")]));
  const names = [];
  for (const path of (await readdir(parts)).filter((path) => /^(chunk|split)_/.test(path))) {
    const part = path.replace(".wasm", "");
    const name = users[part] ?? part.replace("split_", "");
    names.push(name);
    // There is nothing to bind in it; but numbers are written short, and what nothing uses is left out.
    await writeFile(join(parts, path), withoutNames(await readFile(join(parts, path))));
    await bound(parts, part, "piece");
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

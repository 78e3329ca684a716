// Names the programs of a release by their hashes and writes into the page which files are whose; `boot.js`
// fetches the one that is needed.
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { integrity } from "./seal.mjs";
import { pieceFile } from "./split.mjs";

/** Trunk's links to the whole program; they would be fetched on a first visit too. */
const LINKS = /<link rel="(?:modulepreload|preload)" href="\.\/([^"]+\.(?:js|wasm))"[^>]*>\s*/g;

/** The glue and the wasm of the whole program, as Trunk links them. */
export async function whole(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  const linked = [...html.matchAll(LINKS)].map(([, path]) => path);
  return { glue: linked.find((path) => path.endsWith(".js")), wasm: linked.find((path) => path.endsWith(".wasm")) };
}

/** The glue and the wasm of another program. */
export const called = (name) => ({ glue: `${name}.js`, wasm: `${name}_bg.wasm` });

/** Writes `#programs` into index.html. */
export async function namePrograms(dir, pieces) {
  const page = join(dir, "index.html");
  const html = await readFile(page, "utf8");
  const file = async (path) => {
    const named = await hashed(dir, path);
    return [`./${named}`, integrity(await readFile(join(dir, named)))];
  };
  const program = async ({ glue, wasm }) => ({ glue: await file(glue), wasm: await file(wasm) });
  const programs = {
    start: await program(called("start")),
    iku: await program(await whole(dir)),
    pieces: Object.fromEntries(await Promise.all(pieces.map(async (name) => [name, await file(pieceFile(name))]))),
    worker: await program(called("worker")),
  };
  const list = `<script type="application/json" id="programs">${JSON.stringify(programs)}</script>`;
  await writeFile(page, html.replace(LINKS, "").replace("</head>", `${list}</head>`));
}

/** Gives a file a name with its hash, in place of the one that Trunk gave. */
async function hashed(dir, path) {
  const hash = createHash("sha256").update(await readFile(join(dir, path))).digest("hex").slice(0, 16);
  const named = path.replace(/(?:-[0-9a-f]{13,16})?(_bg)?\.(\w+)$/, `-${hash}$1.$2`);
  await rename(join(dir, path), join(dir, named));
  return named;
}

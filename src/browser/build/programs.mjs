// Names the programs of a release by their hashes and writes into the page which files are whose; `boot.js`
// fetches the one that is needed.
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { integrity } from "./seal.mjs";

/** Trunk's links to the whole program; they would be fetched on a first visit too. */
const LINKS = /<link rel="(?:modulepreload|preload)" href="\.\/([^"]+\.(?:js|wasm))"[^>]*>\s*/g;

/** Writes `#programs` into index.html. */
export async function namePrograms(dir) {
  const page = join(dir, "index.html");
  const html = await readFile(page, "utf8");
  const linked = [...html.matchAll(LINKS)].map(([, path]) => path);
  const ending = (paths, end) => paths.find((path) => path.endsWith(end));
  const named = (name) => Promise.all([`${name}.js`, `${name}_bg.wasm`].map((path) => hashed(dir, path)));
  const described = async (paths) => {
    const file = async (path) => [`./${path}`, integrity(await readFile(join(dir, path)))];
    return { glue: await file(ending(paths, ".js")), wasm: await file(ending(paths, ".wasm")) };
  };
  const programs = {
    start: await described(await named("start")),
    iku: await described(linked),
    worker: await described(await named("worker")),
  };
  const list = `<script type="application/json" id="programs">${JSON.stringify(programs)}</script>`;
  await writeFile(page, html.replace(LINKS, "").replace("</head>", `${list}</head>`));
}

/** Gives a file a name with its hash. */
async function hashed(dir, path) {
  const hash = createHash("sha256").update(await readFile(join(dir, path))).digest("hex").slice(0, 16);
  const named = path.replace(/(_bg)?\.(\w+)$/, `-${hash}$1.$2`);
  await rename(join(dir, path), join(dir, named));
  return named;
}

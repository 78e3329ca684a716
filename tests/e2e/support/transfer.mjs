// What a visit must fetch before a page stands, compressed as a good host does.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sized = (dir, paths) =>
  Promise.all([...new Set(paths)].map(async (path) => ({ path, bytes: packed(await readFile(join(dir, path))) })));

/** The files of a built page's programs, by name: `start` for a first visit, `iku` for all that follows, `worker` for files. */
async function programs(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  const [, list] = /id="programs">([^<]+)</.exec(html) ?? [];
  return Object.fromEntries(Object.entries(JSON.parse(list ?? "{}")).map(([name, { glue, wasm }]) => [name, [glue[0], wasm[0]]]));
}

/** The files of a first visit, with the page itself: path and bytes of each. */
export async function transfer(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^":]+)"/g)].map(([, path]) => path);
  return sized(dir, ["index.html", ...named, ...((await programs(dir)).start ?? [])]);
}

/** The files that going in adds. */
export const goingIn = async (dir) => sized(dir, (await programs(dir)).iku);

/** The files that the first file of a document adds. */
export const firstFile = async (dir) => sized(dir, (await programs(dir)).worker);

// What a visit must fetch before a page stands, compressed as a good host does.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sized = (dir, paths) =>
  Promise.all([...new Set(paths)].map(async (path) => ({ path, bytes: packed(await readFile(join(dir, path))) })));

/** The files of a built page's programs: `start` for a first visit, `iku` for all that follows, with `pieces` that are
 * fetched later, each called by the pieces that need it; `worker` for files. */
async function programs(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  // A page that is only compared with names none.
  const [, list] = /id="programs">([^<]+)</.exec(html) ?? [];
  const { pieces, ...others } = JSON.parse(list ?? '{"pieces":{}}');
  const files = Object.entries(others).map(([name, { glue, wasm }]) => [name, [glue[0], wasm[0]]]);
  return { ...Object.fromEntries(files), pieces: Object.entries(pieces).map(([name, [path]]) => ({ path, needed: name.split("-") })) };
}

/** The page itself and what it names: style, font, the script that opens it. */
async function around(dir) {
  const html = await readFile(join(dir, "index.html"), "utf8");
  return ["index.html", ...[...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^":]+)"/g)].map(([, path]) => path)];
}

/** The files of a first visit: path and bytes of each. */
export const firstVisit = async (dir) => sized(dir, [...(await around(dir)), ...((await programs(dir)).start ?? [])]);

/** The files of a visit to a workspace until *Ringkasan* stands. */
export const overview = async (dir) => sized(dir, [...(await around(dir)), ...(await programs(dir)).iku]);

/** The files that the first page of a piece adds, where no other piece is here. */
export async function piece(dir, name) {
  const { pieces } = await programs(dir);
  return sized(dir, pieces.filter(({ needed }) => needed.includes(name)).map(({ path }) => path));
}

/** The names of the pieces. */
export const pieceNames = async (dir) => [...new Set((await programs(dir)).pieces.flatMap(({ needed }) => needed))].sort();

/** The whole program in all its pieces. */
export async function whole(dir) {
  const { iku, pieces } = await programs(dir);
  return sized(dir, [...iku, ...pieces.map(({ path }) => path)]);
}

/** The files that the first file of a document adds. */
export const firstFile = async (dir) => sized(dir, (await programs(dir)).worker);

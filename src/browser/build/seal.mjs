// Writes sw.js: every file of a release with its hash, and one version for the whole.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Subresource integrity of some bytes. */
export const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Not part of the offline set: the set's own list, the file to take away, texts for people. */
const leftOut = (path) => path === "sw.js" || path === "iku.html" || path === "fonts/README" || path.endsWith(".txt");

const MARK = '<meta name="iku-sw" content="sw.js">';

/** Makes the folder one set: the page asks for sw.js, and sw.js knows all other files. */
export async function seal(dir) {
  const page = join(dir, "index.html");
  const html = await readFile(page, "utf8");
  if (!html.includes(MARK)) await writeFile(page, html.replace("</head>", `${MARK}</head>`));

  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(dir, "/").length))
    .filter((path) => !leftOut(path))
    .sort();
  const files = [];
  for (const path of paths) {
    files.push([path === "index.html" ? "./" : path, integrity(await readFile(join(dir, path)))]);
  }
  const worker = await readFile(new URL("../sw.js", import.meta.url), "utf8");
  const version = createHash("sha256").update(JSON.stringify(files) + worker).digest("hex").slice(0, 16);
  await writeFile(join(dir, "sw.js"), `const RELEASE = ${JSON.stringify({ version, files })};\n${worker}`);
  return version;
}

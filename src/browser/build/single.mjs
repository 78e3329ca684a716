// Packs a built page into one .html that opens from a disk or a stick, without any server.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pieceFile } from "./split.mjs";

const policyHash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const dataUrl = (type, bytes) => `data:${type};base64,${bytes.toString("base64")}`;
/** Replaces every match with what an async function makes of it. */
async function replaceEach(text, pattern, make) {
  const made = await Promise.all([...text.matchAll(pattern)].map((match) => make(...match)));
  return text.replace(pattern, () => made.shift());
}

/** Writes iku.html beside index.html; everything it needs is inside, under a policy of hashes. */
export async function single(dir, pieces) {
  const file = (path) => readFile(join(dir, path));
  const text = async (path) => (await file(path)).toString("utf8");
  let html = await text("index.html");
  const glue = /<link rel="modulepreload" href="([^"]+)"[^>]*>/.exec(html)[1];
  const wasm = /<link rel="preload" href="([^"]+\.wasm)"[^>]*>/.exec(html)[1];
  const styles = [];
  const scripts = [];

  html = await replaceEach(html, /<link rel="stylesheet" href="([^"]+)"[^>]*>/g, async (_, path) => {
    const css = await replaceEach(await text(path), /url\("?([^")]+\.woff2)"?\)/g, async (__, font) =>
      `url("${dataUrl("font/woff2", await file(font))}")`);
    styles.push(policyHash(css));
    return `<style>${css}</style>`;
  });
  html = await replaceEach(html, /<script src="([^"]+)"[^>]*><\/script>/g, async (_, path) => {
    const script = await text(path);
    scripts.push(policyHash(script));
    return `<script>${script}</script>`;
  });
  html = await replaceEach(html, /<link rel="icon" href="([^"]+)"/g, async (_, path) =>
    `<link rel="icon" href="${dataUrl("image/svg+xml", await file(path))}"`);
  html = html.replace(/<link rel="(?:modulepreload|preload|manifest)"[^>]*>\s*/g, "");

  const opener = await readFile(new URL("../single.js", import.meta.url), "utf8");
  const app = `${await text(glue)}\n${opener}`;
  if (/<\/script|<!--/i.test(app)) throw new Error("the glue would end its own script tag");
  scripts.push(policyHash(app));
  const packed = async (path) => gzipSync(await file(path), { level: 9 }).toString("base64");
  // Data, not scripts: the worker's glue is unpacked into a Blob as its program is.
  const data = { "iku-wasm": wasm, "worker-glue": "worker.js", "worker-wasm": "worker_bg.wasm" };
  for (const name of pieces) data[`piece-${name}`] = pieceFile(name);
  const kept = await Promise.all(Object.entries(data).map(async ([id, path]) =>
    `<script type="application/gzip" id="${id}">${await packed(path)}</script>`));
  html = html.replace("</body>", () => `${kept.join("")}<script type="module">${app}</script></body>`);

  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  html = html.replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy);
  await writeFile(join(dir, "iku.html"), html);
}
